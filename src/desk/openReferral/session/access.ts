import type { Access } from '#domain/catalogue/session.ts'
import { ownWord } from '#desk/openReferral/ours.ts'
import type { TheirService } from '#desk/openReferral/theirs.ts'

const mustBook =
  /\b(?:book(?:ing)? (?:is )?(?:essential|required|needed|necessary|only|in advance)|must (?:be )?book|please book|by appointment|referral)/i
const justTurnUp =
  /\b(?:no need to book|no booking (?:is )?(?:required|needed|necessary)|drop[- ]?in|just (?:turn|come|pop) (?:up|along|in))\b/i

/** How one gets in, and whether anybody said so. */
export interface AccessRead {
  access: Access
  isGuess: boolean
}

/**
 * From the field where the dialect has one, else from words that mean one thing only. Where nobody says, `book`: a
 * family that rings first is never turned away.
 */
export function accessOf(service: TheirService, prose: string): AccessRead {
  const said = ownWord(service.terms, 'access', ['drop-in', 'book', 'referral']) ?? service.access
  if (said !== undefined) return { access: said, isGuess: false }
  if (justTurnUp.test(prose) && !mustBook.test(prose)) return { access: 'drop-in', isGuess: false }
  return { access: 'book', isGuess: !mustBook.test(prose) }
}
