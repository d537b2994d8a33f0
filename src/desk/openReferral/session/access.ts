import type { Access } from '#domain/catalogue/session.ts'
import { ownWord } from '#desk/openReferral/ours.ts'
import type { TheirService } from '#desk/openReferral/theirs.ts'

const mustBook =
  /\b(?:book(?:ing)? (?:is )?(?:essential|required|needed|necessary|only|in advance)|must (?:be )?book|please book|by appointment|referral)/i
const justTurnUp =
  /\b(?:no need to book|no booking (?:is )?(?:required|needed|necessary)|drop[- ]?in|just (?:turn|come|pop) (?:up|along|in))\b/i

/**
 * How one gets in: from the field where the dialect has one, else from words that mean one thing only. undefined where
 * nobody says: the app then says to ask.
 */
export function accessOf(service: TheirService, prose: string): Access | undefined {
  const said = ownWord(service.terms, 'access', ['drop-in', 'book', 'referral']) ?? service.access
  if (said !== undefined) return said
  const [books, turnsUp] = [mustBook.test(prose), justTurnUp.test(prose)]
  if (books) return 'book'
  return turnsUp ? 'drop-in' : undefined
}
