import type { Closure } from '#domain/catalogue/place.ts'
import type { LocalDate, Weekday } from '#domain/time/localDate.ts'
import { current } from './current.ts'
import { datesIn } from './dates.ts'
import { sheet as english } from './en/sheet.ts'
import { grammarIn } from './grammar.ts'
import { placeIn } from './place.ts'
import { wording } from './wording.ts'

/** What the sheet for the fridge says. */
export const sheetIn = wording('sheet', english, (m, locale) => {
  const { say, list } = locale
  const { apart, beside, small } = grammarIn(locale)
  const { fullDate, monthYear, weekdayShort } = datesIn(locale)
  const { closure } = placeIn(locale)
  return {
    ...m,
    about: (area: string) => say(m.about, { area }),
    examples: (mark: string) => say(m.examples, { mark }),
    map: (places: string[]) => say(m.map, { places: list(places) }),
    goneList: (names: string[]) => apart(names),
    opening: (days: Weekday[], hours: string) =>
      say(m.opening, { days: beside(days.map(weekdayShort)), hours }),
    shut: (closures: readonly Closure[], today: LocalDate) =>
      say(m.closed, {
        days: apart(closures.map(({ from, to, note }) => closure(from, to, note, today))),
      }),
    councilPhone: (council: string) => say(m.councilPhone, { council }),
    has: (features: string[]) => say(m.has, { features: list(features.map(small)) }),
    at: (place: string) => say(m.at, { place }),
    printed: (date: LocalDate) => say(m.printed, { date: fullDate(date) }),
    until: (date: LocalDate) => say(m.until, { date: fullDate(date) }),
    checked: (by: string, date: LocalDate) => say(m.checked, { by, date: fullDate(date) }),
    checkedUnknown: (by: string) => say(m.checkedUnknown, { by }),
    stale: (date: LocalDate) => say(m.stale, { month: monthYear(date) }),
  }
})

export const sheet = sheetIn(current)
