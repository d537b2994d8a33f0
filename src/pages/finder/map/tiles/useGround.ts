import { useCallback, useEffect, useState } from 'react'
import type { Area, Basemap } from '#domain/catalogue/area.ts'
import type { StreetArchive } from '#map/archive.ts'
import type { BaseLayers } from '#map/layers.ts'
import { useBasemap, useStreets } from '#map/useBasemap.ts'
import { map as mapWords } from '#words/map.ts'

/** Which map is seen: a council's, ours, ours because theirs failed, or only town names. */
export type Ground = 'detailed' | 'embedded' | 'fallen-back' | 'plain'

export interface GroundNow {
  is: Ground
  /** The drawn map, always underneath; null while it is on its way. */
  layers: BaseLayers | null
  /** null = the area has none, or they are on their way, or they cannot be had. */
  streets: StreetArchive | null
  /** Some of the streets in view could not be had. */
  patchy: boolean
  /** Whether the drawn map has roads: one made from public sources alone has none. */
  hasRoads: boolean
  maxZoom: number
  credit: string
  /** Something of the detailed map cannot be had: all of it, or a tile of streets. */
  onTrouble: (error?: unknown) => void
}

/** What lies under the pins, and whom to thank for it. */
export function useGround(area: Area): GroundNow {
  const { id, basemap } = area
  const [failed, setFailed] = useState(false)
  const [patchy, setPatchy] = useState(false)
  const onTrouble = useCallback((error?: unknown) => {
    const isPassing = error instanceof Error && error.name !== 'NoArchive'
    ;(isPassing ? setPatchy : setFailed)(true)
  }, [])
  const archive = useStreets(area)
  useEffect(
    function forgetTrouble() {
      return archive?.onTile(() => setPatchy(false))
    },
    [archive],
  )
  const embedded = useBasemap(id)
  const layers = embedded.is === 'pending' ? null : embedded.layers
  const credit = mapWords.credit[layers?.stations.length ? 'withStations' : 'embedded']
  const ours = embedded.is === 'plain' ? '' : credit
  const rest = {
    layers,
    streets: failed ? null : archive,
    patchy,
    hasRoads: layers === null || layers.roads.length > 0,
    maxZoom: zoomLimit(basemap, failed),
    onTrouble,
  }
  if (basemap.type !== 'embedded' && !failed) {
    // Further out than our own archive goes, the drawn map is what is seen.
    const both = basemap.type === 'streets' && ours !== '' ? [ours] : []
    return { is: 'detailed', credit: [basemap.attribution, ...both].join('. '), ...rest }
  }
  if (embedded.is === 'plain') return { is: 'plain', credit: ours, ...rest }
  return { is: failed ? 'fallen-back' : 'embedded', credit: ours, ...rest }
}

/** Beyond this the drawn map holds too little to be honest (basemap: "What was learnt"). */
const embedded = 13
/** Streets are drawn from vectors and stay sharp past their last zoom. */
const vector = 17

/** How far in the map may zoom. */
function zoomLimit(basemap: Basemap, failed: boolean): number {
  if (failed || basemap.type === 'embedded') return embedded
  return basemap.type === 'raster' ? basemap.maxZoom : vector
}
