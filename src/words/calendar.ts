import type { LocalDate } from '#domain/time/localDate.ts'
import { current } from './current.ts'
import { datesIn } from './dates.ts'
import { calendar as english } from './en/calendar.ts'
import { wording } from './wording.ts'

/** What is said about calendars. */
export const calendarIn = wording('calendar', english, (m, locale) => {
  const { say, around } = locale
  const { day, fullDate } = datesIn(locale)
  return {
    ...m,
    /** What is heard before and after "Add". */
    addDay: (date: LocalDate, on: LocalDate) =>
      around(m.addDay, 'add', { day: day(date, on) }).map((text) => text.trim()),
    addOnly: (date: LocalDate, on: LocalDate) => say(m.addOnly, { day: day(date, on) }),
    addHint: (to: LocalDate, isLastKnown: boolean) =>
      say(isLastKnown ? m.addHintLastKnown : m.addHint, { date: fullDate(to) }),
    onlineTitle: (date: LocalDate, on: LocalDate) => say(m.onlineTitle, { day: day(date, on) }),
    online: (name: string, host: string) => say(m.online, { name, host }),
  }
})

export const calendar = calendarIn(current)
