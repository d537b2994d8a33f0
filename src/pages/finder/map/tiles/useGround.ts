import { useCallback, useState } from 'react'
import type { Area, Basemap } from '#domain/catalogue/area.ts'
import type { BaseLayers } from '#map/layers.ts'
import { useBasemap } from '#map/useBasemap.ts'
import type { Ground } from '#pages/finder/map/MapNotes.tsx'
import { map as mapWords } from '#words/en/map.ts'

export interface GroundNow {
  is: Ground
  /** The embedded map, always underneath; null while it is on its way. */
  layers: BaseLayers | null
  /** Whether the embedded map has roads: one made from public sources alone has none. */
  hasRoads: boolean
  maxZoom: number
  credit: string
  /** The detailed map is no good: show ours. */
  fallBack: () => void
}

/** What lies under the pins, and whom to thank for it. */
export function useGround({ id, basemap }: Area): GroundNow {
  const [failed, setFailed] = useState(false)
  const fallBack = useCallback(() => setFailed(true), [])
  const embedded = useBasemap(id)
  const layers = embedded.is === 'pending' ? null : embedded.layers
  const credit = mapWords.credit[layers?.stations.length ? 'withStations' : 'embedded']
  const ours = embedded.is === 'plain' ? '' : credit
  const rest = {
    layers,
    hasRoads: layers === null || layers.roads.length > 0,
    maxZoom: zoomLimit(basemap, failed),
    fallBack,
  }
  if (basemap.type !== 'embedded' && !failed)
    return { is: 'detailed', credit: basemap.attribution, ...rest }
  if (embedded.is === 'plain') return { is: 'plain', credit: ours, ...rest }
  return { is: failed ? 'fallen-back' : 'embedded', credit: ours, ...rest }
}

/** Beyond this the embedded map holds too little to be honest (basemap: "What was learnt"). */
const embedded = 13
/** PMTiles are drawn from vectors and stay sharp past their last zoom. */
const vector = 16

/** How far in the map may zoom. */
export function zoomLimit(basemap: Basemap, failed: boolean): number {
  if (failed || basemap.type === 'embedded') return embedded
  return basemap.type === 'raster' ? basemap.maxZoom : vector
}
