import {
  weekdays,
  addDays,
  isLocalDate,
  isLocalTime,
  weekdayOf,
  type LocalDate,
  type LocalTime,
  type Weekday,
} from '#domain/time/localDate.ts'
import type { MonthlyByday } from '#domain/catalogue/session.ts'
import type { TheirSchedule } from '#desk/openReferral/dialect/theirs.ts'

/** Why the times of a row cannot be known, and the text that shows it. */
export interface TimesUnknown {
  is: 'held'
  field: string
  found: unknown
  reason: string
}

/** The fields of a row of times, read. What is left out is not said; nothing has been compared with the prose yet. */
export interface Row {
  is: 'row'
  freq: 'WEEKLY' | 'MONTHLY'
  /** Days without a number ("TU"). */
  days: Weekday[]
  /** Days with a number ("1SA"). */
  nth: MonthlyByday[]
  bymonthday: number[]
  interval: number
  dtstart?: LocalDate | undefined
  starts?: LocalTime | undefined
  ends?: LocalTime | undefined
  /** Written behind a time and not used: times are what the wall clock shows. */
  zone?: string | undefined
  /** `freq` was not said. */
  hadNoFreq: boolean
}

export const held = (field: string, found: unknown, reason: string): TimesUnknown => ({
  is: 'held',
  field,
  found,
  reason,
})

/** A time of day, and the zone that was written behind it: "Z", "+01:00". */
export interface WallTime {
  time: LocalTime
  zone?: string | undefined
}

const timeShape =
  /^(?:\d{4}-\d{2}-\d{2}T)?(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i

/**
 * A time as the wall clock shows it, whatever zone stands behind it: feeds write "09:00:00Z" for nine o'clock, in
 * summer too. Undefined where it is no time of day.
 */
function wallTime(found: string): WallTime | undefined {
  const parts = timeShape.exec(found.trim())
  if (parts === null) return undefined
  const time = `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? ''}`
  return isLocalTime(time) ? { time, zone: parts[3] } : undefined
}

/**
 * A date, also where a time stands behind it; undefined where there is no such day. Midnight of a summer's day, sent as
 * UTC, is 23:00 of the day before ("2026-06-30T23:00:00.000Z"): it is read as the day that was meant.
 */
export function dateIn(found: string | undefined): LocalDate | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](.*))?$/.exec(found?.trim() ?? '')
  const date = parts?.[1] ?? ''
  if (!isLocalDate(date)) return undefined
  return /^23:00(?::00(?:\.0+)?)?(?:Z|\+00:?00)$/.test(parts?.[2] ?? '') ? addDays(date, 1) : date
}

const isWeekday = (text: string): text is Weekday => weekdays.includes(text as Weekday)
const isNth = (text: string): text is MonthlyByday => /^-?[1-5](?:MO|TU|WE|TH|FR|SA|SU)$/.test(text)

/** Nought to nought, or not a word: nobody entered a time. */
const isBlank = (time: string | undefined) => time === undefined || /^0?0:00(?::00)?Z?$/.test(time)

function timesOf({
  opens,
  closes,
}: TheirSchedule): Pick<Row, 'starts' | 'ends' | 'zone'> | TimesUnknown {
  if (isBlank(opens) && isBlank(closes)) return {}
  if (opens === undefined) return held('opens_at', opens, 'it has no time to start')
  const [from, to] = [wallTime(opens), closes === undefined ? undefined : wallTime(closes)]
  if (from === undefined) return held('opens_at', opens, 'it is not a time of day')
  if (closes !== undefined && to === undefined)
    return held('closes_at', closes, 'it is not a time of day')
  if (to !== undefined && to.time < from.time)
    return held('closes_at', `${opens} to ${closes ?? ''}`, 'it ends before it starts')
  const ends = to === undefined || to.time === from.time ? {} : { ends: to.time }
  return { starts: from.time, ...ends, zone: from.zone ?? to?.zone }
}

function freqOf({ freq }: TheirSchedule, hasNth: boolean): Row['freq'] | TimesUnknown {
  // A number before the day counts in the month, whatever the row says of weeks.
  if (hasNth && (freq === undefined || freq === 'WEEKLY')) return 'MONTHLY'
  if (freq === undefined) return 'WEEKLY'
  if (freq === 'WEEKLY' || freq === 'MONTHLY') return freq
  return held('freq', freq, 'only WEEKLY and MONTHLY have a meaning here')
}

/** What RFC 5545 takes from `dtstart` where a rule names no day. */
const impliedDays = (row: Row): Row => {
  const { freq, days, nth, bymonthday, dtstart } = row
  if (dtstart === undefined || days.length + nth.length + bymonthday.length > 0) return row
  return freq === 'WEEKLY'
    ? { ...row, days: [weekdayOf(dtstart)] }
    : { ...row, bymonthday: [Number(dtstart.slice(8))] }
}

/** Reads the fields of one row, and nothing else. */
export function rowOf(found: TheirSchedule): Row | TimesUnknown {
  const byday = [...new Set(found.byday.map((it) => it.toUpperCase()))]
  const [days, nth] = [byday.filter(isWeekday), byday.filter(isNth)]
  const bymonthday = [...new Set(found.bymonthday.map(Number))]
  if (days.length + nth.length < byday.length)
    return held('byday', found.byday.join(','), 'it is not a day, like TU or 1SA')
  if (bymonthday.some((it) => !Number.isInteger(it) || it < 1 || it > 31))
    return held('bymonthday', found.bymonthday.join(','), 'it is not a day of the month')
  if (found.more.length > 0)
    return held(found.more[0] ?? '', found.more.join(', '), 'a rule that we do not reckon with')
  const times = timesOf(found)
  if ('is' in times) return times
  const freq = freqOf(found, nth.length > 0)
  if (typeof freq !== 'string') return freq
  const interval = found.interval ?? 1
  const dtstart = dateIn(found.dtstart)
  if (found.dtstart !== undefined && dtstart === undefined)
    return held('dtstart', found.dtstart, 'there is no such day')
  const hadNoFreq = found.freq === undefined
  const row = { freq, days, nth, bymonthday, interval, dtstart, ...times, hadNoFreq }
  return impliedDays({ is: 'row', ...row })
}
