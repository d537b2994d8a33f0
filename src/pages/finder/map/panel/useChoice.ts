import { useState } from 'react'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { Pin } from '#pages/finder/map/pins/pins.ts'

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

const none: readonly PlaceId[] = []
const several = 'several'

/** The place in focus is the address's; only a spot with several places is remembered here. */
export function useChoice(at: PlaceId | null, onSelect: (id: PlaceId | null) => void): PanelChoice {
  const [group, setGroup] = useState(none)
  const [opened, setOpened] = useState<string | null>(null)

  const subject: Subject | null =
    at !== null ? { is: 'place', id: at } : group.length > 0 ? { is: several, ids: group } : null
  const pick = (id: PlaceId) => {
    setOpened(id)
    onSelect(id)
  }
  const openGroup = (ids: readonly PlaceId[]) => {
    setGroup(ids)
    setOpened(several)
    if (at !== null) onSelect(null)
  }

  return {
    subject,
    here: opened === (at ?? several),
    hasBack: at !== null && group.includes(at),
    choose(pins) {
      const ids = pins.flatMap((pin) => pin.places.map(({ place }) => place.id))
      const [only] = ids
      if (ids.length > 1 || only === undefined) openGroup(ids)
      else {
        setGroup(none)
        pick(only)
      }
    },
    pick,
    back: () => openGroup(group),
    close() {
      setGroup(none)
      setOpened(null)
      if (at !== null) onSelect(null)
    },
  }
}
