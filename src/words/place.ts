import type { LocalDate } from '#domain/time/localDate.ts'
import { current } from './current.ts'
import { datesIn, type ReadOn } from './dates.ts'
import { place as english } from './en/place.ts'
import { grammarIn } from './grammar.ts'
import { wording } from './wording.ts'

/** What the page of a place says. */
export const placeIn = wording('place', english, (m, locale) => {
  const { say, list, around } = locale
  const { beside, capital, small } = grammarIn(locale)
  const { clock, day, daySpan, fullDate, monthYear } = datesIn(locale)

  const closure = (from: LocalDate, to: LocalDate, note: string, on: ReadOn) =>
    say(m.closure, { days: from === to ? day(from, on) : daySpan(from, to, on), note })

  return {
    ...m,
    otherNames: (names: string[]) => say(m.otherNames, { names: list(names) }),
    kind: (kind: string, district: string) => say(m.kind, { kind, district }),
    nowNamed: (name: string, use: string) => say(m.nowNamed, { name, use }),
    replacedBy: around(m.replacedBy, 'place', {}),
    nearestHub: (kind: string) => say(m.nearestHub, { kind: small(kind) }),
    nextNearHint: (miles: number) => say(m.nextNearHint, { n: miles }),
    away: (far: string) => say(m.away, { far }),
    /** What the small map shows, for those who cannot see it. */
    doorMap: (name: string, address: string, exact: boolean) =>
      exact
        ? say(m.doorMapExact, { name: beside([name, address]) })
        : say(m.doorMapAbout, { name }),
    stop: (name: string, minutes: number) => say(m.stop, { name, n: minutes }),
    directionsTo: (how: keyof typeof m.directionsTo, name: string) =>
      say(m.directionsTo[how], { name }),
    councilPhone: (council: string) => say(m.councilPhone, { council }),
    groupPhone: (titles: readonly string[]) =>
      around(m.groupPhone, 'phone', { titles: list([...titles]) }),
    hours: clock,
    closure,
    /** The same on a line of its own. */
    closureLine: (...of: Parameters<typeof closure>) => capital(closure(...of)),
    source: around(m.source, 'source', {}),
    checked: (date: LocalDate) => say(m.checked, { date: fullDate(date) }),
    notSince: (date: LocalDate) => say(m.notSince, { month: monthYear(date) }),
    report: {
      ...m.report,
      hint: (council: string) => say(m.report.hint, { council }),
    },
  }
})

export const place = placeIn(current)
