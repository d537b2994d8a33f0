import type { LocalDate } from '#domain/time/localDate.ts'
import type { Schedule } from '#domain/catalogue/session.ts'
import { dates, list } from '#words/english.ts'
import { writeWhen } from '#desk/csv/when.ts'
import { isSame } from '#desk/files.ts'

const hasIn = (all: readonly Schedule[], one: Schedule) => all.some((it) => isSame(it, one))

/** What a schedule says besides the days it is off, and the day it ends; of single dates, besides the dates. */
const regular = (it: Schedule): object =>
  it.freq === 'DATES'
    ? { ...it, dates: undefined, exdates: undefined }
    : { ...it, until: undefined, exdates: undefined }

/** A schedule that has other single days, or another end, and is else what it was. */
interface Kept {
  was: Schedule
  is: Schedule
}

/** Tells schedules that are only off on other days, or end on another one, from those that came and those that went. */
function paired(before: readonly Schedule[], after: readonly Schedule[]) {
  const old = before.filter((it) => !hasIn(after, it))
  const kept: Kept[] = []
  const fresh = after
    .filter((it) => !hasIn(before, it))
    .filter((is) => {
      const at = old.findIndex((it) => isSame(regular(it), regular(is)))
      if (at < 0) return true
      kept.push(...old.splice(at, 1).map((was) => ({ was, is })))
      return false
    })
  return { old, fresh, kept }
}

/**
 * What is new in the times of a session, in a family's words, or null: "Tuesday 10:00 → Wednesday 10:30 from 5 January".
 * Ends are said where the starts alone would look the same.
 */
export function scheduleChange(
  before: readonly Schedule[],
  after: readonly Schedule[],
  today: LocalDate,
): string | null {
  if (before.length === 0)
    return after.length === 0 ? null : `times not known → ${said(after, today, true)}`
  if (after.length === 0) return `${joined(before, today, false)} → times not known`
  const { old, fresh, kept } = paired(before, after)
  const isFollowed = ({ was, is }: Kept) =>
    endOf(was) === undefined &&
    isSame(was.exdates, is.exdates) &&
    fresh.every((it) => startOf(it) > (endOf(is) ?? startOf(it)))
  // What stops as the next begins is one change.
  if (fresh.length > 0 && kept.every(isFollowed))
    return fromTo([...old, ...kept.map(({ was }) => was)], fresh, today)
  const lines = [
    ...kept.flatMap((it) => daysChange(it, today)),
    ...(old.length > 0 && fresh.length > 0 ? [fromTo(old, fresh, today)] : []),
    ...(old.length > 0 && fresh.length === 0 ? [`no longer ${joined(old, today, true)}`] : []),
    ...(old.length === 0 && fresh.length > 0 ? [`also ${said(fresh, today, true)}`] : []),
  ]
  return lines.length === 0 ? null : lines.join('; ')
}

const endOf = (it: Schedule) => (it.freq === 'DATES' ? undefined : it.until)
const startOf = (it: Schedule) => (it.freq === 'DATES' ? it.dates[0] : it.dtstart) ?? ''

const joined = (all: readonly Schedule[], today: LocalDate, withEnd: boolean) =>
  list(all.map((it) => timeWords(it, today, withEnd)))

const said = (all: readonly Schedule[], today: LocalDate, withEnd: boolean) =>
  list(all.map((it) => timeWords(it, today, withEnd) + boundsWords(it, today)))

function fromTo(old: readonly Schedule[], fresh: readonly Schedule[], today: LocalDate): string {
  if (old.length === 0) return `also ${said(fresh, today, true)}`
  const same = joined(old, today, false) === joined(fresh, today, false)
  const right = said(fresh, today, same)
  const left = joined(old, today, same)
  if (left !== right) return `${left} → ${right}`
  const whole = said(old, today, same)
  return whole === right ? `${left}: other dates` : `${whole} → ${right}`
}

/** The days on which it is off, or on again, and where it ends: what lies behind nobody goes to any more. */
function daysChange({ was, is }: Kept, today: LocalDate): string[] {
  const [old, now] = [was, is].map((it) => new Set(it.freq === 'DATES' ? it.dates : []))
  const [off, offNow] = [was, is].map((it) => new Set(it.exdates))
  const days = (from: Iterable<LocalDate>, without: ReadonlySet<LocalDate> = new Set()) =>
    [...from].filter((it) => it >= today && !without.has(it)).map((it) => dates.day(it, today))
  const said = (what: string, of: string[]) => (of.length === 0 ? [] : [`${what} ${list(of)}`])
  const time = `${was.starts}${was.ends === undefined ? '' : ` to ${was.ends}`}`
  return [
    ...said('not on', [...days(old ?? [], now), ...days(offNow ?? [], off)]),
    ...said('on again on', days(off ?? [], offNow)),
    ...said('also on', days(now ?? [], old)).map((it) => `${it} ${time}`),
    ...endChange(was, is, today),
  ]
}

/** "Tuesday 10:00 stops after 15 December", "Tuesday 10:00 goes on until 12 January". */
function endChange(was: Schedule, is: Schedule, today: LocalDate): string[] {
  const [old, now] = [endOf(was), endOf(is)]
  if (old === now) return []
  const what = timeWords(is, today, false)
  if (now === undefined)
    return [`${what} no longer stops after ${old ? dates.date(old, today) : ''}`]
  const isLater = old !== undefined && old < now
  return [`${what} ${isLater ? 'goes on until' : 'stops after'} ${dates.date(now, today)}`]
}

/** "Tuesday 10:00", "1st and 3rd Saturday 10:00 to 11:30", "every 2 weeks on Friday 9:30". */
export function timeWords(schedule: Schedule, today: LocalDate, withEnd: boolean): string {
  const { starts, ends } = schedule
  const days =
    schedule.freq === 'DATES'
      ? list(schedule.dates.map((it) => dates.day(it, today)))
      : writeWhen(schedule).replace(/^every (?!\d)/, '')
  return `${days} ${starts}${withEnd && ends !== undefined ? ` to ${ends}` : ''}`
}

/** " from 5 January", " until 20 July", ", not on Friday 25 December", "": the days a schedule lies between, and those it is off. */
export function boundsWords(schedule: Schedule, today: LocalDate): string {
  const off = (schedule.exdates ?? []).filter((it) => it >= today)
  const not = off.length === 0 ? '' : `, not on ${list(off.map((it) => dates.day(it, today)))}`
  if (schedule.freq === 'DATES') return not
  const { dtstart, until } = schedule
  // A start that is past tells only the weeks apart that lie between.
  const from =
    dtstart === undefined || dtstart <= today ? '' : ` from ${dates.date(dtstart, today)}`
  const to = until === undefined ? '' : ` until ${dates.date(until, today)}`
  return `${from}${to}${not}`
}
