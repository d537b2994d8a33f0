import type { LeftOut } from '#domain/time/leftOut.ts'
import { isUndecided, type Meeting } from '#domain/time/meeting.ts'
import { dates, type ReadOn } from '#words/dates.ts'
import { list } from '#words/english.ts'

/** More dates than these, with no meeting between them, are said from the first to the last. */
const mostNamed = 4

interface How {
  /** The day it is read on. */
  on: ReadOn
  /** Bank holidays by their names: on paper that takes a line, and nobody goes because of it. */
  byName?: boolean
}

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
  ]
}

function notOn(all: readonly LeftOut[], how: How): string {
  const groups = new Map<string, LeftOut[]>()
  for (const one of all) {
    const key = `${one.starts === null ? '' : ` at ${dates.time(one.starts)}`}${because(one, how)}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  // What has no reason would read as a date that is on, behind one that has.
  const said = [...groups]
    .sort(([a], [b]) => Number(a !== '') - Number(b !== ''))
    .map(([why, group]) => spans(group, how) + why)
    .join('; ')
  return said.startsWith('from') ? `Not ${said}` : `Not on ${said}`
}

function because({ reason }: LeftOut, { byName = false }: How): string {
  if (reason.why === 'not-on-date') return ''
  return ` (${reason.why === 'bank-holiday' && !byName ? 'bank holiday' : dates.reason(reason)})`
}

/** "22 and 29 December", "from 5 January to 2 March". */
function spans(all: readonly LeftOut[], { on }: How): string {
  const isRun = ({ dates }: LeftOut) => dates.length > mostNamed
  const named = all.filter((one) => !isRun(one)).flatMap(({ dates }) => dates)
  const runs = all.filter(isRun).map((run) => span(run, on))
  return list([...(named.length > 0 ? [dates.dayList(named, on)] : []), ...runs])
}

const span = ({ dates: days }: LeftOut, on: ReadOn) =>
  `from ${dates.date(days[0], on)} to ${dates.date(days.at(-1) ?? days[0], on)}`

/** "24 November: 8am to 8:45am, finished (hall in use)". */
function overEarly({ reason, dates: [day] }: LeftOut, { on }: How): string[] {
  if (reason.why !== 'over-early') return []
  const { from, to, note } = reason
  return [`${dates.date(day, on)}: ${dates.clock(from, to)}, finished (${note})`]
}

function bankHolidays(all: readonly LeftOut[], { on }: How): string[] {
  const days = all.flatMap(({ dates }) => dates)
  if (days.length === 0) return []
  const are = days.length === 1 ? 'is a bank holiday' : 'are bank holidays'
  return [`${dates.dayList(days, on)} ${are}: ask if it is on`]
}

function notConfirmed(one: LeftOut, { on }: How): string {
  const [first, ...others] = one.dates
  if (one.toTheEnd) return `Dates from ${dates.date(first, on)} are not confirmed yet`
  if (others.length === 0) return `${dates.date(first, on)} is not confirmed yet`
  return `Dates ${span(one, on)} are not confirmed yet`
}

/** "8 December: 2pm to 3pm, not 10am (hall in use)". */
function moved({ date, starts, ends, usual, moved }: Meeting, on: ReadOn): string {
  const instead = usual === undefined || usual === starts ? '' : `, not ${dates.time(usual)}`
  const note = moved ? ` (${moved})` : ''
  return `${dates.date(date, on)}: ${dates.clock(starts, ends)}${instead}${note}`
}

/** How dates that are off or moved are said in English, without a full stop. */
export const leftOut = { phrases, moved }
