import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useGazetteer } from '#data/gazetteer.ts'
import { pathOf } from '#data/published.ts'
import { pathQuery } from '#data/useFile.ts'
import type { Area } from '#domain/catalogue/area.ts'
import type { StreetArchive } from './archive.ts'
import { decode, readTopology } from './decode.ts'
import { gazetteerLayers } from './gazetteerLayers.ts'
import type { BaseLayers } from './layers.ts'

export type BasemapState =
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
export function useBasemap(areaId: string): BasemapState {
  const towns = useGazetteer(areaId)
  const { data, isPending } = useQuery({ ...basemapQuery(areaId), staleTime: Infinity })
  return useMemo(() => {
    if (data) return { is: 'drawn', layers: data }
    if (isPending) return { is: 'pending' }
    return { is: 'plain', layers: gazetteerLayers(towns) }
  }, [data, isPending, towns])
}

/** Where the streets of an area are published; null = it has none. */
function streetsAddress({ id, basemap }: Pick<Area, 'id' | 'basemap'>): string | null {
  if (basemap.type === 'streets')
    return `${import.meta.env.BASE_URL}data/${id}/streets/${id}.pmtiles`
  return basemap.type === 'pmtiles' ? basemap.url : null
}

/** The streets of an area. What reads them is fetched only where there are any; null until then. */
export function useStreets(area: Pick<Area, 'id' | 'basemap'>): StreetArchive | null {
  const address = streetsAddress(area)
  const [archive, setArchive] = useState<StreetArchive | null>(null)
  useEffect(
    function openArchive() {
      if (address === null) return
      let gone = false
      void import('./archive.ts').then(
        ({ archiveAt }) => {
          if (!gone) setArchive(archiveAt(new URL(address, document.baseURI).href))
        },
        // The reader cannot be had: the drawn map is there.
        () => undefined,
      )
      return function leaveArchive() {
        gone = true
        setArchive(null)
      }
    },
    [address],
  )
  return archive
}
