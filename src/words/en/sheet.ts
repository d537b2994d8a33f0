import type { LocalDate } from '#domain/time/calendar.ts'
import { isUndecided, type Meeting, type Skip } from '#domain/time/meetings.ts'
import type { Holds, Session } from '#domain/catalogue/session.ts'
import { dates, reason } from './dates.ts'
import { list } from './grammar.ts'

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

/** "3 and 10 December, 7 January": a month is said once for all its days. */
function days(all: readonly LocalDate[]): string {
  const said = [...groupBy(all, (date) => date.slice(0, 7)).values()].map((inMonth) => {
    const before = inMonth.slice(0, -1).map((date) => String(Number(date.slice(8))))
    const last = inMonth.slice(-1).map(dates.dayAndMonth)
    return list([...before, ...last])
  })
  return said.join(', ')
}

/** Whose holiday it is takes a line of paper, and nobody goes because of it. */
const why = (skip: Skip) =>
  skip.reason.why === 'bank-holiday' || skip.reason.why === 'bank-holiday-unknown'
    ? 'bank holiday'
    : reason(skip.reason)

/**
 * "Not on 22 and 29 December (school holidays). Ask about 25 December (bank holiday).": a reason is said once for all its
 * days, and what nobody knows is never "not on".
 */
function off(skips: readonly Skip[]): string {
  const known = skips.filter(({ reason }) => !isUndecided(reason))
  const unknown = skips.filter(({ reason }) => isUndecided(reason))
  return [
    ...(known.length > 0 ? [`Not on ${daysAndWhy(known)}.`] : []),
    ...(unknown.length > 0 ? [`Ask about ${daysAndWhy(unknown)}.`] : []),
  ].join(' ')
}

function daysAndWhy(skips: readonly Skip[]): string {
  const reasons = groupBy(skips, why)
  return [...reasons].map(([why, of]) => `${days(of.map(({ date }) => date))} (${why})`).join('; ')
}

const holds: Record<Holds, string> = {
  'all-year': 'Every week, all year',
  'term-time': 'Every week in school term',
  'school-holidays': 'In school holidays',
}

/** What the sheet for the fridge says, in English. Short, for paper; sentences a nine-year-old can read. */
export const sheet = {
  print: 'Print for the fridge',
  cannotPrint:
    'This page was not let print. Open the plan in a window of its own and print it there.',
  openOwn: 'Open the plan in a new tab',

  title: 'Our plan',
  about: (area: string) => `Sessions and places for under-5s in ${area}`,
  scan: 'Scan for the newest times and the way there',
  examples: (mark: string) =>
    `“${mark}” means that the time is made up, to show how this works. It is not a real time. Ring before you go.`,
  map: (places: string[]) => `Map of where to go: ${list(places)}`,

  sentence: (text: string | undefined) => (text && !/[.!?]$/.test(text) ? `${text}.` : text),
  days,
  off,
  moved: ({ date, starts, ends, moved }: Meeting) =>
    `${dates.dayAndMonth(date)}: ${dates.times(starts, ends)}${moved ? ` (${moved})` : ''}.`,
  holds: ({ holds: when }: Session) => (when ? holds[when] : 'Every week in school term'),
  askInHolidays: 'In the school holidays: ask if it is on.',
  only: (all: readonly LocalDate[]) => `Next: ${days(all)}`,
  unconfirmed: 'The dates of school terms may still change.',

  gone: 'No longer listed',
  opening: (day: string, hours: string) => `${day} ${hours}`,
  hoursUnknown: 'Not known: ring first.',
  shut: 'Closed for now: ring first.',

  phone: 'Phone',
  councilPhone: (council: string) => `${council}:`,
  phoneUnknown: 'Phone number not known',
  expect: 'What to expect',
  expectUnknown: 'Nobody has told us yet. Ring and ask.',
  has: (features: string[]) => `Has: ${list(features).toLowerCase()}.`,

  printed: (date: LocalDate) => `Printed on ${dates.fullDate(date)}.`,
  updated: (date: LocalDate) => `Information last updated ${dates.fullDate(date)}.`,
  until: (date: LocalDate) =>
    `Days off are listed up to ${dates.fullDate(date)}. After that, print a new sheet.`,
  checked: (by: string, date: LocalDate) => `Checked by ${by}, ${dates.fullDate(date)}.`,
  checkedUnknown: 'When this was last checked is not known: ring first.',
  stale: (date: LocalDate) => `Not checked since ${dates.monthYear(date)}: ring before you go.`,
}
