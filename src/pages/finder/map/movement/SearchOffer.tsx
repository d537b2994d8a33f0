import type { Map as LeafletMap } from 'leaflet'
import { metresBetween } from '#domain/geo/distance.ts'
import type { GazetteerEntry, Point } from '#domain/geo/gazetteer.ts'
import { useView } from '#pages/finder/map/MapSurface.tsx'
import { map as mapWords } from '#words/map.ts'

interface Props {
  map: LeafletMap
  names: readonly GazetteerEntry[]
  /** Where from it is searched already. */
  near: string
  onSearch: (near: string) => void
}

/** Searches around the middle of the map, which it names by the nearest town or village. */
export function SearchOffer({ map, names, near, onSearch }: Props) {
  const [west, south, east, north] = useView(map).bounds
  const middle = { lat: (south + north) / 2, lon: (west + east) / 2 }
  const name = nearestName(middle, names)
  if (name === near) return null
  const here = name ?? `${middle.lat.toFixed(3)},${middle.lon.toFixed(3)}`
  return (
    <button type="button" className="map-search" onClick={() => onSearch(here)}>
      {mapWords.searchHere(name)}
    </button>
  )
}

/** The town or village nearest to a point; null where there is none, or its name is that of another too. */
export function nearestName(point: Point, names: readonly GazetteerEntry[]): string | null {
  const towns = names.filter(({ kind }) => kind === 'town' || kind === 'village')
  const [nearest] = towns.sort((a, b) => metresBetween(point, a) - metresBetween(point, b))
  const isAlone = towns.filter(({ name }) => name === nearest?.name).length === 1
  return nearest && isAlone ? nearest.name : null
}
