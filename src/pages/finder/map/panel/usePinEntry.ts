import { useCallback, useEffect, useRef, useState } from 'react'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { entryState, keepInEntry, newEntry } from '#url/entryState.ts'

/** Marks the entry of the history that a pin made: behind it the map is as it was before the press. */
const byPin = 'pin'
/** The places of one spot that an entry was left with, to choose from. */
const several = 'several'

export type SelectPlace = (id: PlaceId | null, how: 'push' | 'replace') => void

const none: readonly PlaceId[] = []

function keptSeveral(): readonly PlaceId[] {
  const kept = entryState(several)
  return typeof kept === 'string' && kept !== '' ? (kept.split(' ') as PlaceId[]) : none
}

/** What a pin has opened: places at one spot to choose from, of which the address may name one. */
export interface PinEntry {
  several: readonly PlaceId[]
  /** Opens a place, or several where none is named; closes what is open where there are none either. */
  open: (id: PlaceId | null, several: readonly PlaceId[]) => void
}

/**
 * Where the map is alone, what a pin opens lies over it: the first makes an entry of the history, which others take over, so
 * that Back closes it; and whoever closes it goes back. Several places at a spot are in no address: their entry keeps them.
 */
export function usePinEntry(at: PlaceId | null, alone: boolean, onSelect: SelectPlace): PinEntry {
  const [group, setGroup] = useState(keptSeveral)
  // The address follows a moment after the step back: a second press may not take another.
  const leaving = useRef(false)
  useEffect(() => void (leaving.current = false), [at, group])
  useEffect(function followHistory() {
    const follow = () => setGroup(keptSeveral())
    addEventListener('popstate', follow)
    return function letGo() {
      removeEventListener('popstate', follow)
    }
  }, [])
  const open = useCallback<PinEntry['open']>(
    (id, ids) => {
      const opens = id !== null || ids.length > 0
      const pushed = entryState(byPin) !== undefined
      if (!opens && pushed) {
        if (!leaving.current) history.back()
        leaving.current = true
        return
      }
      const pushes = alone && opens && at === null && group.length === 0 && !pushed
      if (id !== null || at !== null) onSelect(id, pushes ? 'push' : 'replace')
      else if (pushes) newEntry()
      // Another address has forgotten both.
      if (pushes || pushed) keepInEntry(byPin, 1)
      if (ids.length > 0 || keptSeveral().length > 0) keepInEntry(several, ids.join(' '))
      setGroup(ids)
    },
    [at, alone, group, onSelect],
  )
  return { several: group, open }
}
