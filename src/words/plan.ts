import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Session } from '#domain/catalogue/session.ts'
import type { PlanClash as Clash } from '#domain/plan/planClashes.ts'
import type { LocalDate, LocalTime } from '#domain/time/localDate.ts'
import { commonIn } from './common.ts'
import { current } from './current.ts'
import { datesIn } from './dates.ts'
import { plan as english } from './en/plan.ts'
import { grammarIn } from './grammar.ts'
import { wording } from './wording.ts'

/** How far it is between two things of the plan, in metres, and whether that is only about so. */
type Far = readonly [metres: number, about: boolean]

/** What the plan says. */
export const planIn = wording('plan', english, (m, locale) => {
  const { say, isolated } = locale
  const common = commonIn(locale)
  const { miles } = common
  const { beside, apart, capital, facts, sentence } = grammarIn(locale)
  const { day, daySpan, time } = datesIn(locale)
  const { order, change, clash, linked } = m
  return {
    ...m,
    count: (n: number) => say(m.count, { n }),
    /** What matters of a session, and what more there is to know, a sentence each. */
    facts: (session: Session & Pick<ListedSession, 'typeName'>) =>
      facts([
        session.typeName && capital(session.typeName),
        common.cost(session),
        common.access(session),
        common.ages(session),
        session.audience !== 'everyone' && common.audience(session),
      ]),
    sentence,
    order: {
      ...order,
      moved: (title: string, at: number, of: number) => say(order.moved, { title, at, of }),
    },
    removed: (title: string) => say(m.removed, { title }),
    was: (name: string) => say(m.was, { name }),
    called: (title: string, place: string) =>
      isolated(title) === isolated(place) ? title : beside([title, place]),
    change: {
      ...change,
      times: (was: string[]) =>
        was.length > 0 ? say(change.timesWere, { times: apart(was) }) : change.times,
      place: (was: string) => say(change.place, { was }),
      cancelled: (date: LocalDate, note: string, today: LocalDate) =>
        say(change.cancelled, { day: day(date, today), note }),
      moved: (date: LocalDate, starts: LocalTime, note: string, today: LocalDate) =>
        say(change.moved, { time: time(starts), day: day(date, today), note }),
      ends: (date: LocalDate, ends: LocalTime, note: string, today: LocalDate) =>
        say(change.ends, { time: time(ends), day: day(date, today), note }),
      shut: (from: LocalDate, to: LocalDate, note: string, today: LocalDate) =>
        from === to
          ? say(change.shutOn, { day: day(from, today), note })
          : say(change.shutFrom, { days: daySpan(from, to, today), note }),
    },
    clash: {
      title: (all: readonly Pick<Clash, 'is'>[]) => {
        const n = all.length
        const overlaps = all.filter(({ is }) => is === 'overlap').length
        if (overlaps === n) return say(clash.together, { n })
        return overlaps === 0 ? say(clash.title, { n }) : clash.mixed
      },
      more: (n: number) => say(clash.more, { n }),
      overlap: (day: string, one: string, other: string) => say(clash.overlap, { day, one, other }),
      instead: (one: string, day: string, starts: LocalTime) =>
        say(clash.instead, { one, day, time: time(starts) }),
      tight: (
        day: string,
        one: string,
        ends: LocalTime,
        other: string,
        starts: LocalTime,
        far: Far,
      ) =>
        say(clash.tight, {
          ...{ day, one, other, far: miles(...far) },
          ...{ ends: time(ends), starts: time(starts) },
        }),
      openEnd: (
        day: string,
        one: string,
        starts: LocalTime,
        other: string,
        then: LocalTime,
        far: Far,
      ) =>
        say(clash.openEnd, {
          ...{ day, one, other, far: miles(...far) },
          ...{ starts: time(starts), then: time(then) },
        }),
    },
    linked: {
      ...linked,
      intro: (n: number) => say(linked.intro, { n }),
      cut: (most: number) => say(linked.cut, { most }),
      yours: (n: number) => say(linked.yours, { n }),
      leftOut: (n: number) => say(linked.leftOut, { n }),
    },
  }
})

export const plan = planIn(current)
