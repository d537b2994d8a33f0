import type { LocalDate } from '#domain/time/localDate.ts'
import { current } from './current.ts'
import { datesIn } from './dates.ts'
import { session as english } from './en/session.ts'
import { once } from './once.ts'
import { wording } from './wording.ts'

/** What the page of a session says. */
export const sessionIn = wording('session', english, (m, locale) => {
  const { say, list, formats } = locale
  const { fullDate } = datesIn(locale)
  const languageNames = once(() => new Intl.DisplayNames(formats, { type: 'language' }))
  return {
    ...m,
    title: (title: string, place: string) => say(m.title, { title, place }),
    far: (far: string, from: string) => (from === '' ? far : say(m.farFrom, { far, from })),
    exampleIn: (council: string) => say(m.exampleIn, { council }),
    languagesSaid: (codes: string[]) => list(codes.map((code) => languageNames().of(code) ?? code)),
    checkedBy: (by: string, date: LocalDate) => say(m.checkedBy, { by, date: fullDate(date) }),
  }
})

export const session = sessionIn(current)
