import type { Catalogue } from '~/domain/catalogue.ts'
import type { LocalDate } from '~/domain/calendar.ts'
import { daysBetween } from '~/domain/localDate.ts'
import type { Place } from '~/domain/place.ts'

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

export interface TimesKnown {
  published: number
  example: number
  unknown: number
}

/** How many sessions have times somebody published, made-up ones, or none. */
export function timesKnown(catalogue: Catalogue): TimesKnown {
  const known: TimesKnown = { published: 0, example: 0, unknown: 0 }
  for (const session of catalogue.sessions.values()) {
    if (session.example) known.example += 1
    else if (session.schedules.length > 0) known.published += 1
    else known.unknown += 1
  }
  return known
}
