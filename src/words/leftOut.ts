import type { LeftOut } from '#domain/time/leftOut.ts'
import { isUndecided, type Meeting } from '#domain/time/meeting.ts'
import { current } from './current.ts'
import { datesIn, type ReadOn } from './dates.ts'
import { leftOut as english } from './en/leftOut.ts'
import { bare, grammarIn } from './grammar.ts'
import { wording } from './wording.ts'

/** More dates than these, with no meeting between them, are said from the first to the last. */
const mostNamed = 4

const isRun = ({ dates }: LeftOut) => dates.length > mostNamed

interface How {
  /** The day it is read on. */
  on: ReadOn
  /** Bank holidays by their names: on paper that takes a line, and nobody goes because of it. */
  byName?: boolean
}

/** How dates that are off or moved are said, without a full stop. */
export const leftOutIn = wording('leftOut', english, (m, locale) => {
  const { say, list } = locale
  const { aside, apart, capital } = grammarIn(locale)
  const dates = datesIn(locale)

  /**
   * "Not on 22 and 29 December (school holidays)", "25 December is a bank holiday: ask if it is on": dates that are left
   * out, a reason said once for all its days. What nobody knows is never "not on".
   */
  function phrases(all: readonly LeftOut[], how: How): string[] {
    const of = (...why: string[]) => all.filter(({ reason }) => why.includes(reason.why))
    const off = all.filter(({ reason }) => !isUndecided(reason) && reason.why !== 'over-early')
    return [
      ...all.flatMap((one) => overEarly(one, how)),
      ...(off.length > 0 ? [notOn(off, how)] : []),
      ...bankHolidays(of('bank-holiday-unknown'), how),
      ...of('dates-not-confirmed').map((one) => notConfirmed(one, how)),
      // Where a date comes first, and a month first in it, it begins with a small letter of its own.
    ].map(capital)
  }

  function notOn(all: readonly LeftOut[], how: How): string {
    const groups = new Map<string, LeftOut[]>()
    for (const one of all) {
      const key = `${one.starts ?? ''} ${because(one, how)}`
      groups.set(key, [...(groups.get(key) ?? []), one])
    }
    // What has no reason would read as a date that is on, behind one that has.
    const inOrder = [...groups.values()].sort((a, b) => rank(a, how) - rank(b, how))
    const days = apart(inOrder.map((group) => withReason(group, how)))
    return say(inOrder[0]?.every(isRun) ? m.notFrom : m.notOn, { days })
  }

  const rank = ([one]: LeftOut[], how: How) =>
    one === undefined || (one.starts === null && because(one, how) === '') ? 0 : 1

  function withReason(group: readonly LeftOut[], how: How): string {
    const [one] = group
    if (one === undefined) return ''
    const days = spans(group, how)
    const said = one.starts === null ? days : say(m.atTime, { days, time: dates.time(one.starts) })
    const why = because(one, how)
    return why === '' ? said : aside(said, why)
  }

  function because({ reason }: LeftOut, { byName = false }: How): string {
    if (reason.why === 'not-on-date') return ''
    return reason.why === 'bank-holiday' && !byName ? m.bankHoliday : dates.reason(reason)
  }

  /** "22 and 29 December", "from 5 January to 2 March". */
  function spans(all: readonly LeftOut[], { on }: How): string {
    const named = all.filter((one) => !isRun(one)).flatMap(({ dates }) => dates)
    const runs = all.filter(isRun).map((run) => say(m.fromTo, ends(run, on)))
    return list([...(named.length > 0 ? [dates.dayList(named, on)] : []), ...runs])
  }

  function ends({ dates: [first, ...others] }: LeftOut, on: ReadOn) {
    const last = others.at(-1) ?? first
    return { from: dates.startDate(first, last, on), to: dates.date(last, on) }
  }

  /** "24 November: 8am to 8:45am, finished (hall in use)". */
  function overEarly({ reason, dates: [day] }: LeftOut, { on }: How): string[] {
    if (reason.why !== 'over-early') return []
    const { from, to } = reason
    const said = { date: dates.date(day, on), times: dates.clock(from, to) }
    return [say(m.overEarly, { ...said, note: bare(reason.note) })]
  }

  function bankHolidays(all: readonly LeftOut[], { on }: How): string[] {
    const days = all.flatMap(({ dates }) => dates)
    if (days.length === 0) return []
    return [say(m.areBankHolidays, { days: dates.dayList(days, on), n: days.length })]
  }

  function notConfirmed(one: LeftOut, { on }: How): string {
    if (one.toTheEnd) return say(m.notConfirmedFrom, { from: dates.date(one.dates[0], on) })
    const { from, to } = ends(one, on)
    if (one.dates.length === 1) return say(m.notConfirmed, { date: from })
    return say(m.notConfirmedFromTo, { from, to })
  }

  /** "8 December: 2pm to 3pm, not 10am (hall in use)". */
  function moved({ date, starts, ends, usual, moved }: Meeting, on: ReadOn): string {
    const said = { date: dates.date(date, on), times: dates.clock(starts, ends) }
    const instead =
      usual === undefined || usual === starts
        ? say(m.moved, said)
        : say(m.movedFrom, { ...said, usual: dates.time(usual) })
    return capital(moved ? aside(instead, moved) : instead)
  }

  return { phrases, moved }
})

export const leftOut = leftOutIn(current)
