import { weekdays, type LocalDate, type LocalTime, type Weekday } from '#domain/time/calendar.ts'
import { weekdayOf } from '#domain/time/localDate.ts'
import type { MonthlyByday } from '#domain/catalogue/session.ts'
import type { TheirSchedule } from '#desk/openReferral/theirs.ts'
import { dateIn, wallTime } from './wallClock.ts'

/** Why the times of a row cannot be known, and the text that shows it. */
export interface Held {
  is: 'held'
  field: string
  found: unknown
  reason: string
}

/** The fields of a row, read. What is left out is not said; nothing has been compared with the prose yet. */
export interface Draft {
  is: 'draft'
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

export const held = (field: string, found: unknown, reason: string): Held => ({
  is: 'held',
  field,
  found,
  reason,
})

const isWeekday = (text: string): text is Weekday => weekdays.includes(text as Weekday)
const isNth = (text: string): text is MonthlyByday => /^-?[1-5](?:MO|TU|WE|TH|FR|SA|SU)$/.test(text)

/** Nought to nought, or not a word: nobody entered a time. */
const isBlank = (time: string | undefined) => time === undefined || /^0?0:00(?::00)?Z?$/.test(time)

function timesOf({ opens, closes }: TheirSchedule): Pick<Draft, 'starts' | 'ends' | 'zone'> | Held {
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

function freqOf({ freq }: TheirSchedule, hasNth: boolean): Draft['freq'] | Held {
  // A number before the day counts in the month, whatever the row says of weeks.
  if (hasNth && (freq === undefined || freq === 'WEEKLY')) return 'MONTHLY'
  if (freq === undefined) return 'WEEKLY'
  if (freq === 'WEEKLY' || freq === 'MONTHLY') return freq
  return held('freq', freq, 'only WEEKLY and MONTHLY have a meaning here')
}

/** What RFC 5545 takes from `dtstart` where a rule names no day. */
const impliedDays = (draft: Draft): Draft => {
  const { freq, days, nth, bymonthday, dtstart } = draft
  if (dtstart === undefined || days.length + nth.length + bymonthday.length > 0) return draft
  return freq === 'WEEKLY'
    ? { ...draft, days: [weekdayOf(dtstart)] }
    : { ...draft, bymonthday: [Number(dtstart.slice(8))] }
}

/** Reads the fields of one row, and nothing else. */
export function draftOf(row: TheirSchedule): Draft | Held {
  const byday = [...new Set(row.byday.map((it) => it.toUpperCase()))]
  const [days, nth] = [byday.filter(isWeekday), byday.filter(isNth)]
  const bymonthday = [...new Set(row.bymonthday.map(Number))]
  if (days.length + nth.length < byday.length)
    return held('byday', row.byday.join(','), 'it is not a day, like TU or 1SA')
  if (bymonthday.some((it) => !Number.isInteger(it) || it < 1 || it > 31))
    return held('bymonthday', row.bymonthday.join(','), 'it is not a day of the month')
  if (row.more.length > 0)
    return held(row.more[0] ?? '', row.more.join(', '), 'a rule that we do not reckon with')
  const times = timesOf(row)
  if ('is' in times) return times
  const freq = freqOf(row, nth.length > 0)
  if (typeof freq !== 'string') return freq
  const interval = row.interval ?? 1
  const dtstart = dateIn(row.dtstart)
  if (row.dtstart !== undefined && dtstart === undefined)
    return held('dtstart', row.dtstart, 'there is no such day')
  const hadNoFreq = row.freq === undefined
  const draft = { freq, days, nth, bymonthday, interval, dtstart, ...times, hadNoFreq }
  return impliedDays({ is: 'draft', ...draft })
}
