import {
  afterAllDays,
  beforeAllDays,
  dateOf,
  dayNumber,
  firstOfMonth,
  monthOfDay,
  weekdayIndex,
  weekdays,
  type LocalDate,
  type Weekday,
} from './localDate.ts'
import type { MonthlyByday, Schedule } from '#domain/catalogue/session.ts'

interface Bounded {
  /** First and last day the schedule may give, both included; before or after all days where it does not say. */
  first: number
  last: number
}
interface WeeklyRule extends Bounded {
  freq: 'WEEKLY'
  /** Monday 0 to Sunday 6, rising. */
  weekdays: number[]
  /** Days from one week that counts to the next. */
  period: number
  /** A Monday of a week that counts. */
  anchor: number
}
interface MonthlyRule extends Bounded {
  freq: 'MONTHLY'
  nths: { nth: number; weekday: number }[]
  monthDays: number[]
  interval: number
  /** A month that counts. */
  anchor: number
}
interface DatesRule extends Bounded {
  freq: 'DATES'
  /** Rising. */
  days: number[]
}
/** An interval without a `dtstart`: it repeats, but nobody has said from when, so it gives no date. */
interface PhaselessRule extends Bounded {
  freq: 'PHASELESS'
}

/** A schedule in day numbers, made once; `exdates` are not taken out. */
export type Rule = WeeklyRule | MonthlyRule | DatesRule | PhaselessRule

/** 1970-01-05, where weeks without a `dtstart` start counting. */
const someMonday = 4

/** The rule of a schedule. */
export function ruleOf(schedule: Schedule): Rule {
  if (schedule.freq === 'DATES') {
    const days = schedule.dates.map(dayNumber).sort((a, b) => a - b)
    return {
      freq: 'DATES',
      days,
      first: days[0] ?? afterAllDays,
      last: days.at(-1) ?? beforeAllDays,
    }
  }
  const { interval = 1, dtstart, until } = schedule
  const start = dtstart === undefined ? null : dayNumber(dtstart)
  const bounds = {
    first: start ?? beforeAllDays,
    last: until === undefined ? afterAllDays : dayNumber(until),
  }
  if (interval < 1 || (interval > 1 && start === null)) return { freq: 'PHASELESS', ...bounds }
  if (schedule.freq === 'WEEKLY') {
    const indexes = schedule.byday.map(indexOfWeekday).sort((a, b) => a - b)
    const anchor = start === null ? someMonday : start - weekdayIndex(start)
    return { freq: 'WEEKLY', weekdays: indexes, period: 7 * interval, anchor, ...bounds }
  }
  const nths = (schedule.byday ?? []).map(nthOf)
  const anchor = start === null ? 0 : monthOfDay(start)
  return {
    freq: 'MONTHLY',
    nths,
    monthDays: schedule.bymonthday ?? [],
    interval,
    anchor,
    ...bounds,
  }
}

function indexOfWeekday(weekday: Weekday): number {
  return weekdays.indexOf(weekday)
}

function nthOf(byday: MonthlyByday): { nth: number; weekday: number } {
  return {
    nth: Number(byday.slice(0, -2)),
    weekday: weekdays.findIndex((weekday) => byday.endsWith(weekday)),
  }
}

/** The first day a rule gives from `from` to `to`, both included; afterAllDays where it gives none. */
export function nextDay(rule: Rule, from: number, to: number): number {
  const start = Math.max(from, rule.first)
  const end = Math.min(to, rule.last)
  if (start > end) return afterAllDays
  const day = nextInside(rule, start, end)
  return day <= end ? day : afterAllDays
}

function nextInside(rule: Rule, start: number, end: number): number {
  switch (rule.freq) {
    case 'WEEKLY':
      return nextWeekly(rule, start)
    case 'MONTHLY':
      return nextMonthly(rule, start, end)
    case 'DATES':
      return rule.days.find((day) => day >= start) ?? afterAllDays
    case 'PHASELESS':
      return afterAllDays
  }
}

function nextWeekly(rule: WeeklyRule, start: number): number {
  const week = start - ((((start - rule.anchor) % rule.period) + rule.period) % rule.period)
  for (const weekday of rule.weekdays) if (week + weekday >= start) return week + weekday
  return week + rule.period + (rule.weekdays[0] ?? afterAllDays)
}

function nextMonthly(rule: MonthlyRule, start: number, end: number): number {
  const steps = Math.ceil((monthOfDay(start) - rule.anchor) / rule.interval)
  for (let month = rule.anchor + steps * rule.interval; ; month += rule.interval) {
    const first = firstOfMonth(month)
    if (first > end) return afterAllDays
    const day = earliestInMonth(rule, first, firstOfMonth(month + 1), start)
    if (day < afterAllDays) return day
  }
}

/** `first` is the first day of the month and `next` of the month after it. */
function earliestInMonth(rule: MonthlyRule, first: number, next: number, start: number): number {
  let earliest = afterAllDays
  for (const { nth, weekday } of rule.nths) {
    const day =
      nth > 0
        ? first + ((weekday - weekdayIndex(first) + 7) % 7) + (nth - 1) * 7
        : next - 1 - ((weekdayIndex(next - 1) - weekday + 7) % 7) + (nth + 1) * 7
    if (nth !== 0 && day >= first && day < next && day >= start && day < earliest) earliest = day
  }
  for (const monthDay of rule.monthDays) {
    const day = monthDay > 0 ? first + monthDay - 1 : next + monthDay
    if (monthDay !== 0 && day >= first && day < next && day >= start && day < earliest)
      earliest = day
  }
  return earliest
}

/** The weekdays a rule may fall on, Monday 0 to Sunday 6. */
export function weekdaysOf(rule: Rule): number[] {
  switch (rule.freq) {
    case 'WEEKLY':
      return rule.weekdays
    case 'MONTHLY':
      return rule.monthDays.length > 0
        ? weekdays.map((_, index) => index)
        : rule.nths.map(({ weekday }) => weekday)
    case 'DATES':
      return rule.days.map(weekdayIndex)
    case 'PHASELESS':
      return []
  }
}

/** Every day a rule gives from `from` to `to`, both included, rising. */
export function daysOf(rule: Rule, from: number, to: number): number[] {
  const days: number[] = []
  for (let day = nextDay(rule, from, to); day <= to; day = nextDay(rule, day + 1, to))
    days.push(day)
  return days
}

/**
 * The dates a schedule gives from `from` to `to`, both included, without its `exdates`.
 * Holidays and closures are for `occurrences` to take out. Source: docs/data.md, "Schedules".
 */
export function datesOf(schedule: Schedule, from: LocalDate, to: LocalDate): LocalDate[] {
  const left = new Set(schedule.exdates)
  const dates = daysOf(ruleOf(schedule), dayNumber(from), dayNumber(to)).map(dateOf)
  return left.size === 0 ? dates : dates.filter((date) => !left.has(date))
}
