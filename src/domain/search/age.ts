import type { AgeBand, Search } from './search.ts'
import type { AgeRange, Months, Session } from '#domain/catalogue/session.ts'

const range = (from: number, to?: number): AgeRange =>
  to === undefined ? { from: from as Months } : { from: from as Months, to: to as Months }

/** Months of each band, `from` included and `to` excluded; null = not born yet. */
export const bandRange: Record<AgeBand, AgeRange | null> = {
  bump: null,
  '0-5m': range(0, 6),
  '6-11m': range(6, 12),
  '1': range(12, 24),
  '2': range(24, 36),
  '3-4': range(36, 60),
  '5': range(60),
}

type Suited = Pick<Session, 'ages' | 'pregnancy'>

/** Whether two ranges of months share a month. 0 is an age; a missing `to` has no end. */
export function overlaps(a: AgeRange, b: AgeRange): boolean {
  return a.from < (b.to ?? Infinity) && b.from < (a.to ?? Infinity)
}

/** Whether a session suits a band: ages not known suit every band, and the card says to ask. */
export function suitsBand(session: Suited, band: AgeBand): boolean {
  const months = bandRange[band]
  if (months === null) return session.pregnancy ?? session.ages === undefined
  return session.ages === undefined || overlaps(session.ages, months)
}

/** Whether a session suits any of the bands, or all of them together; no bands asked for = yes. */
export function suitsAges(session: Suited, bands: readonly AgeBand[], fit: Search['fit']): boolean {
  if (bands.length === 0) return true
  const suits = (band: AgeBand) => suitsBand(session, band)
  return fit === 'all' ? bands.every(suits) : bands.some(suits)
}

/** Whether nobody knows that a session suits the bands asked for: its ages are not published, and it is not just for pregnancy. */
export function isAgeUnknown(session: Suited, bands: readonly AgeBand[]): boolean {
  if (bands.length === 0 || session.ages !== undefined) return false
  return !(session.pregnancy === true && bands.includes('bump'))
}

/** Which of the children asked for a session suits. */
export interface Suits {
  suits: AgeBand[]
  not: AgeBand[]
}

/** Which of several bands a session suits; null for fewer than two, or where its ages are not known. */
export function suitsOf(session: Suited, bands: readonly AgeBand[]): Suits | null {
  if (bands.length < 2 || session.ages === undefined) return null
  const suits = bands.filter((band) => suitsBand(session, band))
  return { suits, not: bands.filter((band) => !suits.includes(band)) }
}
