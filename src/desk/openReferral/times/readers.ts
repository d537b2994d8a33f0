import {
  weekdays,
  addDays,
  daysBetween,
  isLocalDate,
  minutesOf,
  type Weekday,
} from '#domain/time/localDate.ts'
import type { MonthlyByday } from '#domain/catalogue/session.ts'
import type { Bare, PartOfDay, SaidDate, Says } from './says.ts'
import {
  clockOf,
  day,
  dayNumber,
  daysNamed,
  halfOf,
  month,
  monthNamed,
  nthNamed,
  ordinal,
  perhaps,
  surely,
  until,
  year,
} from './words.ts'

/** What a match says; undefined where it says nothing after all, and may be read as something else. */
export type MatchReader = (words: string) => Says[] | undefined

/** A way of saying something, and what it says. */
export type TextPattern = readonly [pattern: string, read: MatchReader]

export const bare =
  (says: Bare): MatchReader =>
  () => [{ says }]

const ordinalWord = new RegExp(ordinal, 'gi')

/** "1st and 3rd Tuesday of the month"; without a day it is once a month, and nobody knows when. */
export const nth: MatchReader = (words) => {
  const [weekday] = daysNamed(words)
  if (weekday === undefined) return [{ says: 'monthly' }]
  const bydays = [...words.matchAll(ordinalWord)].map(([it]) => nthNamed(it))
  return [{ says: 'nth', byday: bydays.map((it): MonthlyByday => `${it}${weekday}`) }]
}

const datePart = new RegExp(
  `(?<weekday>${day})?[\\s,]*(?:the\\s*)?(?:(?<day>${dayNumber})(?:\\s*\\([^)]{0,20}\\))?(?:[\\s,]*(?:of\\s*)?(?<month>${month}))?|(?<month2>${month})\\s*(?:the\\s*)?(?<day2>${dayNumber}))(?:[\\s,]*(?<year>${year}))?`,
  'gi',
)

/** Dates with the names of months. A day takes its month, and its year, from the next one that has it: "5 - 9 April". */
export function namedDates(words: string): SaidDate[] {
  const dates: SaidDate[] = []
  const parts = [...words.matchAll(datePart)].reverse()
  let [lastMonth, lastYear] = [0, undefined as number | undefined]
  for (const { groups } of parts) {
    const number = Number.parseInt(groups?.day ?? groups?.day2 ?? '', 10)
    const named = groups?.month ?? groups?.month2
    if (named !== undefined) lastMonth = monthNamed(named)
    if (groups?.year !== undefined) lastYear = yearOf(groups.year)
    const [weekday] = daysNamed(groups?.weekday ?? '')
    if (number >= 1 && number <= 31 && lastMonth > 0)
      dates.unshift({ day: number, month: lastMonth, year: lastYear, weekday })
  }
  return dates
}

const yearOf = (said: string) => {
  const number = Number(said.replace(/\D/g, ''))
  return number < 100 ? 2000 + number : number
}

const figures = /(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[/.-](\d{1,2})(?:[/.-]((?:20)?\d{2}))?/g

/** Dates in figures, the day first as people write them here. */
export const figureDates = (words: string): SaidDate[] =>
  [...words.matchAll(figures)].flatMap(([, y, m, d, d2, m2, y2]) => {
    const date = {
      day: Number(d ?? d2),
      month: Number(m ?? m2),
      year: y === undefined ? (y2 === undefined ? undefined : yearOf(y2)) : Number(y),
    }
    return date.day >= 1 && date.day <= 31 && date.month >= 1 && date.month <= 12 ? [date] : []
  })

export const dates =
  (read: (words: string) => SaidDate[], isSpan = false): MatchReader =>
  (words) => {
    const found = read(words)
    return found.length === 0 ? undefined : [{ says: 'dates', dates: found, isSpan }]
  }

const anyUntil = new RegExp(until, 'i')
/** Longer than this nothing is left out day by day. */
const mostDays = 92

/** "Not on 24 December 2026", "closed 21 December 2026 to 3 January 2027": with their years, dates left out; else nobody knows which. */
export const exceptDates: MatchReader = (words) => {
  const found = [...namedDates(words), ...figureDates(words)]
  const whole = found.flatMap(({ day, month, year }) => {
    const date = `${year ?? ''}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    return isLocalDate(date) ? [date] : []
  })
  const [from, to, ...others] = whole
  const isSpan = anyUntil.test(words.replaceAll(figures, ' '))
  if (whole.length === 0 || whole.length < found.length) return [{ says: 'except-some' }]
  if (!isSpan || from === undefined) return [{ says: 'except-dates', dates: whole }]
  const length = to === undefined ? 0 : daysBetween(from, to)
  if (others.length > 0 || length < 1 || length > mostDays) return [{ says: 'except-some' }]
  const all = Array.from({ length: length + 1 }, (_, i) => addDays(from, i))
  return [{ says: 'except-dates', dates: all }]
}

const weekend = /weekends?/i
const spans = new RegExp(`${day}${until}${day}`, 'gi')
/** Days one by one, from one to another ("Friday to Monday"), or by a word for several. */
function days(words: string): Weekday[] {
  if (weekend.test(words)) return ['SA', 'SU']
  if (/week\s?days?/i.test(words)) return weekdays.slice(0, 5)
  // "Daily", "every morning".
  if (daysNamed(words).length === 0) return [...weekdays]
  const inSpans = [...words.matchAll(spans)].flatMap(([span]) => {
    const [from, to] = daysNamed(span).map((it) => weekdays.indexOf(it))
    if (from === undefined || to === undefined) return []
    const length = (to - from + 7) % 7
    return [...weekdays, ...weekdays].slice(from, from + length + 1)
  })
  return [...new Set([...inSpans, ...daysNamed(words)])]
}
const partWord = /morning|afternoon|evening|night|lunchtime|after[\s-]*school|\b[ap]\.?m\b/gi
const partOf = (word: string): PartOfDay => {
  if (word === 'night') return 'evening'
  if (word.startsWith('after') && word.endsWith('school')) return 'after school'
  if (/^[ap]\.?m$/.test(word)) return word.startsWith('a') ? 'morning' : 'pm'
  return word as PartOfDay
}
const partsIn = (words: string) =>
  [...words.matchAll(partWord)].map(([it]) => partOf(it.toLowerCase()))
/** "An evening group", on whatever day. */
export const ofParts: MatchReader = (words) => [{ says: 'part', parts: partsIn(words) }]
/** Days, with "mornings" or the like where it stands with them. */
export const weekly: MatchReader = (words) => {
  const parts = partsIn(words)
  return [{ says: 'weekdays', days: days(words), ...(parts.length === 0 ? {} : { parts }) }]
}
export const notOn: MatchReader = (words) => [{ says: 'weekdays', days: days(words), not: true }]

const clockPart = new RegExp(`${surely}|${perhaps}`, 'gi')

/** "10 - 11.30am": a time without "am" or "pm" takes it from the one behind it, where it then starts before that. */
export const times: MatchReader = (words) => {
  const [from = '', to = ''] = [...words.matchAll(clockPart)].map(([it]) => it)
  const ends = clockOf(to)
  const alone = clockOf(from)
  if (ends === undefined) return alone === undefined ? undefined : [{ says: 'time', starts: alone }]
  const endHalf = halfOf(to.replace(/^[\d:.\s]*|^12\s*/g, '').toLowerCase())
  const same = alone?.isSure === false && endHalf !== '' ? clockOf(from, endHalf) : undefined
  const other = endHalf === 'pm' ? clockOf(from, 'am') : undefined
  const noon = /noon|midday/i.test(to) ? clockOf(from, 'am') : undefined
  const starts = noon ?? (same !== undefined && same.time < ends.time ? same : (other ?? alone))
  if (starts === undefined || (starts.isSure && ends.isSure && starts.time >= ends.time))
    return alone === undefined ? undefined : [{ says: 'time', starts: alone, ends }]
  return [{ says: 'time', starts, ends }]
}
/** "0930-1130", which may be years: "2019-2024" is no half hour. */
export const longTimes: MatchReader = (words) => {
  const [starts, ends] = [...words.matchAll(/\d{4}/g)].map(([it]) => clockOf(it))
  if (starts === undefined || ends === undefined) return undefined
  return minutesOf(ends.time) - minutesOf(starts.time) < 30
    ? undefined
    : [{ says: 'time', starts, ends }]
}
export const time: MatchReader = (words) => {
  const said = [...words.matchAll(clockPart)].at(-1)?.[0]
  const starts = said === undefined ? undefined : clockOf(said)
  return starts === undefined ? undefined : [{ says: 'time', starts }]
}

/** "At 10 and 11.30": each is a start; "finishes at 11.30": an end. */
export const timeAs =
  (as: 'start' | 'end'): MatchReader =>
  (words) => {
    const said = [...words.matchAll(clockPart)].flatMap(([it]) => clockOf(it) ?? [])
    return said.length === 0 ? undefined : said.map((it) => ({ says: 'time', starts: it, as }))
  }

const monthName = new RegExp(month, 'gi')
export const ofMonths: MatchReader = (words) => [
  { says: 'months', months: [...words.matchAll(monthName)].map(([it]) => monthNamed(it)) },
]

export const perWeek: MatchReader = (words) => {
  const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven']
  const word = words.split(/[\s-]/)[0]?.toLowerCase() ?? ''
  const number = word === 'once' ? 1 : word === 'twice' ? 2 : counts.indexOf(word) + 1
  return [{ says: 'per-week', times: number > 0 ? number : Number.parseInt(word, 10) }]
}
