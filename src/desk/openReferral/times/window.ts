import type { LocalDate } from '#domain/time/calendar.ts'
import { addDays, daysBetween } from '#domain/time/localDate.ts'
import type { TheirSchedule } from '#desk/openReferral/theirs.ts'
import { held, type Draft, type Held } from './draft.ts'
import { dateIn } from './wallClock.ts'

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
  row: TheirSchedule,
  draft: Draft,
  today: LocalDate,
): Window | Ended | Held {
  const [until, validTo] = [dateIn(row.until), dateIn(row.validTo)]
  if (row.until !== undefined && until === undefined)
    return held('until', row.until, 'there is no such day')
  if (until !== undefined && until < today) return { is: 'ended', on: until }
  if (row.validTo !== undefined && validTo === undefined)
    return held('valid_to', row.validTo, 'there is no such day')
  if (validTo !== undefined && validTo < today)
    return held('valid_to', row.validTo, 'the times were known until then, and not after')
  const dtstart = startOf(draft, dateIn(row.validFrom), today)
  if (typeof dtstart === 'object') return dtstart
  const knownUntil = validTo !== undefined && (until === undefined || validTo < until)
  const last = knownUntil ? validTo : until
  if (dtstart !== undefined && last !== undefined && last < dtstart)
    return held('valid_to', `${dtstart} to ${last}`, 'it ends before it starts')
  return { is: 'window', dtstart, until: last, ...(knownUntil ? { knownUntil: validTo } : {}) }
}

// Nothing before `valid_from`; but a fortnight keeps its phase, so its start moves by whole fortnights.
function startOf(
  { freq, interval, dtstart }: Draft,
  validFrom: LocalDate | undefined,
  today: LocalDate,
): LocalDate | undefined | Held {
  if (validFrom === undefined || validFrom <= (dtstart ?? today)) return dtstart
  if (interval === 1 || dtstart === undefined) return validFrom
  if (freq === 'MONTHLY')
    return held('valid_from', validFrom, 'it starts later than its own first day')
  const step = interval * 7
  return addDays(dtstart, Math.ceil(daysBetween(dtstart, validFrom) / step) * step)
}
