import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { LocalDate } from '#domain/time/calendar.ts'
import { isStale, isWithin } from '#domain/catalogue/freshness.ts'
import { daysBetween } from '#domain/time/localDate.ts'
import type { Place } from '#domain/catalogue/place.ts'

export interface PlaceFreshness {
  place: Place
  /** The oldest check of the place and of its sessions. */
  checked: LocalDate
  days: number
}

/** Every place with its oldest check, oldest first, then by name: who to ring, in order. */
export function freshnessByPlace(catalogue: Catalogue, today: LocalDate): PlaceFreshness[] {
  const rows = [...catalogue.places.values()].map((place) => {
    const sessions = catalogue.sessionsAt.get(place.id) ?? []
    const checks = [place.checked, ...sessions.map(({ checked }) => checked)]
    const checked = checks.reduce((oldest, one) => (one < oldest ? one : oldest))
    return { place, checked, days: daysBetween(checked, today) }
  })
  return rows.sort((a, b) => b.days - a.days || a.place.name.localeCompare(b.place.name))
}

/** How long ago something was checked: within so many months, or longer. */
export const freshnessBandNames = ['3', '6', '12', '24', 'longer'] as const
export type FreshnessBand = (typeof freshnessBandNames)[number]

/** How many places were last checked in each band of time, newest first; a place is in one band only. */
export function freshnessBands(
  rows: readonly PlaceFreshness[],
  today: LocalDate,
): { band: FreshnessBand; n: number; stale: boolean }[] {
  const bandOf = ({ checked }: PlaceFreshness): FreshnessBand =>
    freshnessBandNames.find(
      (name) => name !== 'longer' && isWithin(checked, today, Number(name)),
    ) ?? 'longer'
  return freshnessBandNames.map((band) => {
    const within = rows.filter((row) => bandOf(row) === band)
    return { band, n: within.length, stale: within.some(({ checked }) => isStale(checked, today)) }
  })
}
