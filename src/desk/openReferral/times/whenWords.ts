import type { Weekday } from '#domain/time/calendar.ts'

// Parts of patterns; each may bring groups of its own, which the readers count.
export const day = '(mon|tues?|wednes|weds?|thu(?:rs?)?|fri|satur|sat|sun)(?:days?)?'
export const ordinal = '(1st|first|2nd|second|3rd|third|4th|fourth|5th|fifth|last)'
export const months =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
export const clock = '(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm|noon)?'
export const until = '\\s*(?:-|–|—|to|until|till)\\s*'
export const and = '(?:\\s*(?:,|and|&|or|,\\s*and)\\s*(?:the\\s+)?)'

const startsOf: [string, Weekday][] = [
  ['mo', 'MO'],
  ['tu', 'TU'],
  ['we', 'WE'],
  ['th', 'TH'],
  ['fr', 'FR'],
  ['sa', 'SA'],
  ['su', 'SU'],
]
/** The weekday that a name begins with: "weds", "Thursday". */
export const weekdayNamed = (name: string): Weekday =>
  startsOf.find(([start]) => name.toLowerCase().startsWith(start))?.[1] ?? 'MO'

const nths: Partial<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
}
/** Which of the month an ordinal is, counted from its end below nought: 2 for "second", -1 for "last". */
export const nthNamed = (name: string): number =>
  nths[name.toLowerCase()] ?? Number.parseInt(name, 10)

const monthStarts = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** The number of a month by its name, from 1. */
export const monthNamed = (name: string) => monthStarts.indexOf(name.slice(0, 3).toLowerCase()) + 1
