import type { LocalDate } from '#domain/time/localDate.ts'
import type { Search } from '#domain/search/search.ts'
import type { Days } from '#domain/search/when.ts'
import { common } from '#words/common.ts'
import { dates } from '#words/dates.ts'
import { count } from '#words/english.ts'

const days = ({ from, to }: Days, today: LocalDate): string => {
  if (to === null) return `from ${dates.day(from, today)}`
  if (from === to) return `on ${dates.day(from, today)}`
  return `from ${dates.daySpan(from, to, today)}`
}

/** What the list says on paper, in English: nothing that is only true today. Sentences a nine-year-old can read. */
export const paper = {
  heading: (n: number, show: Search['show'], when: Days, near: string | null, today: LocalDate) =>
    [
      show === 'places' ? count(n, 'place', 'places') : count(n, 'session', 'sessions'),
      ...(near === null ? [] : [near]),
      ...(show === 'places' ? [] : [days(when, today)]),
    ].join(' '),
  near: (name: string, within: string, about: boolean) =>
    within === 'any' ? `near ${name}` : `${common.within(within, about)} of ${name}`,
  printed: (date: LocalDate, site: string) =>
    `Printed on ${dates.fullDate(date)}. The newest times are at ${site}`,
  most: (shown: number, all: number) => `The first ${shown} of ${all} are here.`,
  columns: {
    time: 'Time',
    what: 'What',
    where: 'Where',
    ages: 'Ages',
    cost: 'Cost and booking',
    phone: 'Phone',
    kind: 'Kind',
    address: 'Address',
  },
  ask: 'Ask',
  phoneUnknown: 'not known',
}
