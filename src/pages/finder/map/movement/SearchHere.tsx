import type { LeafletKeyboardEvent, Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'
import type { GazetteerEntry } from '#domain/geo/gazetteer.ts'
import { useSearch } from '#url/address.ts'
import { SearchOffer } from './SearchOffer.tsx'

interface Props {
  map: LeafletMap
  /** A new search is a new start: nothing was moved since. */
  searchKey: string
  /** Towns and villages to search around. */
  names: readonly GazetteerEntry[]
}

/** After the map was moved by hand, or by arrow keys: search around the middle of it. */
export function SearchHere({ map, searchKey, names }: Props) {
  const [{ near, within }, change] = useSearch()
  const [movedFor, setMovedFor] = useState<string | null>(null)
  useEffect(
    function followHand() {
      const follow = () => setMovedFor(searchKey)
      // On a pin an arrow key goes to the next one.
      const followKey = ({ originalEvent: { key, target } }: LeafletKeyboardEvent) => {
        if (key.startsWith('Arrow') && target === map.getContainer()) follow()
      }
      map.on('dragend', follow).on('keydown', followKey)
      return function letGo() {
        map.off('dragend', follow).off('keydown', followKey)
      }
    },
    [map, searchKey],
  )
  if (movedFor !== searchKey) return null
  return (
    <SearchOffer
      {...{ map, names, near }}
      onSearch={(near) => {
        setMovedFor(null)
        // The button goes.
        map.getContainer().focus({ preventScroll: true })
        // From there what is nearest comes first, as far as it takes to find enough: any distance would be the whole county again.
        change({ near, sort: 'distance', at: null, within: within === 'any' ? 'auto' : within })
      }}
    />
  )
}
