import type { Catalogue } from '#domain/catalogue/catalogue.ts'

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
