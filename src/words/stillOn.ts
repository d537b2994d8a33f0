import type { Access } from '#domain/catalogue/session.ts'
import type { LocalDate, LocalTime } from '#domain/time/localDate.ts'
import { current } from './current.ts'
import { datesIn } from './dates.ts'
import { stillOn as english } from './en/stillOn.ts'
import { wording } from './wording.ts'

/** How somebody in doubt finds out, and passes it on. */
export const stillOnIn = wording('stillOn', english, (m, locale) => {
  const { say, around } = locale
  const { day, time } = datesIn(locale)
  return {
    ...m,
    ring: around(m.ring, 'phone', {}),
    /** What to say on the telephone about a date of a session, or about the session where no date is known. */
    session: (
      title: string,
      place: string,
      next: { date: LocalDate; starts: LocalTime } | null,
      access: Access | undefined,
      on: LocalDate,
    ) => [
      next === null
        ? say(m.when, { title, place })
        : say(m.isItOn, { title, place, day: day(next.date, on), time: time(next.starts) }),
      m.access[access ?? 'unknown'],
    ],
    /** What to say about groups at a place, to the number that is theirs. */
    groups: (titles: readonly string[], place: string) => [
      ...titles.map((title) => say(m.when, { title, place })),
      m.access.unknown,
    ],
    place: (place: string) => [say(m.isOpen, { place }), m.whatIsOn],
    then: (council: string) => say(m.then, { council }),
    thenBy: (council: string) => around(m.thenBy, 'phone', { council }),
    subjects: {
      on: (name: string, id: string) => say(m.subjects.on, { name, id }),
      off: (name: string, id: string) => say(m.subjects.off, { name, id }),
      else: (name: string, id: string) => say(m.subjects.else, { name, id }),
    },
  }
})

export const stillOn = stillOnIn(current)
