import type { Area } from '#domain/catalogue/area.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { PinPlace } from '#pages/finder/map/pins/pins.ts'
import { KindMark } from '#components/KindMark.tsx'
import { map as mapWords } from '#words/en/map.ts'

interface Props {
  area: Area
  places: readonly PinPlace[]
  onSelect: (id: PlaceId) => void
}

/** Several places at one spot, or too close together to be told apart: choose one. */
export function PanelChoice({ area, places, onSelect }: Props) {
  return (
    <ul className="map-panel-choice" aria-label={mapWords.panel.choose}>
      {places.map(({ place, sessions }) => (
        <li key={place.id}>
          <button type="button" className="map-panel-pick" onClick={() => onSelect(place.id)}>
            <KindMark kind={place.kind} />
            <span>
              <strong>{place.name}</strong>
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
