import type { CheckedSpan } from '#domain/catalogue/checks.ts'
import { current } from './current.ts'
import { datesIn } from './dates.ts'
import { app as english } from './en/app.ts'
import { wording } from './wording.ts'

/** What the frame round every page says. */
export const appIn = wording('app', english, (m, locale) => {
  const { say, around } = locale
  const { fullDate } = datesIn(locale)
  const { footer, trouble, crash } = m

  /** When what is shown was checked: never one day for facts of many years. */
  function checked(span: CheckedSpan | null): string {
    if (span === null) return footer.checkedUnknown
    const { oldest, newest, all } = span
    const when =
      oldest === newest
        ? say(footer.checkedOn, { date: fullDate(oldest) })
        : say(footer.checkedBetween, { from: fullDate(oldest), to: fullDate(newest) })
    return all ? when : `${when} ${footer.checkedRest}`
  }

  return {
    ...m,
    title: (page: string, product: string) => say(m.title, { page, product }),
    finderTitle: (area: string) => say(m.finderTitle, { area }),
    footer: {
      ...footer,
      ring: (name: string) => around(footer.ring, 'phone', { name }),
      visit: around(footer.visit, 'website', {}),
      licence: around(footer.licence, 'licence', {}),
      checked,
    },
    trouble: { ...trouble, file: (file: string) => say(trouble.file, { file }) },
    crash: { ...crash, ring: (council: string) => around(crash.ring, 'phone', { council }) },
  }
})

export const app = appIn(current)
