import type { LocalDate } from '#domain/time/localDate.ts'
import { current } from './current.ts'
import { datesIn } from './dates.ts'
import { statements as english } from './en/statements.ts'
import { languages, type Language } from './languages.ts'
import { wording } from './wording.ts'

/** The day the statements were written. */
const prepared = '2026-11-23' as LocalDate
/** The day they were last read against the product and what its tests found, and found true. */
const reviewed = '2026-11-26' as LocalDate

/** What the privacy and accessibility statements say. */
export const statementsIn = wording('statements', english, (m, locale) => {
  const { say, around, list } = locale
  const unread = languages.filter(({ reader }) => reader === null)
  const named = (some: readonly Language[]) => ({ languages: list(some.map(({ name }) => name)) })
  const { fullDate } = datesIn(locale)
  const { privacy, accessibility } = m
  const dates = { prepared: fullDate(prepared), reviewed: fullDate(reviewed) }
  return {
    privacy: {
      ...privacy,
      ask: (council: string) => say(privacy.ask, { council }),
      complain: around(privacy.complain, 'office', {}),
      officeUrl: 'https://ico.org.uk/make-a-complaint/',
      checked: say(privacy.checked, dates),
    },
    accessibility: {
      ...accessibility,
      about: (product: string) => say(accessibility.about, { product }),
      runBy: (council: string) => say(accessibility.runBy, { council }),
      limits: [
        say(accessibility.inLanguages, named(languages)),
        ...(unread.length === 0 ? [] : [say(accessibility.unread, named(unread))]),
        ...accessibility.limits,
      ],
      contact: (council: string) => say(accessibility.contact, { council }),
      enforcement: around(accessibility.enforcement, 'service', {}),
      serviceUrl: 'https://www.equalityadvisoryservice.com/',
      technical: (council: string | null) =>
        council === null
          ? accessibility.technicalAnyCouncil
          : say(accessibility.technical, { council }),
      prepared: say(accessibility.prepared, dates),
      tested: say(accessibility.tested, dates),
    },
  }
})

export type Statements = ReturnType<typeof statementsIn>

export const statements = statementsIn(current)
