import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { freeSpace, isIn } from './freeSpace.ts'

/** Brings the place in focus into view when it is out of sight or under the panel; only when another is chosen. */
export function useShowPlace(
  map: LeafletMap,
  at: PlaceId | null,
  where: Point | null,
  panel: RefObject<HTMLElement | null>,
  still: boolean,
): void {
  const show = useEffectEvent(() => {
    if (!where) return
    const spot = map.latLngToContainerPoint([where.lat, where.lon])
    const over = panel.current?.getBoundingClientRect() ?? null
    const free = freeSpace(map.getContainer().getBoundingClientRect(), over)
    if (isIn(spot, free)) return
    const middle = [(free.left + free.right) / 2, (free.top + free.bottom) / 2] as const
    map.panBy([spot.x - middle[0], spot.y - middle[1]], { animate: !still })
  })
  useEffect(
    function showPlace() {
      show()
    },
    [at],
  )
}
