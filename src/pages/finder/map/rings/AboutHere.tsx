import { Circle } from 'react-leaflet'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import { placeInFocus, type Mark } from '#pages/finder/map/pins/pins.ts'
import './DistanceRings.css'

/** How far from its point the door of a place may be, metres; null = the point is the door. */
const unsure: Record<Place['precision'], number | null> = {
  building: null,
  postcode: 100,
  town: 800,
}

interface Props {
  marks: readonly Mark[]
  at: PlaceId | null
}

/** The ground around the chosen pin where its door may be, as on the small map of its page. */
export function AboutHere({ marks, at }: Props) {
  const place = placeInFocus(marks, at)
  const radius = place && unsure[place.precision]
  if (!place || !radius) return null
  return (
    <Circle
      className="map-about"
      center={[place.lat, place.lon]}
      radius={radius}
      interactive={false}
    />
  )
}
