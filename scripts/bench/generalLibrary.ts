import { createRequire } from 'node:module'
import type { RRule } from 'rrule'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Schedule } from '#domain/catalogue/session.ts'

// The library's ES module is not one Node can load; its CommonJS build is.
const library = createRequire(import.meta.url)('rrule') as typeof import('rrule')

/** Its cache would answer the second run from memory; ours has none to answer from. */
const withoutCache = true

const instant = (date: string, time = '00:00') => new Date(`${date}T${time}Z`)

/** A schedule as the general RFC 5545 library holds it, its wall clock written as UTC. */
export function generalRule(schedule: Schedule): RRule {
  if (schedule.freq === 'DATES') throw new RangeError('Dates are no rule')
  const { interval = 1, dtstart = '2026-01-01', until, starts } = schedule
  const days = schedule.byday?.map((day) => {
    const weekday = library.RRule[day.slice(-2) as 'MO']
    const nth = Number(day.slice(0, -2))
    return nth === 0 ? weekday : weekday.nth(nth)
  })
  const monthDays = schedule.freq === 'MONTHLY' ? (schedule.bymonthday ?? null) : null
  return new library.RRule(
    {
      freq: schedule.freq === 'WEEKLY' ? library.RRule.WEEKLY : library.RRule.MONTHLY,
      interval,
      dtstart: instant(dtstart, starts),
      until: until === undefined ? null : instant(until, '23:59'),
      byweekday: days ?? null,
      bymonthday: monthDays,
      wkst: library.RRule.MO,
    },
    withoutCache,
  )
}

/** The dates of a schedule between two, by the general library. */
export function generalDates(rule: RRule, from: string, to: string): string[] {
  return rule
    .between(instant(from), instant(to, '23:59'), true)
    .map((date) => date.toISOString().slice(0, 10))
}

type Calendar = Catalogue['calendar']

/** What is on between two dates, by the general library and the plainest holiday check there is. */
export function generalWhatsOn(
  sessions: readonly { session: ListedSession; rules: RRule[] }[],
  calendar: Calendar,
  from: string,
  to: string,
): { id: string; date: string }[] {
  const found: { id: string; date: string }[] = []
  for (const { session, rules } of sessions) {
    for (const rule of rules) {
      for (const date of generalDates(rule, from, to)) {
        if (allowed(session, calendar, date)) found.push({ id: session.id, date })
      }
    }
  }
  return found.sort((a, b) => a.date.localeCompare(b.date))
}

function allowed(session: ListedSession, calendar: Calendar, date: string): boolean {
  if (calendar.bankHolidays.some((holiday) => holiday.date === date)) return false
  const inTerm = calendar.terms.some(({ from, to }) => from <= date && date <= to)
  return session.holds === 'all-year' || inTerm === (session.holds === 'term-time')
}
