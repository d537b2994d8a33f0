import { weekdays, type LocalTime } from '#domain/time/calendar.ts'
import { isLocalTime } from '#domain/time/localDate.ts'
import type { MonthlyByday } from '#domain/catalogue/session.ts'
import type { Claim } from './claim.ts'
import { day, monthNamed, nthNamed, ordinal, weekdayNamed } from './whenWords.ts'

/** The claims that one match of a pattern makes. */
export type Read = (match: RegExpExecArray) => Claim[]

/** A claim that has only its words. */
export const one =
  (
    says:
      | 'fortnight'
      | 'monthly'
      | 'term-time'
      | 'school-holidays'
      | 'all-year'
      | 'months'
      | 'except-months'
      | 'varies',
  ): Read =>
  ([words]) => [{ says, words }]

/** Which days of the month; without a day it is once a month, and nobody knows when. */
export function nth([words]: RegExpExecArray): Claim[] {
  const bydays = [...words.matchAll(new RegExp(ordinal, 'gi'))].map(([it]) => nthNamed(it))
  const named = new RegExp(`(?<![\\w])${day}(?![\\w])`, 'i').exec(words)?.[1]
  if (named === undefined) return [{ says: 'monthly', words }]
  const weekday = weekdayNamed(named)
  return [{ says: 'nth', words, byday: bydays.map((it): MonthlyByday => `${it}${weekday}`) }]
}

/** A date, from the groups that hold its parts. */
export const date =
  (order: { weekday?: number; day: number; month: number; year: number }): Read =>
  (match) => {
    const part = (index: number | undefined) => (index === undefined ? undefined : match[index])
    const [weekday, year] = [part(order.weekday), part(order.year)]
    const number = Number(part(order.day))
    if (number < 1 || number > 31) return []
    return [
      {
        says: 'date',
        words: match[0],
        day: number,
        month: monthNamed(part(order.month) ?? ''),
        ...(year === undefined ? {} : { year: Number(year) }),
        ...(weekday === undefined ? {} : { weekday: weekdayNamed(weekday) }),
      },
    ]
  }

/** From one weekday to another. */
export function span([words, from = '', to = '']: RegExpExecArray): Claim[] {
  const [first, last] = [from, to].map((it) => weekdays.indexOf(weekdayNamed(it)))
  if (first === undefined || last === undefined || first >= last) return []
  return [{ says: 'weekdays', words, days: weekdays.slice(first, last + 1) }]
}

/** Hours of the day. Without am or pm at the end, or minutes, nothing is certain: "10 to 12" may be ages, or a price. */
export function times([
  words,
  hour,
  minute,
  half,
  endHour,
  endMinute,
  endHalf,
]: RegExpExecArray): Claim[] {
  const ends = timeOf(endHour, endMinute, endHalf)
  const isClock = (minute ?? half ?? endMinute ?? endHalf) !== undefined
  if (ends === undefined || !isClock) return []
  const sameHalf = timeOf(hour, minute, half ?? endHalf)
  // "11 - 1pm" starts in the morning.
  const starts =
    half === undefined && (sameHalf === undefined || sameHalf >= ends)
      ? timeOf(hour, minute, 'am')
      : sameHalf
  return starts !== undefined && starts < ends ? [{ says: 'times', words, starts, ends }] : []
}

function timeOf(hour = '', minute = '00', half = ''): LocalTime | undefined {
  const number = Number(hour)
  const isHalf = /^(?:am|pm|noon)$/i.test(half)
  if (isHalf && (number < 1 || number > 12)) return undefined
  if (!isHalf && !/^\d{2}$/.test(hour)) return undefined
  const isLate = /^(?:pm|noon)$/i.test(half) && number !== 12
  const hours = isLate ? number + 12 : /^am$/i.test(half) && number === 12 ? 0 : number
  const text = `${String(hours).padStart(2, '0')}:${minute}`
  return isLocalTime(text) ? text : undefined
}
