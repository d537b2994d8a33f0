import type { Catalogue } from '~/domain/catalogue.ts'
import { placeKinds } from '~/domain/place.ts'
import { Message } from '~/ui/Message.tsx'
import { KindMark } from '~/views/parts/KindMark.tsx'
import { useDataWords } from '~/words/useDataWords.ts'
import { timesKnown } from './freshness.ts'

export function Counts({ catalogue }: { catalogue: Catalogue }) {
  const words = useDataWords().data
  const { area, calendar, places, sessions } = catalogue
  const times = timesKnown(catalogue)
  const kinds = placeKinds.map((kind) => ({
    kind,
    n: [...places.values()].filter((place) => place.kind === kind).length,
  }))
  return (
    <section aria-labelledby="counts-title">
      <h2 id="counts-title">{words.countsTitle}</h2>
      <h3>{words.places(places.size)}</h3>
      <ul className="counts">
        {kinds.map(({ kind, n }) => (
          <li key={kind}>
            <KindMark kind={kind} /> {n} {area.kindNames[kind][n === 1 ? 'one' : 'many']}
          </li>
        ))}
      </ul>
      <h3>{words.sessions(sessions.size)}</h3>
      <ul className="counts">
        <li>
          {times.published} {words.withTimes}
        </li>
        {area.timetable === 'example' && (
          <li>
            {times.example} {words.withExamples}
          </li>
        )}
        <li>
          {times.unknown} {words.withoutTimes}
        </li>
      </ul>
      {area.timetable === 'example' && (
        <Message tone="careful" heading={words.examplesTitle}>
          <p>{words.examples(area.council.name)}</p>
        </Message>
      )}
      {!calendar.confirmed && <p>{words.calendarUnconfirmed}</p>}
    </section>
  )
}
