import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { placeKinds } from '#domain/catalogue/place.ts'
import { Message } from '#ui/Message.tsx'
import { KindMark } from '#components/KindMark.tsx'
import { Chart } from './Chart.tsx'
import { timesKnown } from './timesKnown.ts'
import { data as words } from '#words/data.ts'

export function Counts({ catalogue }: { catalogue: Catalogue }) {
  const { area, calendar, places, sessions } = catalogue
  const times = timesKnown(catalogue)
  const kinds = placeKinds.map((kind) => ({
    kind,
    n: [...places.values()].filter((place) => place.kind === kind).length,
  }))
  const rows = (['published', 'example', 'unknown'] as const)
    .filter((known) => known !== 'example' || area.timetable === 'example')
    .map((known) => ({
      name: words.timesKnown[known],
      n: times[known],
      said: words.sessions(times[known]),
      careful: known !== 'published',
    }))
  return (
    <section aria-labelledby="counts-title">
      <h2 id="counts-title">{words.countsTitle}</h2>
      <h3>{words.places(places.size)}</h3>
      <ul className="counts">
        {kinds.map(({ kind, n }) => (
          <li key={kind}>
            <KindMark kind={kind} />{' '}
            {words.countOfKind(n, area.kindNames[kind][n === 1 ? 'one' : 'many'])}
          </li>
        ))}
      </ul>
      <h3>{words.sessions(sessions.size)}</h3>
      {sessions.size > 0 && (
        <Chart caption={words.timesCaption} heads={[words.times, words.howMany]} rows={rows} />
      )}
      {area.timetable === 'example' && (
        <Message tone="careful" heading={words.examplesTitle}>
          <p>{words.examples(area.council.name)}</p>
        </Message>
      )}
      {!calendar.confirmed && <p>{words.calendarUnconfirmed}</p>}
    </section>
  )
}
