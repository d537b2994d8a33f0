import type { Closure } from '#domain/catalogue/place.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { dates } from '#words/dates.ts'
import { list } from '#words/english.ts'
import { place } from './place.ts'

/** What the sheet for the fridge says, in English. Short, for paper; sentences a nine-year-old can read. */
export const sheet = {
  print: 'Print',
  printMore: 'for the fridge',
  cannotPrint:
    'This page was not let print. Open the plan in a window of its own and print it there.',
  openOwn: 'Open the plan in a new tab',

  title: 'Our plan',
  about: (area: string) => `Sessions and places for under-5s in ${area}`,
  scan: 'Scan for the newest times and the way there',
  examples: (mark: string) =>
    `“${mark}” means that the time is made up, to show how this works. It is not a real time. Ring before you go.`,
  map: (places: string[]) => `Map of where to go: ${list(places)}`,

  unconfirmed: 'The dates of school terms may still change.',

  gone: 'No longer listed',
  opening: (day: string, hours: string) => `${day} ${hours}`,
  shut: (closures: readonly Closure[], today: LocalDate) =>
    `Closed: ${closures.map(({ from, to, note }) => place.closure(from, to, note, today)).join('; ')}.`,
  hoursUnknown: 'Not known: ring first.',

  phone: 'Phone',
  councilPhone: (council: string) => `${council}:`,
  phoneUnknown: 'Phone number not known',
  expect: 'What to expect',
  expectUnknown: 'Nobody has told us yet. Ring and ask.',
  has: (features: string[]) => `Has: ${list(features).toLowerCase()}.`,

  printed: (date: LocalDate) => `Printed on ${dates.fullDate(date)}.`,
  until: (date: LocalDate) =>
    `Days off are listed up to ${dates.fullDate(date)}. After that, print a new sheet.`,
  checked: (by: string, date: LocalDate) => `Checked by ${by}, ${dates.fullDate(date)}.`,
  checkedUnknown: (by: string) =>
    `From ${by}. When this was last checked is not known: ring first.`,
  stale: (date: LocalDate) => `Not checked since ${dates.monthYear(date)}: ring before you go.`,
}
