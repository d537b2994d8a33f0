import type { Weekday } from '#domain/time/localDate.ts'

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** "Monday, Tuesday and Friday". */
export const list = (items: string[]): string => and.format(items)

/** Inside a sentence: "just turn up". */
export const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/** "1st", "22nd", "13th". */
export function ordinal(day: number): string {
  const last = day % 10
  const teen = day > 10 && day < 14
  return `${day}${teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[last] ?? 'th')}`
}

export const weekday: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}

export const weekdayShort: Record<Weekday, string> = {
  MO: 'Mon',
  TU: 'Tue',
  WE: 'Wed',
  TH: 'Thu',
  FR: 'Fri',
  SA: 'Sat',
  SU: 'Sun',
}
