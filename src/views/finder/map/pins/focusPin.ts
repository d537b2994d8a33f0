import type { Map as LeafletMap } from 'leaflet'
import type { PlaceId } from '~/domain/place.ts'

/** Puts the focus on the mark that holds a place; on the map itself where none is in view. */
export function focusPin(map: LeafletMap, id: PlaceId): void {
  const selector = `[data-places~="${CSS.escape(id)}"]`
  const pin = map.getPane('markerPane')?.querySelector<HTMLElement>(selector)
  const target = pin ?? map.getContainer()
  target.focus({ preventScroll: true })
}
