import { suitsBand } from './age.ts'
import type { AgeBand } from './search.ts'
import type { Session } from '#domain/catalogue/session.ts'

/** Which of the children asked for a session suits. */
export interface Suits {
  suits: AgeBand[]
  not: AgeBand[]
}

/** Which of several bands a session suits; null for fewer than two, or where its ages are not known. */
export function suitsOf(
  session: Pick<Session, 'ages' | 'pregnancy'>,
  bands: readonly AgeBand[],
): Suits | null {
  if (bands.length < 2 || session.ages === undefined) return null
  const suits = bands.filter((band) => suitsBand(session, band))
  return { suits, not: bands.filter((band) => !suits.includes(band)) }
}
