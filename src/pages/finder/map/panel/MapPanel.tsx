import { useEffect, useEffectEvent, useId, useRef, type ReactNode } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { PinPlace } from '#pages/finder/map/pins/pins.ts'
import type { PanelChoice, Subject } from './useChoice.ts'
import { map as mapWords } from '#words/map.ts'
import { Icon } from '#ui/Icon.tsx'
import type { Area } from '#domain/catalogue/area.ts'
import { postalAddress } from '#domain/catalogue/postalAddress.ts'
import { KindMark } from '#components/KindMark.tsx'
import { useNow } from '#data/clock.ts'
import type { SessionResult } from '#domain/search/candidates.ts'
import { embedded, href } from '#url/address.ts'
import { entryState } from '#url/entryState.ts'
import { ExampleMark } from '#components/ExampleMark.tsx'
import { PickButton } from '#components/PickButton.tsx'
import { nextInWords } from '#components/When.tsx'
import './MapPanel.css'
import { ofData } from '#words/current.ts'
import { dot } from '#words/grammar.ts'
import { placeStanding } from '#words/placeStanding.ts'
import { standing as standingWords } from '#words/standing.ts'
import { PlaceStanding } from '#components/PlaceStanding.tsx'

interface PlacePanelProps {
  catalogue: Catalogue
  /** What the map shows. */
  places: readonly PinPlace[]
  choice: PanelChoice
  subject: Subject
  onClose: () => void
}

/** The panel of what was chosen. An id that names no place opens nothing: the list says so. */
export function PlacePanel({ catalogue, places, choice, subject, onClose }: PlacePanelProps) {
  const { area } = catalogue
  const frame = { takeFocus: choice.here, onClose }

  if (subject.is === 'several') {
    const here = places.filter(({ place }) => subject.ids.includes(place.id))
    return (
      <MapPanel
        subject={subject.ids.join(' ')}
        heading={mapWords.panel.several(here.length)}
        {...frame}
      >
        <PanelChoice area={area} places={here} onSelect={choice.pick} />
      </MapPanel>
    )
  }
  const shown = placeAt(subject.id, places, catalogue)
  if (!shown) return null
  return (
    <MapPanel subject={subject.id} heading={shown.place.name} {...frame}>
      {choice.hasBack && (
        <button type="button" className="map-panel-back" onClick={choice.back}>
          {mapWords.panel.back}
        </button>
      )}
      <PanelPlace area={area} at={shown} />
    </MapPanel>
  )
}

/** A shared link may name a place that the filters leave out: it is still shown, with nothing on that fits. */
function placeAt(id: PlaceId, places: readonly PinPlace[], catalogue: Catalogue): PinPlace | null {
  const place = catalogue.places.get(id)
  const found = places.find(({ place }) => place.id === id)
  return found ?? (place ? { place, metres: null, about: false, sessions: [] } : null)
}

interface MapPanelProps {
  /** What is open: another subject is another reading. */
  subject: string
  heading: string
  /** It was opened on the map, by the person: the focus goes to its heading, as it does where a link led here. */
  takeFocus: boolean
  onClose: () => void
  children: ReactNode
}

/** What is at a pin. Beside the map and in its reading order, never in a popup that has neither. */
export function MapPanel({ subject, heading, takeFocus, onClose, children }: MapPanelProps) {
  const headingId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const focusTitle = useEffectEvent(() => {
    if (!takeFocus && !isArriving()) return
    title.current?.focus({ preventScroll: true })
    // No further than it takes to see it.
    title.current?.scrollIntoView({ block: 'nearest' })
  })
  useEffect(
    function readSubject() {
      focusTitle()
      // What was pressed at the foot of the map would lie over this.
      title.current?.closest('.map')?.querySelector('.map-foot [open]')?.removeAttribute('open')
    },
    [subject],
  )
  return (
    <section className="map-panel" aria-labelledby={headingId}>
      <div className="map-panel-head">
        <h2 className="map-panel-title" id={headingId} ref={title} tabIndex={-1}>
          {heading}
        </h2>
        <button
          type="button"
          className="map-panel-close"
          aria-label={mapWords.panel.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
    </section>
  )
}

/**
 * Nobody has moved on from where a link has left them: the heading of the page, or its top, which in another site's page is
 * not ours. Back stands where it was left.
 */
function isArriving(): boolean {
  const { activeElement, body } = document
  const isAtTop = activeElement === body ? !embedded : activeElement?.tagName === 'H1'
  return isAtTop && entryState('left') === undefined
}

interface PanelChoiceProps {
  area: Area
  places: readonly PinPlace[]
  onSelect: (id: PlaceId) => void
}

/** Several places at one spot, or too close together to be told apart: choose one. */
export function PanelChoice({ area, places, onSelect }: PanelChoiceProps) {
  return (
    <ul className="map-panel-choice" aria-label={mapWords.panel.choose}>
      {places.map(({ place, sessions }) => (
        <li key={place.id}>
          <button type="button" className="map-panel-pick" onClick={() => onSelect(place.id)}>
            <KindMark kind={place.kind} />
            <span>
              <strong>{standingWords.named(place)}</strong>
              <br />
              {sessions.length > 0
                ? mapWords.panel.sessions(sessions.length)
                : area.kindNames[place.kind].one}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** As many as can be read without scrolling far; the place's own page has them all. */
const most = 5

/** One place: what kind, how far, its address, and when what fits there next meets. */
function PanelPlace({ area, at }: { area: Area; at: PinPlace }) {
  const { place, sessions } = at
  const shown = sessions.slice(0, most)
  const more = sessions.length - shown.length
  const far = standingWords.far(at)
  const point = placeStanding.point(place)
  const address = postalAddress(place.address)
  return (
    <>
      <p className="map-panel-kind">
        <KindMark kind={place.kind} /> {area.kindNames[place.kind].one}
        {far !== null && (
          <>
            {dot}
            {mapWords.panel.away(far)}
          </>
        )}
      </p>
      {address !== '' && (
        <address className="map-panel-address" lang={ofData}>
          {address}
        </address>
      )}
      <PlaceStanding place={place} />
      {shown.length === 0 && <p>{mapWords.panel.none}</p>}
      <ul className="map-panel-sessions">
        {shown.map((result) => (
          <PanelSession key={result.session.id} area={area} result={result} />
        ))}
      </ul>
      {more > 0 && <p>{mapWords.panel.more(more)}</p>}
      {point !== '' && <p>{point}</p>}
      <PickButton area={area.id} of={place} />
      <a className="map-panel-more" href={href({ page: 'place', area: area.id, id: place.id })}>
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
      <a href={href({ page: 'session', area: area.id, id: session.id })}>{session.title}</a>
      <span className="map-panel-when">
        {nextInWords(next, today)} {session.example && <ExampleMark />}
      </span>
    </li>
  )
}
