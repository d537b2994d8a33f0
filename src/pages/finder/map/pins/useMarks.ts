import { useMemo } from 'react'
import { useMap } from 'react-leaflet'
import { contains } from '#domain/geo/bounds.ts'
import { useView } from '#pages/finder/map/useView.ts'
import { clusterPins, type Mark } from './clusters.ts'
import type { Pin } from './pins.ts'

/** The marks in view now, in the order of the list. */
export function useMarks(pins: readonly Pin[], maxZoom: number): Mark[] {
  const { bounds, zoom } = useView(useMap())
  const marksIn = useMemo(() => clusterPins(pins, maxZoom), [pins, maxZoom])
  return useMemo(
    // A cluster found in view may have its middle outside it.
    () => marksIn(bounds, zoom).filter((mark) => contains(bounds, mark)),
    [marksIn, bounds, zoom],
  )
}
