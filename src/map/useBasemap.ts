import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useGazetteer } from '#data/gazetteer.ts'
import { pathOf } from '#data/published.ts'
import { pathQuery } from '#data/useFile.ts'
import { decode, readTopology } from './decode.ts'
import { gazetteerLayers } from './gazetteerLayers.ts'
import type { BaseLayers } from './layers.ts'

export type Basemap =
  | { is: 'pending' }
  /** Drawn for this area. */
  | { is: 'drawn'; layers: BaseLayers }
  /** None was made, or it could not be had: towns on plain land. */
  | { is: 'plain'; layers: BaseLayers }

function basemapQuery(areaId: string) {
  return pathQuery(pathOf('basemap.json', areaId), (file, value) =>
    decode(readTopology(file, value)),
  )
}

/** The base map of an area from our own files. A missing one is no trouble: the map is then plain. */
export function useBasemap(areaId: string): Basemap {
  const towns = useGazetteer(areaId)
  const { data, isPending } = useQuery({ ...basemapQuery(areaId), staleTime: Infinity })
  return useMemo(() => {
    if (data) return { is: 'drawn', layers: data }
    if (isPending) return { is: 'pending' }
    return { is: 'plain', layers: gazetteerLayers(towns) }
  }, [data, isPending, towns])
}
