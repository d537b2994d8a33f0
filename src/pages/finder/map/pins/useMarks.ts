import { useMemo } from 'react'
import { useMap } from 'react-leaflet'
import type { Bounds } from '#domain/catalogue/area.ts'
import { useView } from '#pages/finder/map/useView.ts'
import { clusterPins, type Mark } from './clusters.ts'
import type { Pin } from './pins.ts'

/** The marks in view now, in the order of the list. */
export function useMarks(pins: readonly Pin[], maxZoom: number): Mark[] {
  const { bounds, zoom } = useView(useMap())
  const marksIn = useMemo(() => clusterPins(pins, maxZoom), [pins, maxZoom])
  return useMemo(
    () => marksIn(bounds, zoom).filter((mark) => isIn(mark, bounds)),
    [marksIn, bounds, zoom],
  )
}

/** A cluster found in view may have its middle outside it. */
function isIn({ lat, lon }: Mark, [west, south, east, north]: Bounds): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}
