import { useCallback, useEffect, useRef } from 'react'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { entryState, keepInEntry } from '#url/entryState.ts'

/** Marks the entry of the history that a pin made: behind it the map is as it was before the press. */
const byPin = 'pin'

export type SelectPlace = (id: PlaceId | null, how: 'push' | 'replace') => void

/**
 * Where the map is alone, what a pin opens lies over it: the first makes an entry of the history, which others take over, so
 * that Back closes it; and whoever closes it goes back.
 */
export function usePinEntry(
  at: PlaceId | null,
  alone: boolean,
  onSelect: SelectPlace,
): (id: PlaceId | null) => void {
  // The address follows a moment after the step back: a second press may not take another.
  const leaving = useRef(false)
  useEffect(() => void (leaving.current = false), [at])
  return useCallback(
    (id) => {
      const pushed = entryState(byPin) !== undefined
      if (id === null && pushed) {
        if (!leaving.current) history.back()
        leaving.current = true
        return
      }
      const pushes = alone && id !== null && at === null && !pushed
      onSelect(id, pushes ? 'push' : 'replace')
      if (id !== null && (pushes || pushed)) keepInEntry(byPin, 1)
    },
    [at, alone, onSelect],
  )
}
