import type { LocalDate } from '#domain/time/calendar.ts'
import { weekdayOf } from '#domain/time/localDate.ts'
import type { Schedule } from '#domain/catalogue/session.ts'
import type { Notes } from '#desk/report/report.ts'
import type { TheirSchedule } from '#desk/openReferral/theirs.ts'
import type { Claim } from './claim.ts'
import { claimsIn } from './claims.ts'
import { draftOf, held, type Draft, type Held } from './draft.ts'
import type { Agreed } from './agreement.ts'
import { agree } from './prose.ts'
import { windowOf, type Ended, type Window } from './window.ts'

/** What a row comes to: a schedule, an end in the past, or times that are not known. */
export type Row = { is: 'schedule'; schedule: Schedule; notes: Note[] } | Ended | Held

interface Note {
  field: string
  found: unknown
  reason: string
}

function repeating({ draft }: Agreed, window: Window): Schedule | Held {
  const { starts, ends, interval, freq, days, nth, bymonthday } = draft
  if (starts === undefined) return held('opens_at', undefined, 'it has no times')
  const { dtstart, until } = window
  const times = { starts, ...(ends === undefined ? {} : { ends }) }
  const isOneDay = dtstart !== undefined && dtstart === until
  if (isOneDay && (days.length === 0 || days.includes(weekdayOf(dtstart))))
    return { freq: 'DATES', dates: [dtstart], ...times }
  if (interval > 1 && dtstart === undefined)
    return held('interval', interval, 'without dtstart nobody knows which weeks')
  if (!Number.isInteger(interval) || interval < 1 || interval > 52)
    return held('interval', interval, 'it is not a whole number from 1 to 52')
  const rest = {
    ...(interval === 1 ? {} : { interval }),
    ...(dtstart === undefined ? {} : { dtstart }),
    ...(until === undefined ? {} : { until }),
    ...times,
  }
  if ((days.length > 0 || nth.length > 0) && bymonthday.length > 0)
    return held('bymonthday', bymonthday.join(','), 'it names days of the week and of the month')
  if (freq === 'WEEKLY') {
    if (bymonthday.length > 0)
      return held('bymonthday', bymonthday.join(','), 'a week has no days of the month')
    return days.length > 0
      ? { freq, byday: days, ...rest }
      : held('byday', undefined, 'it names no day')
  }
  if (days.length > 0) return held('byday', days.join(','), 'a day, but not which of the month')
  if (nth.length > 0) return { freq, byday: nth, ...rest }
  return bymonthday.length > 0
    ? { freq, bymonthday, ...rest }
    : held('byday', undefined, 'it names no day')
}

const notesOf = (row: TheirSchedule, draft: Draft, { read }: Agreed, window: Window): Note[] => [
  ...(draft.zone === undefined
    ? []
    : [
        {
          field: 'opens_at',
          found: `${row.opens ?? ''} to ${row.closes ?? ''}`,
          reason: `read as the wall clock shows it, without "${draft.zone}"`,
        },
      ]),
  ...(draft.hadNoFreq && draft.nth.length === 0
    ? [{ field: 'freq', found: undefined, reason: 'it has a day and no freq: read as every week' }]
    : []),
  ...(row.freq === 'WEEKLY' && draft.nth.length > 0
    ? [{ field: 'byday', found: draft.nth.join(','), reason: 'counted in the month, not the week' }]
    : []),
  ...(window.knownUntil === undefined
    ? []
    : [{ field: 'valid_to', found: row.validTo, reason: 'no dates are shown after it' }]),
  ...(read === undefined ? [] : [read]),
]

function readRow(
  row: TheirSchedule,
  service: readonly Claim[],
  isOnlyRow: boolean,
  today: LocalDate,
): Row {
  const draft = draftOf(row)
  if (draft.is === 'held') return draft
  const window = windowOf(row, draft, today)
  if (window.is !== 'window') return window
  const own = row.text === undefined ? [] : claimsIn(row.text)
  const withWindow = { ...draft, dtstart: window.dtstart }
  const agreed = agree(withWindow, { own, service, isOnlyRow }, today)
  if (agreed.is === 'held') return agreed
  const schedule =
    agreed.dates === undefined ? repeating(agreed, window) : onDates(agreed.dates, agreed.draft)
  if ('is' in schedule) return schedule
  return { is: 'schedule', schedule, notes: notesOf(row, draft, agreed, window) }
}

const onDates = (dates: LocalDate[], { starts, ends }: Draft): Schedule | Held =>
  starts === undefined
    ? held('opens_at', undefined, 'it has no times')
    : { freq: 'DATES', dates, starts, ...(ends === undefined ? {} : { ends }) }

/** Rows that are one day each, at the same time of day, as one list of dates. */
function gathered(schedules: readonly Schedule[]): Schedule[] {
  const days = new Map<string, Schedule & { freq: 'DATES' }>()
  const others: Schedule[] = []
  for (const it of schedules) {
    if (it.freq !== 'DATES') others.push(it)
    else {
      const time = `${it.starts} ${it.ends ?? ''}`
      const dates = [...(days.get(time)?.dates ?? []), ...it.dates]
      days.set(time, { ...it, dates: [...new Set(dates)].sort() })
    }
  }
  return [...others, ...days.values()]
}

/** The times of a session: what is known, and whether all of it is over. */
export interface Times {
  schedules: Schedule[]
  /** The last day, where every row has ended. */
  endedOn?: LocalDate | undefined
}

/** The same row said twice, in whatever words. */
const identity = (row: TheirSchedule) => JSON.stringify({ ...row, text: undefined })

/**
 * The schedules of one session, from its rows and the service's description. What is held back is noted with the text
 * that speaks against it; a row said twice counts once.
 */
export function schedulesOf(
  notes: Notes,
  rows: readonly TheirSchedule[],
  serviceClaims: readonly Claim[],
  today: LocalDate,
): Times {
  const different = [...new Map(rows.map((row) => [identity(row), row])).values()]
  const read = different.map((row) => readRow(row, serviceClaims, different.length === 1, today))
  for (const it of read) {
    if (it.is === 'held') notes.repaired(it.field, it.found, `times not known: ${it.reason}`)
    if (it.is === 'ended') notes.repaired('until', it.on, 'these times have ended: left out')
    if (it.is === 'schedule')
      for (const { field, found, reason } of it.notes) notes.repaired(field, found, reason)
  }
  const ends = read.flatMap((it) => (it.is === 'ended' ? [it.on] : []))
  const endedOn = ends.length > 0 && ends.length === read.length ? ends.sort().at(-1) : undefined
  return {
    schedules: gathered(read.flatMap((it) => (it.is === 'schedule' ? [it.schedule] : []))),
    endedOn,
  }
}
