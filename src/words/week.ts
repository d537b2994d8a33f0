import type { LocalDate } from '#domain/time/localDate.ts'
import type { TimeOfDay } from '#domain/search/search.ts'
import type { Shortcut } from '#domain/search/shortcuts.ts'
import type { Week } from '#domain/search/week.ts'
import { commonIn } from './common.ts'
import { current } from './current.ts'
import { datesIn } from './dates.ts'
import { week as english } from './en/week.ts'
import { filtersIn } from './filters.ts'
import { finderIn } from './finder.ts'
import { grammarIn } from './grammar.ts'
import { wording } from './wording.ts'

/** What the week and the starting date say. */
export const weekIn = wording('week', english, (m, locale) => {
  const { say, around } = locale
  const { sessions, sessionsAndTimes } = commonIn(locale)
  const { schoolBreak } = filtersIn(locale)
  const { counted } = finderIn(locale)
  const dates = datesIn(locale)
  const { capital } = grammarIn(locale)

  /** "15 to 21 February", "19 December to 4 January". */
  function stretch(from: LocalDate, to: LocalDate, today: LocalDate): string {
    if (from === to) return dates.date(from, today)
    const last = dates.date(to, today)
    return from.slice(0, 7) === to.slice(0, 7)
      ? say(m.from.sameMonth, { from: Number(from.slice(8)), to: last })
      : dates.fromTo(dates.date(from, today), last)
  }

  function shortcut(shortcut: Shortcut, today: LocalDate): string {
    switch (shortcut.is) {
      case 'week':
        return m.from.sevenDays
      case 'saturday':
        return dates.firstDay(shortcut.from, today)
      case 'next-week':
        return m.from.nextWeek
      case 'half-term':
      case 'school holidays':
        return say(m.from.break, {
          name: schoolBreak(shortcut.is),
          days: stretch(shortcut.from, shortcut.to, today),
        })
    }
  }

  return {
    ...m,
    heading: (from: LocalDate, to: LocalDate, today: LocalDate) =>
      capital(dates.daySpan(from, to, today)),
    part: (part: TimeOfDay) => m.parts[part],
    /** As the list says it. */
    found: (
      { sessions: n, times, ask }: Pick<Week, 'sessions' | 'times' | 'ask'>,
      near: string | null,
      within: string | null,
      about: boolean,
    ) => {
      const { found: said, ask: asks } = counted({ n, ask }, sessionsAndTimes(n, times))
      const found = { sessions: said, ask: asks }
      if (near === null) return say(m.found, found)
      if (within === null) return say(m.foundFrom, { ...found, near })
      return say(about ? m.foundWithinAbout : m.foundWithin, {
        ...found,
        near,
        n: Number(within),
      })
    },
    dayOf: (date: LocalDate, today: LocalDate) => {
      if (date !== today) return dates.firstDay(date, today)
      return say(m.todayIs, { day: dates.day(date, today) })
    },
    count: sessions,
    pickCount: (n: number) => (n === 0 ? m.pickNone : say(m.pickCount, { sessions: sessions(n) })),
    schoolBreak,
    bankHoliday: (name: string) =>
      capital(dates.saysBankHoliday(name) ? name : say(m.bankHoliday, { name })),
    nothingOn: (date: LocalDate, today: LocalDate) =>
      say(m.nothingOn, { day: dates.day(date, today) }),
    nextDate: (date: LocalDate, today: LocalDate) =>
      say(m.nextDate, { day: dates.day(date, today) }),
    overlaps: (title: string, place: string, starts: string) =>
      say(m.overlaps, { title, place, starts }),
    tight: (leave: string, arrive: string, miles: string) => say(m.tight, { leave, arrive, miles }),
    atPlace: (place: string, far: string | null) =>
      far === null
        ? around(m.atPlace, 'title', { place })
        : around(m.atPlaceFar, 'title', { place, far }),
    timeAndTown: (time: string, town: string) => say(m.timeAndTown, { time, town }),
    more: (n: number) => say(m.more, { n }),
    moreOn: (date: LocalDate, part: TimeOfDay, today: LocalDate) =>
      say(m.moreOn[part], { day: dates.day(date, today) }),
    from: { ...m.from, shortcut },
  }
})

export const week = weekIn(current)
