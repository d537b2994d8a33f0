import {
  addDays,
  daysBetween,
  startOfWeek,
  weekdayOf,
  type LocalDate,
} from '#domain/time/localDate.ts'
import type { TheirSchedule } from '#desk/openReferral/dialect/theirs.ts'
import { dateIn, held, type TimesUnknown, type Row } from './row.ts'

/** From when and until when a row's times are known. */
export interface Window {
  is: 'window'
  dtstart?: LocalDate | undefined
  until?: LocalDate | undefined
  /** The day after which the times are not known, where that is what ends them. */
  knownUntil?: LocalDate | undefined
}

/** `until` has passed: it does not happen any more. */
export interface Ended {
  is: 'ended'
  on: LocalDate
}

/**
 * When a row holds. `until` past is an end; `valid_to` past means that nobody knows the times any more (HSDS, field
 * guidance), and a `valid_to` to come is as far as the times are known.
 */
export function windowOf(
  found: TheirSchedule,
  row: Row,
  today: LocalDate,
): Window | Ended | TimesUnknown {
  const [until, validTo] = [dateIn(found.until), dateIn(found.validTo)]
  if (found.until !== undefined && until === undefined)
    return held('until', found.until, 'there is no such day')
  if (until !== undefined && until < today) return { is: 'ended', on: until }
  if (found.validTo !== undefined && validTo === undefined)
    return held('valid_to', found.validTo, 'there is no such day')
  if (validTo !== undefined && validTo < today)
    return held('valid_to', found.validTo, 'the times were known until then, and not after')
  const dtstart = startOf(row, dateIn(found.validFrom), today)
  if (typeof dtstart === 'object') return dtstart
  const knownUntil = validTo !== undefined && (until === undefined || validTo < until)
  const last = knownUntil ? validTo : until
  if (dtstart !== undefined && last !== undefined && last < dtstart)
    return held('valid_to', `${dtstart} to ${last}`, 'it ends before it starts')
  return { is: 'window', dtstart, until: last, ...(knownUntil ? { knownUntil: validTo } : {}) }
}

// Nothing before `valid_from`. A fortnight keeps its phase: it starts again on the first of its days in one of its weeks.
function startOf(
  { freq, interval, days, dtstart }: Row,
  validFrom: LocalDate | undefined,
  today: LocalDate,
): LocalDate | undefined | TimesUnknown {
  if (validFrom === undefined || validFrom <= (dtstart ?? today)) return dtstart
  if (interval === 1 || dtstart === undefined) return validFrom
  if (freq === 'MONTHLY')
    return held('valid_from', validFrom, 'it starts later than its own first day')
  const monday = startOfWeek(dtstart)
  const isOn = (day: LocalDate) =>
    Math.floor(daysBetween(monday, day) / 7) % interval === 0 && days.includes(weekdayOf(day))
  // An interval that is no number of weeks is refused where the rule is written.
  const soon = Array.from({ length: 53 * 7 }, (_, i) => addDays(validFrom, i))
  return soon.find(isOn) ?? validFrom
}
