import { useNow } from '#data/clock.ts'
import type { Area } from '#domain/catalogue/area.ts'
import type { SessionResult } from '#domain/search/find.ts'
import { href } from '#url/address.ts'
import type { PinPlace } from '#pages/finder/map/pins/pins.ts'
import { ExampleMark } from '#components/ExampleMark.tsx'
import { KindMark } from '#components/KindMark.tsx'
import { PickButton } from '#components/PickButton.tsx'
import { nextInWords } from '#components/When.tsx'
import { common as commonWords } from '#words/en/common.ts'
import { map as mapWords } from '#words/en/map.ts'

/** As many as can be read without scrolling far; the place's own page has them all. */
const most = 5

/** One place: what kind, how far, and when what fits there next meets. */
export function PanelPlace({ area, at }: { area: Area; at: PinPlace }) {
  const { place, metres, sessions } = at
  const shown = sessions.slice(0, most)
  const more = sessions.length - shown.length
  return (
    <>
      <p className="map-panel-kind">
        <KindMark kind={place.kind} /> {area.kindNames[place.kind].one}
        {metres !== null && <> · {mapWords.panel.away(commonWords.miles(metres))}</>}
      </p>
      {shown.length === 0 && <p>{mapWords.panel.none}</p>}
      <ul className="map-panel-sessions">
        {shown.map((result) => (
          <PanelSession key={result.session.id} area={area} result={result} />
        ))}
      </ul>
      {more > 0 && <p>{mapWords.panel.more(more)}</p>}
      <PickButton area={area.id} of={place} />
      <a className="map-panel-more" href={href({ room: 'place', area: area.id, id: place.id })}>
        {mapWords.panel.open(place.name)}
      </a>
    </>
  )
}

function PanelSession({ area, result }: { area: Area; result: SessionResult }) {
  const today = useNow(area.timeZone).date
  const { session, next } = result
  return (
    <li>
      <a href={href({ room: 'session', area: area.id, id: session.id })}>{session.title}</a>
      <span className="map-panel-when">
        {nextInWords(next, today)} {session.example && <ExampleMark />}
      </span>
    </li>
  )
}
