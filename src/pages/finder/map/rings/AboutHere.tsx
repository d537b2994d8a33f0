import { Circle, useMap } from 'react-leaflet'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import { useView } from '#pages/finder/map/MapSurface.tsx'
import { placeInFocus, type Mark } from '#pages/finder/map/pins/pins.ts'
import { metresPerPixel } from './DistanceRings.tsx'
import './DistanceRings.css'

/** How far from its point the door of a place may be, metres; null = the point is the door. */
export const unsure: Record<Place['precision'], number | null> = {
  building: null,
  postcode: 100,
  town: 800,
}

interface Props {
  marks: readonly Mark[]
  at: PlaceId | null
}

/** The ground around a pin where its door may be, as on the small map of its page: below all names and signs. */
export function AboutHere({ marks, at }: Props) {
  const { zoom } = useView(useMap())
  return aboutGrounds(marks, at, zoom).map(({ place: { id, lat, lon }, radius }) => (
    <Circle
      key={id}
      className="map-about"
      pane="tilePane"
      center={[lat, lon]}
      radius={radius}
      interactive={false}
    />
  ))
}

/** The grounds that are drawn at a zoom, and how far each goes, metres: a town's only while its place is chosen. */
export const aboutGrounds = (marks: readonly Mark[], at: PlaceId | null, zoom: number) =>
  marks.flatMap(({ size, first }) => {
    const place = placeInFocus([{ size, first }], at) ?? first.places[0].place
    const isDrawn = size === 1 && (place.id === at || place.precision !== 'town')
    const radius = isDrawn && aboutRadius(unsure[place.precision], metresPerPixel(place.lat, zoom))
    return radius ? [{ place, radius }] : []
  })

/** Smaller than that the ground is under the ring of the chosen pin; so is none drawn, px. */
const narrowest = 24
/** So far the ring of the chosen pin, 30 px from its middle, is told from the edge of the ground, px. */
const clearOfRing = 46

/** How far the ground around a pin is drawn, metres: as far as its door may be, but clear of the pin's own ring; null = it is not. */
export function aboutRadius(metres: number | null, metresPerPixel: number): number | null {
  return metres === null || metres < narrowest * metresPerPixel
    ? null
    : Math.max(metres, clearOfRing * metresPerPixel)
}
