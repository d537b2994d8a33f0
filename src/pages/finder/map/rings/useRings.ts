import { useMemo } from 'react'
import { useMap } from 'react-leaflet'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { Within } from '#domain/search/search.ts'
import { useView } from '#pages/finder/map/useView.ts'
import { metresPerPixel, ringAt, ringsFor, type Ring } from './rings.ts'

/** The rings round where a family asked from that can be read at this zoom; none where nobody said from where. */
export function useRings(origin: Point | null, within: Within): Ring[] {
  const { zoom } = useView(useMap())
  return useMemo(
    () =>
      origin === null
        ? []
        : ringsFor(within, metresPerPixel(origin.lat, zoom)).map((miles) => ringAt(origin, miles)),
    [origin, within, zoom],
  )
}
