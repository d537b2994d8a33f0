import { weekdayOf, type LocalDate } from '#domain/time/localDate.ts'
import type { Schedule } from '#domain/catalogue/session.ts'
import type { Notes } from '#desk/report/report.ts'
import type { TheirSchedule } from '#desk/openReferral/dialect/theirs.ts'
import { plainText } from '#desk/openReferral/text/plainText.ts'
import { agree } from './agreement.ts'
import { claimsIn, quoted, those, type Claim } from './claims.ts'
import type { Agreed, SaidRow } from './comparison.ts'
import { dateIn, held, rowOf, type TimesUnknown, type Row } from './row.ts'
import { windowOf, type Ended, type Window } from './window.ts'

interface Note {
  field: string
  found: unknown
  reason: string
}

/** A row of times whose fields are read: with its words and its window, which may be over or not known. */
interface ReadRow extends SaidRow {
  is: 'read'
  found: TheirSchedule
  window: Window | Ended | TimesUnknown
}

/** What begins before is nought for "not set", or an afternoon without its 12 hours: 01:30 for half past one. */
const dawn = '05:00'

/** Reads the fields and the words of one row; nothing is compared yet. */
function readRow(found: TheirSchedule, { today, isOurs }: TimesContext): ReadRow | TimesUnknown {
  const row = rowOf(found)
  if (row.is === 'held') return row
  if (!isOurs && row.starts !== undefined && row.starts < dawn)
    return held(
      'opens_at',
      `${row.starts} to ${row.ends ?? ''}`,
      'no session is in the small hours',
    )
  const own = found.text === undefined ? [] : claimsIn(plainText(found.text).text)
  const window = windowOf(found, row, today)
  const { dtstart, until } = window.is === 'window' ? window : { ...row, until: undefined }
  const named = [found.dtstart, found.validFrom, found.validTo, found.until].map(dateIn)
  return {
    is: 'read',
    found,
    window,
    row: { ...row, dtstart },
    // Of what our own export writes in words, only "Not on" is in no other field: dates called off are no part of a rule.
    own: isOurs
      ? those(own, 'except-dates').filter(({ words }) => words.startsWith('Not on'))
      : own,
    bounds: named.filter((it) => it !== undefined),
    until,
  }
}

function repeating({ row, exdates }: Agreed, window: Window): Schedule | TimesUnknown {
  const { starts, ends, interval, freq, days, nth, bymonthday } = row
  if (starts === undefined) return held('opens_at', undefined, 'it has no times')
  const { dtstart, until } = window
  const times = { starts, ...(ends === undefined ? {} : { ends }) }
  const weekdays = [...days, ...nth.map((it) => it.slice(-2))]
  const isOneDay = dtstart !== undefined && dtstart === until
  if (isOneDay && (weekdays.length === 0 || weekdays.includes(weekdayOf(dtstart))))
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
    ...(exdates === undefined ? {} : { exdates }),
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

const note = (isSo: boolean, field: string, found: unknown, reason: string): Note[] =>
  isSo ? [{ field, found, reason }] : []

const notesOf = (found: TheirSchedule, row: Row, { read }: Agreed, window: Window): Note[] => [
  ...note(
    row.zone !== undefined,
    'opens_at',
    `${found.opens ?? ''} to ${found.closes ?? ''}`,
    `read as the wall clock shows it, without "${row.zone ?? ''}"`,
  ),
  ...note(
    row.hadNoFreq && row.nth.length === 0,
    'freq',
    undefined,
    'it has a day and no freq: read as every week',
  ),
  ...note(
    found.freq === 'WEEKLY' && row.nth.length > 0,
    'byday',
    row.nth.join(','),
    'counted in the month, not the week',
  ),
  ...note(
    window.knownUntil !== undefined,
    'valid_to',
    found.validTo,
    'no dates are shown after it',
  ),
  ...read,
]

/** What a row comes to: a schedule, an end in the past, or times that are not known. */
type Outcome = { is: 'schedule'; schedule: Schedule; notes: Note[] } | Ended | TimesUnknown

function outcomeOf(read: ReadRow, rows: readonly ReadRow[], told: TimesContext): Outcome {
  const { found, row, window } = read
  if (window.is !== 'window') return window
  const agreed = agree(read, { ...told, rows })
  if (agreed.is === 'held') return agreed
  const schedule =
    agreed.dates === undefined ? repeating(agreed, window) : onDates(agreed.dates, agreed.row)
  if ('is' in schedule) return schedule
  return { is: 'schedule', schedule, notes: notesOf(found, row, agreed, window) }
}

const onDates = (dates: LocalDate[], { starts, ends }: Row): Schedule | TimesUnknown =>
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

/** What is said around the rows of a session: by its service, and by the rows of all its places. */
export interface TimesContext {
  service: readonly Claim[]
  today: LocalDate
  /** Our own export wrote it: its words only repeat its fields. */
  isOurs: boolean
}

/** The same row said twice, in whatever words. */
const identity = (row: TheirSchedule) => JSON.stringify({ ...row, text: undefined })

/** Rows as they are read, each once however often it is said; the words of all that say it count. */
function differentRows(rows: readonly TheirSchedule[]): TheirSchedule[] {
  const different = new Map<string, TheirSchedule>()
  for (const row of rows) {
    const before = different.get(identity(row))
    const texts = [before?.text, row.text].filter((it) => it !== undefined)
    different.set(identity(row), {
      ...row,
      text: texts.length === 0 ? undefined : [...new Set(texts)].join('\n'),
    })
  }
  return [...different.values()]
}

/** Sorts of claims that a row of times would have to agree with. */
const ofTimes = [
  'weekdays',
  'time',
  'dates',
  'nth',
  'weekly',
  'fortnight',
  'monthly',
  'months',
] as const

/**
 * The schedules of one session, from its rows and what its service says; `others` are the rows of the service's other
 * places, of which its text may speak too. What is held back is noted with the text that speaks against it.
 */
export function schedulesOf(
  notes: Notes,
  rows: readonly TheirSchedule[],
  others: readonly TheirSchedule[],
  told: TimesContext,
): Times {
  const read = differentRows(rows).map((row) => readRow(row, told))
  const here = new Set(rows.map(identity))
  const elsewhere = differentRows(others.filter((it) => !here.has(identity(it)))).map((row) =>
    readRow(row, told),
  )
  const isNamed = (it: ReadRow | TimesUnknown): it is ReadRow =>
    it.is === 'read' && it.window.is !== 'ended'
  const all = [...read, ...elsewhere].filter(isNamed)
  const outcomes = read.map((it) => (it.is === 'held' ? it : outcomeOf(it, all, told)))
  for (const it of outcomes) {
    if (it.is === 'held') notes.repaired(it.field, it.found, `times not known: ${it.reason}`)
    if (it.is === 'ended') notes.repaired('until', it.on, 'these times have ended: left out')
    if (it.is === 'schedule')
      for (const { field, found, reason } of it.notes) notes.repaired(field, found, reason)
  }
  const said = those(told.service, ...ofTimes)
  if (rows.length === 0 && said.length > 0)
    notes.repaired(
      'description',
      quoted(said),
      'times not known: the text names them, no field does',
    )
  const ends = outcomes.flatMap((it) => (it.is === 'ended' ? [it.on] : []))
  const endedOn =
    ends.length > 0 && ends.length === outcomes.length ? ends.sort().at(-1) : undefined
  return {
    schedules: gathered(outcomes.flatMap((it) => (it.is === 'schedule' ? [it.schedule] : []))),
    endedOn,
  }
}
