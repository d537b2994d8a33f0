import type { LocalDate } from '#domain/time/localDate.ts'
import type { Search } from '#domain/search/search.ts'
import type { Days } from '#domain/search/when.ts'
import { commonIn } from './common.ts'
import { current } from './current.ts'
import { datesIn } from './dates.ts'
import { paper as english } from './en/paper.ts'
import { finderIn, type Counted } from './finder.ts'
import { grammarIn } from './grammar.ts'
import { wording } from './wording.ts'

/** What the list says on paper: nothing that is only true today. */
export const paperIn = wording('paper', english, (m, locale) => {
  const { say } = locale
  const { sessionsAndTimes, places } = commonIn(locale)
  const { day, daySpan, fullDate } = datesIn(locale)
  const { spaced } = grammarIn(locale)
  const { counted } = finderIn(locale)

  function daysOf({ from, to }: Days, today: LocalDate): string {
    if (to === null) return say(m.fromDay, { day: day(from, today) })
    if (from === to) return say(m.onDay, { day: day(from, today) })
    return say(m.inDays, { days: daySpan(from, to, today) })
  }

  return {
    ...m,
    heading: (
      count: Counted & { times: number | null } & Pick<Search, 'show'>,
      when: Days,
      near: string | null,
      today: LocalDate,
    ) => {
      const { n, times, show } = count
      const said = show === 'places' ? places(n) : sessionsAndTimes(n, times)
      const { found, ask } = counted(count, said)
      const days = show === 'places' ? '' : daysOf(when, today)
      return spaced(say(m.heading, { found, near: near ?? '', when: days })) + ask
    },
    near: (name: string, within: string, about: boolean) =>
      within === 'any'
        ? say(m.near, { name })
        : say(about ? m.withinAbout : m.within, { n: Number(within), name }),
    printed: (date: LocalDate, site: string) => say(m.printed, { date: fullDate(date), site }),
    most: (shown: number, all: number) => say(m.most, { shown, all }),
  }
})

export const paper = paperIn(current)
