import type { Holds } from '#domain/catalogue/session.ts'
import type { Notes } from '#desk/report/report.ts'
import { quoted, those, type Claim } from './claims.ts'

/** When in the year a session runs, as far as it is said, and whether its times can be trusted. */
export interface HoldsRead {
  holds?: Holds | undefined
  onBankHolidays?: boolean | undefined
  /** The prose could mean two things: no times then. */
  isHeld: boolean
}

/**
 * Open Referral has no field for the school year and bank holidays, so they are read from the prose: "term time only" is
 * certain, and so is "all year round". "In the school holidays" alone may mean also or only; then the times are held
 * back, and so they are where only some of the holidays are named. What nobody says is left out, which is not known.
 */
export function holdsOf(notes: Notes, claims: readonly Claim[], hasTimes: boolean): HoldsRead {
  const off = those(claims, 'not-bank-holidays')
  const on = those(claims, 'bank-holidays')
  const isSaid = off.length > 0 !== on.length > 0
  if (isSaid)
    notes.repaired('description', quoted([...off, ...on]), 'bank holidays are read from the text')
  return { ...ofYear(notes, claims, hasTimes), onBankHolidays: isSaid ? on.length > 0 : undefined }
}

function ofYear(notes: Notes, claims: readonly Claim[], hasTimes: boolean): HoldsRead {
  const [term, holidays, year] = [
    those(claims, 'term-time'),
    those(claims, 'school-holidays'),
    those(claims, 'all-year'),
  ]
  const read = (holds: Holds, from: readonly Claim[]): HoldsRead => {
    notes.repaired('description', quoted(from), `read from the text: ${holds}`)
    return { holds, isHeld: false }
  }
  const unclear = (from: readonly Claim[], reason: string): HoldsRead => {
    notes.repaired('description', quoted(from), hasTimes ? `times not known: ${reason}` : reason)
    return { isHeld: true }
  }
  if (term.length > 0 && year.length > 0)
    return unclear([...term, ...year], 'the text says all year and term time')
  // Shut at Christmas is not all year: dates in the holidays are to be asked about.
  const shut = those(claims, 'shut-then')
  if (year.length > 0 && shut.length > 0) {
    notes.repaired(
      'description',
      quoted([...year, ...shut]),
      'not known when in the holidays it is shut',
    )
    return { isHeld: false }
  }
  if (year.length > 0) return read('all-year', year)
  const only = holidays.filter((it) => /\bonly\b/i.test(it.words))
  if (term.length > 0 && holidays.length > 0)
    return unclear([...term, ...holidays], 'the text says term time and school holidays')
  if (term.length > 0) return read('term-time', term)
  if (only.length > 0) {
    const some = only.filter((it) => /summer|easter|christmas|half/i.test(it.words))
    if (some.length === 0) return read('school-holidays', only)
    return { ...unclear(some, 'the text names some holidays, not all'), holds: 'school-holidays' }
  }
  return holidays.length > 0
    ? unclear(holidays, 'the text does not say if it is only then')
    : { isHeld: false }
}
