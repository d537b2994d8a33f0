import { weekdays, type LocalDate, type Weekday } from '#domain/time/localDate.ts'
import type { MonthlyByday } from '#domain/catalogue/session.ts'
import { ordinal, weekday } from '#words/english.ts'
import { counted } from '#desk/words.ts'
import { readDate, writeDate } from './dateAndTime.ts'

/** The part of a schedule that says which days. */
export interface ScheduledDays {
  freq: 'WEEKLY' | 'MONTHLY' | 'DATES'
  interval?: number | undefined
  byday?: string[] | undefined
  bymonthday?: number[] | undefined
  dates?: string[] | undefined
}

const joined = (items: string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`

/** "Monday, Tuesday and Friday". */
export const writeWeekdays = (byday: string[]): string => joined(byday.map(weekdayOf))

const weekdayOf = (byday: string): string => weekday[byday.slice(-2) as Weekday]

function place(byday: string): string {
  const nth = Number(byday.slice(0, -2))
  if (nth > 0) return ordinal(nth)
  return nth === -1 ? 'last' : `${ordinal(-nth)} last`
}

function monthDays(byday: string[]): string {
  const same = new Set(byday.map((it) => it.slice(-2))).size === 1
  if (same) return `${joined(byday.map(place))} ${weekdayOf(byday[0] ?? '')}`
  return joined(byday.map((it) => `${place(it)} ${weekdayOf(it)}`))
}

/** The days of a schedule as people write them: "every Tuesday", "1st and 3rd Saturday", "every 2 weeks on Friday". */
export function writeWhen({
  freq,
  interval,
  byday = [],
  bymonthday,
  dates = [],
}: ScheduledDays): string {
  if (freq === 'DATES') return dates.map(writeDate).join('; ')
  if (freq === 'WEEKLY') {
    const days = writeWeekdays(byday)
    return interval === undefined
      ? `every ${days}`
      : `every ${counted(interval, 'week')} on ${days}`
  }
  const days = bymonthday ? `${joined(bymonthday.map(ordinal))} of the month` : monthDays(byday)
  return interval === undefined ? days : `${days}, every ${counted(interval, 'month')}`
}

const numbers: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
}
const joints = new Set(['and', 'the', 'on', 'of', '&'])

function dayNamed(word: string): Weekday | undefined {
  const stem = word.replace(/s$/, '')
  return weekdays.find((day) => {
    const name = weekday[day].toLowerCase()
    return [word, stem].some((it) => it.length > 1 && name.startsWith(it))
  })
}

const nthOf = (word: string): number | undefined =>
  numbers[word] ??
  (/^(?:-\d{1,2}|\d{1,2}(?:st|nd|rd|th))$/.test(word) ? parseInt(word, 10) : undefined)

const listed = (text: string): string[] =>
  text
    .replace(/[a-z][-–—](?=[a-z])/g, (it) => `${it.charAt(0)} - `)
    .replace(/[–—]/g, '-')
    .split(/[\s,;/+]+/)
    .filter((word) => word !== '' && !joints.has(word))

/** "Monday", "Monday and Friday", "Monday to Friday"; null for anything else. */
export function weekdaysIn(text: string): Weekday[] | null {
  const days: Weekday[] = []
  const words = listed(text)
  for (const [i, word] of words.entries()) {
    if (word === 'to' || word === '-') continue
    const day = dayNamed(word)
    if (day === undefined) return null
    const ranged = words[i - 1] === 'to' || words[i - 1] === '-'
    const last = days.at(-1)
    if (ranged && last === undefined) return null
    if (ranged && last) days.push(...between(last, day))
    else days.push(day)
  }
  return days.length > 0 && !/^(?:to|-)$/.test(words.at(-1) ?? '') ? days : null
}

/** The days after the first up to the last, over the weekend where it comes before the first. */
function between(first: Weekday, last: Weekday): Weekday[] {
  const after = [...weekdays, ...weekdays].slice(weekdays.indexOf(first) + 1)
  return first === last ? [] : after.slice(0, after.indexOf(last) + 1)
}

/** "1st and 3rd Saturday", "1st Monday and last Friday", "2nd last Sunday"; null for anything else. */
function monthlyIn(text: string): MonthlyByday[] | null {
  const found: MonthlyByday[] = []
  let waiting: number[] = []
  for (const word of listed(text.replace(/(\d{1,2})(?:st|nd|rd|th)[ -]last\b/g, '-$1'))) {
    const nth = nthOf(word)
    const day = dayNamed(word)
    if (nth !== undefined) waiting.push(nth)
    else if (day !== undefined && waiting.length > 0) {
      found.push(...waiting.map((it) => `${it}${day}` satisfies MonthlyByday))
      waiting = []
    } else return null
  }
  return found.length > 0 && waiting.length === 0 ? found : null
}

function monthDaysIn(text: string): number[] | null {
  const days = listed(text).map(nthOf)
  return days.length > 0 && days.every((day) => day !== undefined && day > 0)
    ? (days as number[])
    : null
}

/** The days a cell names, or null where it cannot be read for certain: nothing is guessed. */
export function readWhen(text: string): ScheduledDays | null {
  const dates = text.split(/[;,\n]/).map((it) => readDate(it.trim()))
  if (dates.every((date): date is LocalDate => date !== null)) return { freq: 'DATES', dates }
  const cell = text.toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '').trim()
  return readWeekly(cell) ?? readMonthly(cell)
}

function readWeekly(cell: string): ScheduledDays | null {
  const [, count, rest] =
    /^(?:every (\d{1,2}) weeks?|weekly|every week)(?: on)?:? (.+)$/.exec(cell) ?? []
  if (rest) return weekly(rest, count === undefined ? undefined : Number(count))
  const [, other] =
    /^(?:fortnightly|every fortnight|every other|alternate|every other week)(?: on)? (.+)$/.exec(
      cell,
    ) ?? []
  if (other) return weekly(other, 2)
  return weekly(cell.replace(/^(?:every|each|on) /, ''), undefined)
}

function weekly(text: string, interval: number | undefined): ScheduledDays | null {
  const byday = weekdaysIn(text)
  return byday && { freq: 'WEEKLY', ...(interval === undefined ? {} : { interval }), byday }
}

function readMonthly(cell: string): ScheduledDays | null {
  const [, body = cell, count] = /^(.+?),? every (\d{1,2}) months?$/.exec(cell) ?? []
  const days = body
    .replace(/^(?:monthly|every month)(?: on)?:? /, '')
    .replace(/^the /, '')
    .replace(/,? (?:of|in) (?:(?:the|each|every|a) )?month$/, '')
  const interval = count === undefined ? {} : { interval: Number(count) }
  const byday = monthlyIn(days)
  if (byday) return { freq: 'MONTHLY', ...interval, byday }
  // "15th" alone may be of one month or of each.
  const bymonthday = days === body ? null : monthDaysIn(days)
  return bymonthday && { freq: 'MONTHLY', ...interval, bymonthday }
}
