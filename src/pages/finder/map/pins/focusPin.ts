import type { Map as LeafletMap } from 'leaflet'
import type { PlaceId } from '#domain/catalogue/place.ts'

/** Puts the focus on the mark that holds a place; on the map itself where none is in view. */
export function focusPin(map: LeafletMap, id: PlaceId): void {
  const pins = map.getPane('markerPane')?.querySelectorAll<HTMLElement>('[data-places]') ?? []
  const pin = Array.from(pins).find(({ dataset }) => dataset.places?.split(' ').includes(id))
  const target = pin ?? map.getContainer()
  target.focus({ preventScroll: true })
}
