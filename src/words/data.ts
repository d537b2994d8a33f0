import { commonIn } from './common.ts'
import { current } from './current.ts'
import { data as english } from './en/data.ts'
import { wording } from './wording.ts'

/** What the page about the information says. */
export const dataIn = wording('data', english, (m, locale) => {
  const { say, around } = locale
  const { places, sessions } = commonIn(locale)

  /** How long ago in the largest unit that says it. */
  function ago(days: number): string {
    if (days <= 0) return m.today
    if (days < 14) return say(m.daysAgo, { n: days })
    if (days < 61) return say(m.weeksAgo, { n: Math.floor(days / 7) })
    if (days < 731) return say(m.monthsAgo, { n: Math.floor(days / 30.44) })
    return say(m.yearsAgo, { n: Math.floor(days / 365.25) })
  }

  return {
    ...m,
    title: (area: string) => say(m.title, { area }),
    intro: (council: string) => say(m.intro, { council }),
    places,
    sessions,
    countOfKind: (n: number, kind: string) => say(m.countOfKind, { n, kind }),
    examples: (council: string) => say(m.examples, { council }),
    refusedTitle: (n: number) => say(m.refusedTitle, { n }),
    stale: (n: number) => say(m.stale, { n }),
    dayUnknown: (n: number) => say(m.dayUnknown, { n }),
    checkedAgo: (date: string, days: number) => say(m.checkedAgo, { date, ago: ago(days) }),
    showAll: (n: number) => say(m.showAll, { n }),
    putRightOr: (council: string) => say(m.putRightOr, { council }),
    /** "Spreadsheets (15 files)" */
    format: (title: string, n: number) => say(m.format, { title, n }),
    licence: around(m.licence, 'licence', {}),
  }
})

export const data = dataIn(current)
