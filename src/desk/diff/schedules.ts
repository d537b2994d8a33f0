import type { LocalDate } from '#domain/time/localDate.ts'
import type { Schedule } from '#domain/catalogue/session.ts'
import { dates, list } from '#words/english.ts'
import { writeWhen } from '#desk/csv/when.ts'
import { isSame } from '#desk/files.ts'

/** What kind of change a family would notice. */
export type ChangeKind =
  'added' | 'gone' | 'moved' | 'times' | 'cancelled' | 'restored' | 'closed' | 'opened' | 'details'

/** One thing that changed for families: of a session (with its place) or of a place. */
export interface FamilyChange {
  kind: ChangeKind
  id: string
  /** "Bounce and Rhyme, Dereham Library", or a place's name. */
  what: string
  /** "Tuesday 10:00 → Wednesday 10:30 from 5 January". */
  says: string
  /** How many things the line is about, where that is more than one. */
  of?: number
}

/** How many things some changes are of: a group with three of them is one. */
export const thingsIn = (changes: readonly FamilyChange[]): number =>
  new Set(changes.map(({ id }) => id)).size + changes.reduce((more, { of = 1 }) => more + of - 1, 0)

/** One line for a person. */
export const changeLine = ({ what, says }: FamilyChange): string => `${what}: ${says}`

const hasIn = (all: readonly Schedule[], one: Schedule) => all.some((it) => isSame(it, one))

const withoutEnd = (it: Schedule): Schedule =>
  it.freq === 'DATES' ? it : { ...it, until: undefined }

/** An old schedule that now stops on a day, and is else what it was. */
const stopped = (now: Schedule, before: readonly Schedule[]): boolean =>
  now.freq !== 'DATES' &&
  now.until !== undefined &&
  before.some((it) => isSame({ ...it, until: undefined }, withoutEnd(now)))

const joined = (all: readonly Schedule[], today: LocalDate, withEnd: boolean) =>
  list(all.map((it) => timeWords(it, today, withEnd)))

/**
 * What is new in the times of a session, in a family's words, or null: "Tuesday 10:00 → Wednesday 10:30 from 5 January".
 * Ends are said where the starts alone would look the same.
 */
export function scheduleChange(
  before: readonly Schedule[],
  after: readonly Schedule[],
  today: LocalDate,
): string | null {
  const old = before.filter((it) => !hasIn(after, it))
  const fresh = after.filter((it) => !hasIn(before, it))
  if (old.length === 0 && fresh.length === 0) return null
  if (before.length === 0) return `times not known → ${said(fresh, [], today, true)}`
  if (after.length === 0) return `${joined(old, today, false)} → times not known`
  const ending = fresh.filter((it) => stopped(it, old))
  const starting = fresh.filter((it) => !ending.includes(it))
  if (starting.length === 0 && ending.length > 0)
    return ending.map((it) => stops(it, today)).join('; ')
  if (fresh.length === 0) return `no longer ${joined(old, today, true)}`
  if (old.length === 0) return `also ${said(fresh, [], today, true)}`
  return fromTo(old, starting, today)
}

const stops = (it: Schedule, today: LocalDate) =>
  `${timeWords(it, today, false)} stops after ${it.freq !== 'DATES' && it.until ? dates.date(it.until, today) : ''}`

const said = (
  all: readonly Schedule[],
  old: readonly Schedule[],
  today: LocalDate,
  withEnd: boolean,
) => list(all.map((it, i) => timeWords(it, today, withEnd) + boundsWords(it, today, old[i])))

function fromTo(old: Schedule[], fresh: Schedule[], today: LocalDate): string {
  const same = joined(old, today, false) === joined(fresh, today, false)
  const [left, right] = [joined(old, today, same), said(fresh, old, today, same)]
  if (left !== right) return `${left} → ${right}`
  const gone = fresh.flatMap((it, i) =>
    (it.exdates ?? []).filter((date) => !old[i]?.exdates?.includes(date)),
  )
  return gone.length > 0
    ? `not on ${list(gone.map((it) => dates.date(it, today)))}`
    : `${left}: other dates`
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** "Tuesday 10:00", "1st and 3rd Saturday 10:00 to 11:30", "Every 2 weeks on Friday 9:30". */
export function timeWords(schedule: Schedule, today: LocalDate, withEnd: boolean): string {
  const { starts, ends } = schedule
  const days =
    schedule.freq === 'DATES'
      ? list(schedule.dates.map((it) => dates.date(it, today)))
      : capital(writeWhen(schedule).replace(/^every (?!\d)/, ''))
  return `${days} ${starts}${withEnd && ends !== undefined ? ` to ${ends}` : ''}`
}

/** " from 5 January", " until 20 July", "": the days a schedule lies between. */
export function boundsWords(schedule: Schedule, today: LocalDate, before?: Schedule): string {
  if (schedule.freq === 'DATES') return ''
  const old = before?.freq === 'DATES' ? undefined : before
  const { dtstart, until } = schedule
  const from =
    dtstart !== undefined && dtstart !== old?.dtstart ? ` from ${dates.date(dtstart, today)}` : ''
  const to = until !== undefined && until !== old?.until ? ` until ${dates.date(until, today)}` : ''
  return `${from}${to}`
}
