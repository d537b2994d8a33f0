import type { Holds } from '#domain/catalogue/session.ts'
import type { Notes } from '#desk/report/report.ts'
import type { Claim } from './claim.ts'

/** When in the school year a session runs, and whether its times can be trusted. */
export interface HoldsRead {
  /** undefined where nobody said, or two things were: the app then says to ask. */
  holds: Holds | undefined
  /** The prose could mean two things: no times then. */
  isHeld: boolean
}

/**
 * Open Referral has no field for the school year, so it is read from the prose: "term time only" is certain, and so is
 * "all year round". "In the school holidays" alone may mean also or only; then the times are held back.
 */
export function holdsOf(notes: Notes, claims: readonly Claim[], hasTimes: boolean): HoldsRead {
  const said = (says: Claim['says']) => claims.filter((it) => it.says === says)
  const [term, holidays, year] = [said('term-time'), said('school-holidays'), said('all-year')]
  const read = (holds: Holds, from: Claim[]): HoldsRead => {
    notes.repaired('description', from[0]?.words, `read from the text: ${holds}`)
    return { holds, isHeld: false }
  }
  if (term.length > 0 && year.length > 0) {
    const words = [...term, ...year].map((it) => it.words).join('; ')
    const reason = 'the text says all year and term time'
    notes.repaired('description', words, hasTimes ? `times not known: ${reason}` : reason)
    return { holds: undefined, isHeld: true }
  }
  if (year.length > 0) return read('all-year', year)
  if (term.length > 0) return read('term-time', term)
  const only = holidays.filter((it) => /only$/i.test(it.words))
  if (only.length > 0) return read('school-holidays', only)
  if (holidays.length > 0 && hasTimes)
    notes.repaired(
      'description',
      holidays[0]?.words,
      'times not known: the text does not say if it is only then',
    )
  return { holds: undefined, isHeld: holidays.length > 0 }
}
