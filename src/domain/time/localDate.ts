import type { Brand } from '#domain/brand.ts'

/** A date as the area's wall calendar shows it, `YYYY-MM-DD`. Never a `Date`, never UTC (docs/decisions/dates-as-text.md). */
export type LocalDate = Brand<string, 'LocalDate'>
/** A time as the area's wall clock shows it, `HH:MM`, 24 hours. */
export type LocalTime = Brand<string, 'LocalTime'>

/** RFC 5545 weekday names, Monday first: weeks start on Monday here. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof weekdays)[number]

/** What the area's wall clock says: the one way time enters the domain. */
export interface Now {
  date: LocalDate
  time: LocalTime
}

export const minutesInDay = 1440

const dateShape = /^\d{4}-\d{2}-\d{2}$/
const timeShape = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** Whether a text is a date that exists, written `YYYY-MM-DD`: 2026-02-30 is not one. */
export function isLocalDate(text: string): text is LocalDate {
  if (!dateShape.test(text) || text.startsWith('0000')) return false
  const date = text as LocalDate
  return write(dayNumber(date)) === date
}

/** Whether a text is a wall-clock time, `00:00` to `23:59`. */
export function isLocalTime(text: string): text is LocalTime {
  return timeShape.test(text)
}

/**
 * Before and after every day a date can have. Whole numbers as days are: where Infinity is among them, engines reckon
 * days as fractions, and finding the weekday of one takes many times as long.
 */
export const beforeAllDays = -(2 ** 30)
export const afterAllDays = 2 ** 30 - 1

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar. Takes dates that exist. */
export function dayNumber(date: LocalDate): number {
  const year = digits(date, 0) * 100 + digits(date, 2)
  return firstOfMonth(year * 12 + digits(date, 5) - 1) + digits(date, 8) - 1
}

function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48
}

/** The day number of the first of a month, which is counted as `year * 12 + month - 1`. */
export function firstOfMonth(month: number): number {
  // Years are counted from March, so that the leap day is the last of a year ("civil from days").
  const marches = month - 2
  const year = Math.floor(marches / 12)
  const monthOfYear = marches - year * 12
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + Math.floor((153 * monthOfYear + 2) / 5) - 719_468
}

/** The month a day falls in, counted as `year * 12 + month - 1`. */
export function monthOfDay(day: number): number {
  // The mean month never overshoots by more than one, and the two lines below put that right.
  const guess = 1970 * 12 + Math.floor(day / 30.436875)
  if (firstOfMonth(guess) > day) return guess - 1
  return firstOfMonth(guess + 1) <= day ? guess + 1 : guess
}

const written = new Map<number, LocalDate>()
/** Ten years of dates, ten times over: enough for any calendar, and a bound on what is kept. */
const mostWritten = 36_525

/** The date of a day number: dateOf(dayNumber(date)) = date. Each is written once: a third of a fortnight's time goes on it. */
export function dateOf(day: number): LocalDate {
  const known = written.get(day)
  if (known !== undefined) return known
  const date = write(day)
  if (written.size < mostWritten) written.set(day, date)
  return date
}

function write(day: number): LocalDate {
  const month = monthOfDay(day)
  const year = Math.floor(month / 12)
  const parts = [month - year * 12 + 1, day - firstOfMonth(month) + 1]
  return [String(year).padStart(4, '0'), ...parts.map(twoDigits)].join('-') as LocalDate
}

const twoDigits = (count: number) => String(count).padStart(2, '0')

/** The date `count` days later; earlier where it is negative. */
export function addDays(date: LocalDate, count: number): LocalDate {
  return dateOf(dayNumber(date) + count)
}

/** How many days `b` is after `a`; negative where it is before. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return dayNumber(b) - dayNumber(a)
}

/** Monday 0 to Sunday 6. */
export function weekdayIndex(day: number): number {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7
}

/** The weekday of a date. */
export function weekdayOf(date: LocalDate): Weekday {
  const weekday = weekdays[weekdayIndex(dayNumber(date))]
  if (weekday === undefined) throw new RangeError(`No weekday for ${date}`)
  return weekday
}

/** The Monday on or before a date. */
export function startOfWeek(date: LocalDate): LocalDate {
  const day = dayNumber(date)
  return dateOf(day - weekdayIndex(day))
}

/** Minutes since midnight. */
export function minutesOf(time: LocalTime): number {
  return digits(time, 0) * 60 + digits(time, 3)
}

/** The time so many minutes after midnight; null where that is not on the same day. */
export function timeOf(minutes: number): LocalTime | null {
  if (minutes < 0 || minutes >= minutesInDay) return null
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}` as LocalTime
}

/** Minutes from the first of January 1970, by the wall clock: what happens together has the same. */
export function wallMinutes({ date, time }: Now): number {
  return dayNumber(date) * minutesInDay + minutesOf(time)
}
