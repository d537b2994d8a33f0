import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'
import { metresBetween, milesOf } from '#domain/geo/distance.ts'
import type { GazetteerEntry, Point } from '#domain/geo/gazetteer.ts'
import { type Within, withins } from '#domain/search/search.ts'
import { useView } from '#pages/finder/map/MapSurface.tsx'
import { map as mapWords } from '#words/map.ts'

interface Props {
  map: LeafletMap
  /** A new search is a new start: nothing was moved since. */
  searchKey: string
  /** Towns and villages to search around. */
  names: readonly GazetteerEntry[]
  onSearch: (near: string, within: Within) => void
}

/** After the map was moved by hand: search around the middle of it. */
export function SearchHere({ map, searchKey, names, onSearch }: Props) {
  const [movedFor, setMovedFor] = useState<string | null>(null)
  const { bounds } = useView(map)
  useEffect(
    function followHand() {
      const follow = () => setMovedFor(searchKey)
      map.on('dragend', follow)
      return function letGo() {
        map.off('dragend', follow)
      }
    },
    [map, searchKey],
  )
  if (movedFor !== searchKey) return null
  const [west, south, east, north] = bounds
  const middle = { lat: (south + north) / 2, lon: (west + east) / 2 }
  const name = nearestName(middle, names)
  const search = () => {
    setMovedFor(null)
    const half = milesOf(metresBetween(middle, { lat: north, lon: middle.lon }))
    onSearch(name ?? `${middle.lat.toFixed(3)},${middle.lon.toFixed(3)}`, withinOf(half))
  }
  return (
    <button type="button" className="map-search" onClick={search}>
      {mapWords.searchHere(name)}
    </button>
  )
}

/** The smallest distance to search that reaches the edge of the map, in miles. */
export function withinOf(miles: number): Within {
  const distances = withins.filter((within) => Number(within) > 0)
  return distances.find((within) => Number(within) >= miles) ?? 'any'
}

/** The town or village nearest to a point; null where there is none, or its name is that of another too. */
export function nearestName(point: Point, names: readonly GazetteerEntry[]): string | null {
  const towns = names.filter(({ kind }) => kind === 'town' || kind === 'village')
  const [nearest] = [...towns].sort((a, b) => metresBetween(point, a) - metresBetween(point, b))
  const isAlone = towns.filter(({ name }) => name === nearest?.name).length === 1
  return nearest && isAlone ? nearest.name : null
}
