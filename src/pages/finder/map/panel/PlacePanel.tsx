import type { Ref } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { PinPlace } from '#pages/finder/map/pins/pins.ts'
import { MapPanel } from './MapPanel.tsx'
import { PanelChoice } from './PanelChoice.tsx'
import { PanelPlace } from './PanelPlace.tsx'
import type { Choice, Subject } from './useChoice.ts'
import { map as mapWords } from '#words/en/map.ts'

interface Props {
  catalogue: Catalogue
  /** What the map shows. */
  places: readonly PinPlace[]
  choice: Choice
  subject: Subject
  onClose: () => void
  ref: Ref<HTMLElement>
}

/** The panel of what was chosen. An id that names no place opens nothing: the list says so. */
export function PlacePanel({ catalogue, places, choice, subject, onClose, ref }: Props) {
  const { area } = catalogue
  const frame = { takeFocus: choice.here, onClose, ref }

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
  return found ?? (place ? { place, metres: null, sessions: [] } : null)
}
