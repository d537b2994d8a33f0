import { useState } from 'react'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { Pin } from '#pages/finder/map/pins/pins.ts'
import type { PinEntry } from './usePinEntry.ts'

/** What the panel is about: one place, or several at a spot to choose from. */
export type Subject = { is: 'place'; id: PlaceId } | { is: 'several'; ids: readonly PlaceId[] }

export interface PanelChoice {
  subject: Subject | null
  /** It was opened on the map, not by a link or from the list: the focus goes along. */
  here: boolean
  /** Whether the place was one of several. */
  hasBack: boolean
  choose: (pins: readonly Pin[]) => void
  pick: (id: PlaceId) => void
  back: () => void
  close: () => void
}

const several = 'several'

/** The place in focus is the address's; a spot with several places is its entry's in the history. */
export function useChoice(at: PlaceId | null, entry: PinEntry): PanelChoice {
  const [opened, setOpened] = useState<string | null>(null)
  const group = entry.several

  const subject: Subject | null =
    at !== null ? { is: 'place', id: at } : group.length > 0 ? { is: several, ids: group } : null
  const openOne = (id: PlaceId, group: readonly PlaceId[]) => {
    setOpened(id)
    entry.open(id, group)
  }
  const openGroup = (ids: readonly PlaceId[]) => {
    setOpened(several)
    entry.open(null, ids)
  }

  return {
    subject,
    here: opened === (at ?? several),
    hasBack: at !== null && group.includes(at),
    choose(pins) {
      const ids = pins.flatMap((pin) => pin.places.map(({ place }) => place.id))
      const [only] = ids
      if (ids.length > 1 || only === undefined) openGroup(ids)
      else openOne(only, [])
    },
    pick: (id) => openOne(id, group),
    back: () => openGroup(group),
    close() {
      setOpened(null)
      entry.open(null, [])
    },
  }
}
