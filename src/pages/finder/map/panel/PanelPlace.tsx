import { useNow } from '#data/clock.ts'
import type { Area } from '#domain/catalogue/area.ts'
import type { SessionResult } from '#domain/search/find.ts'
import { href } from '#url/address.ts'
import type { PinPlace } from '#pages/finder/map/pins/pins.ts'
import { ExampleMark } from '#components/ExampleMark.tsx'
import { KindMark } from '#components/KindMark.tsx'
import { PickButton } from '#components/PickButton.tsx'
import { nextInWords } from '#components/When.tsx'
import { useMapWords } from '#words/useMapWords.ts'

/** As many as can be read without scrolling far; the place's own page has them all. */
const most = 5

/** One place: what kind, how far, and when what fits there next meets. */
export function PanelPlace({ area, at }: { area: Area; at: PinPlace }) {
  const words = useMapWords()
  const { place, metres, sessions } = at
  const shown = sessions.slice(0, most)
  const more = sessions.length - shown.length
  return (
    <>
      <p className="map-panel-kind">
        <KindMark kind={place.kind} /> {area.kindNames[place.kind].one}
        {metres !== null && <> · {words.map.panel.away(words.common.miles(metres))}</>}
      </p>
      {shown.length === 0 && <p>{words.map.panel.none}</p>}
      <ul className="map-panel-sessions">
        {shown.map((result) => (
          <PanelSession key={result.session.id} area={area} result={result} />
        ))}
      </ul>
      {more > 0 && <p>{words.map.panel.more(more)}</p>}
      <PickButton area={area.id} of={place} />
      <a className="map-panel-more" href={href({ room: 'place', area: area.id, id: place.id })}>
        {words.map.panel.open(place.name)}
      </a>
    </>
  )
}

function PanelSession({ area, result }: { area: Area; result: SessionResult }) {
  const words = useMapWords()
  const today = useNow(area.timeZone).date
  const { session, next } = result
  return (
    <li>
      <a href={href({ room: 'session', area: area.id, id: session.id })}>{session.title}</a>
      <span className="map-panel-when">
        {nextInWords(next, today, words)} {session.example && <ExampleMark />}
      </span>
    </li>
  )
}
