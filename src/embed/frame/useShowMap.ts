import { useEffect } from 'react'
import { useSearch } from '#url/address.ts'
import { showIfHidden } from './showIfHidden.ts'
import type { Part } from './seen.ts'

/** A place opened from a list beside the map, and longer than it, is shown on a map that may have scrolled out of sight. */
export function useShowMap(show: (part: Part) => void): void {
  const [{ at }] = useSearch()
  useEffect(
    function showMap() {
      if (at === null) return
      // The room of the map, whatever is in it: this is not its business.
      const map = document.querySelector('.finder-map')
      if (map) void showIfHidden(map, show)
    },
    [at, show],
  )
}
