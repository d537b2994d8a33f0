import type { AgeRange, Months } from '#domain/catalogue/session.ts'
import type { Notes } from '#desk/report/report.ts'
import { numberOf, textOf } from './values.ts'

/** Whole years count to the birthday after; a fraction of a year is exact. As in `check`, nobody is over 26 here. */
const oldest = 26 * 12
/** 100, 104, 127: how systems write "no limit". */
const noLimit = 99

const months = (years: number) => Math.round(years * 12) as Months
const untilMonth = (years: number) => months(Number.isInteger(years) ? years + 1 : years)

/** Years as a number; undefined where there are none, or below nought, which is how systems write "not set". */
function years(notes: Notes, field: string, found: unknown): number | undefined {
  if (textOf(found) === undefined) return undefined
  const number = numberOf(found)
  if (number === undefined) notes.repaired(field, found, 'not a number of years: left out')
  else if (number < 0) notes.repaired(field, found, 'a number below 0 means not set: left out')
  return number === undefined || number < 0 ? undefined : number
}

/**
 * Ages in months from their years: `maximum_age` 4 is up to the fifth birthday. "adults" where nobody younger than 26
 * is meant; undefined where ages are not known.
 */
export function agesOf(
  notes: Notes,
  { minimumAge, maximumAge }: { minimumAge?: unknown; maximumAge?: unknown },
): AgeRange | 'adults' | undefined {
  const least = years(notes, 'minimum_age', minimumAge)
  const most = years(notes, 'maximum_age', maximumAge)
  if (least === undefined && most === undefined) return undefined
  const from = months(least ?? 0)
  if (from >= oldest) return 'adults'
  if (most === undefined) return { from }
  const to = untilMonth(most)
  if (to > oldest) {
    const reason = most >= noLimit ? 'means no upper limit' : 'above 25 is no limit for a family'
    notes.repaired('maximum_age', maximumAge, `${reason}: left out`)
    return { from }
  }
  if (to > from) return { from, to }
  notes.repaired('maximum_age', `${least ?? 0} to ${most}`, 'less than the minimum: ages not known')
  return undefined
}

/** Whether a range of ages has anything in common with `--ages 0-5`: years, the last one included. */
export const meets = (ages: AgeRange | undefined, wanted: { from: number; to: number }): boolean =>
  ages === undefined || (ages.from < wanted.to && wanted.from < (ages.to ?? Infinity))

/** Reads `--ages 0-5` as months, from included and to excluded; undefined where it is not two numbers of years. */
export function wantedAges(text: string): { from: number; to: number } | undefined {
  const parts = /^(\d{1,2})-(\d{1,2})$/.exec(text)
  const [from, to] = [Number(parts?.[1]) * 12, (Number(parts?.[2]) + 1) * 12]
  return parts !== null && from < to ? { from, to } : undefined
}
