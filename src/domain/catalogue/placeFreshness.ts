import type { Catalogue } from './catalogue.ts'
import { daysBetween, type LocalDate } from '#domain/time/localDate.ts'
import { byCheck, isStale, monthsBefore, oldestCheck, type Checked } from './freshness.ts'
import type { Place } from './place.ts'

export interface PlaceFreshness {
  place: Place
  /** The oldest check of the place and of its sessions. */
  checked: Checked
  /** How long ago that was; null where the day is not known. */
  days: number | null
}

/** Every place with its oldest check, those of a day that is not known first, then oldest first, then by name: who to ring, in order. */
export function freshnessByPlace(catalogue: Catalogue, today: LocalDate): PlaceFreshness[] {
  const rows = [...catalogue.places.values()].map((place) => {
    const sessions = catalogue.sessionsAt.get(place.id) ?? []
    const checked = oldestCheck([place.checked, ...sessions.map(({ checked }) => checked)])
    return { place, checked, days: checked === undefined ? null : daysBetween(checked, today) }
  })
  return rows.sort(
    (a, b) => byCheck(a.checked, b.checked) || a.place.name.localeCompare(b.place.name),
  )
}

/** How long ago something was checked: within so many months, longer, or nobody knows. */
const freshnessBandNames = ['3', '6', '12', '24', 'longer', 'not-known'] as const
export type FreshnessBand = (typeof freshnessBandNames)[number]

/** How many places were last checked in each band of time, newest first; a place is in one band only. */
export function freshnessBands(
  rows: readonly PlaceFreshness[],
  today: LocalDate,
): { band: FreshnessBand; n: number; stale: boolean }[] {
  const bandOf = ({ checked }: PlaceFreshness): FreshnessBand => {
    if (checked === undefined) return 'not-known'
    const within = (name: FreshnessBand) => checked >= monthsBefore(today, Number(name))
    return freshnessBandNames.find(within) ?? 'longer'
  }
  return freshnessBandNames.map((band) => {
    const within = rows.filter((row) => bandOf(row) === band)
    return { band, n: within.length, stale: within.some(({ checked }) => isStale(checked, today)) }
  })
}
