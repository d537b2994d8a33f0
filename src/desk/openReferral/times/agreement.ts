import { isLocalDate, weekdayOf, type LocalDate } from '#domain/time/localDate.ts'
import { those, type Of } from './claims.ts'
import type { SaidDate } from './says.ts'
import {
  hold,
  sameSet,
  taken,
  weekdaysOf,
  weekdaysOfNth,
  type Agreed,
  type RowContext,
  type SaidRow,
  type Step,
} from './comparison.ts'
import { onDaysAndTimes } from './daysAndTimes.ts'
import type { TimesUnknown } from './row.ts'

/** Words that hold times back whatever the fields say. */
const alwaysHeld = [
  ['stopped', 'the text says that it does not run'],
  ['online', 'the text says that it is online'],
  ['full', 'the text says that it is full'],
  ['varies', 'the text says that the times vary'],
  ['except-some', 'the text names what is left out, the fields nothing'],
] as const

const onHeld: Step = (agreed, { all }) => {
  for (const [says, reason] of alwaysHeld) {
    const claims = those(all, says)
    if (claims.length > 0) return hold(claims, reason)
  }
  return agreed
}

/** Words that limit what the fields let go on: a course, months of the year. */
const onLimits: Step = (agreed, { all, bounds, until }) => {
  if (agreed.dates !== undefined) return agreed
  const courses = those(all, 'course')
  if (courses.length > 0 && until === undefined)
    return hold(courses, 'the text says that it ends, the fields do not say when')
  const inFields = new Set(bounds.map((it) => Number(it.slice(5, 7))))
  const months = those(all, 'months').filter(
    ({ months }) =>
      until === undefined || months.length === 0 || months.some((it) => !inFields.has(it)),
  )
  return months.length > 0
    ? hold(months, 'the text names months, the fields none: held back all the year')
    : agreed
}

/** The one date, of this year and those beside it, that is meant; undefined where none or several may be. */
function dateOf({ day, month, year, weekday }: SaidDate, today: LocalDate): LocalDate | undefined {
  const thisYear = Number(today.slice(0, 4))
  const dates = (year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [year])
    .map((it) => `${it}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    .filter(isLocalDate)
    .filter((it) => weekday === undefined || weekdayOf(it) === weekday)
  return dates.length === 1 ? dates[0] : undefined
}

const isOneOf = (dates: readonly LocalDate[], { day, month, year }: SaidDate) =>
  dates.some(
    (it) =>
      Number(it.slice(8)) === day &&
      Number(it.slice(5, 7)) === month &&
      (year === undefined || Number(it.slice(0, 4)) === year),
  )

/** "Saturday 8 April", where the fields say every Saturday. A date that the fields name too is no news. */
const onDates: Step = (agreed, { row, own, all, rows, bounds, today }) => {
  const inFields = rows.flatMap((it) => it.bounds)
  const isNews = (it: Of<'dates'>) =>
    !it.dates.every((date) => isOneOf(own.includes(it) ? bounds : inFields, date))
  const claims = those(all, 'dates').filter(isNews)
  if (claims.length === 0) return agreed
  const said = claims.flatMap((it) => it.dates)
  const dates = said.map((it) => dateOf(it, today))
  const known = [...new Set(dates.filter((it) => it !== undefined))].sort()
  const days = weekdaysOf(row)
  const isCertain =
    known.length === new Set(said.map((it) => JSON.stringify(it))).size &&
    claims.every((it) => own.includes(it) && !it.isSpan) &&
    said.every((it) => it.weekday !== undefined || it.year !== undefined) &&
    known.every((it) => it >= today && (days.length === 0 || days.includes(weekdayOf(it)))) &&
    all.every((it) => it.says === 'dates' || it.says === 'time')
  if (!isCertain) return hold(claims, 'the text names a date, the fields say every week')
  return {
    ...taken(agreed, claims, 'the text names the date: read as that date, not as every week'),
    dates: known,
  }
}

/** "Not on 24 December 2026". */
const onExcept: Step = (agreed, { row, all }) => {
  const claims = those(all, 'except-dates')
  const days = weekdaysOf(row)
  const off = claims.flatMap((it) => it.dates).filter((it) => days.includes(weekdayOf(it)))
  return off.length === 0 || agreed.dates !== undefined
    ? agreed
    : {
        ...taken(agreed, claims, 'these dates are left out'),
        exdates: [...new Set(off)].sort(),
      }
}

/** "2nd Monday", where the fields say every Monday. */
const onNth: Step = (agreed, { all, sure, rows }) => {
  const { row } = agreed
  const claims = those(all, 'nth')
  if (claims.length === 0 || agreed.dates !== undefined) return agreed
  const byday = [...new Set(claims.flatMap((it) => it.byday))]
  const inFields = rows.flatMap((it) => it.row.nth)
  if (row.nth.length > 0 && (sameSet(row.nth, byday) || sameSet(inFields, byday))) return agreed
  const isCertain =
    those(sure, 'nth').length === claims.length &&
    row.nth.length === 0 &&
    row.bymonthday.length === 0 &&
    row.interval === 1 &&
    sameSet(weekdaysOfNth(byday), row.days.length === 0 ? weekdaysOfNth(byday) : row.days)
  if (!isCertain) return hold(claims, 'the text names days of the month, the fields other days')
  const reason = `the text says which of the month, the fields only the day: read as ${byday.join(',')}`
  return {
    ...taken(agreed, claims, reason),
    row: { ...row, freq: 'MONTHLY', days: [], nth: byday },
  }
}

/** "Every other Tuesday", "once a month", "twice a week". */
const onRhythm: Step = (agreed, { all, rows }) => {
  const { row, dates } = agreed
  if (dates !== undefined) return agreed
  const fortnight = those(all, 'fortnight')
  if (fortnight.length > 0 && !(row.freq === 'WEEKLY' && row.interval === 2))
    return hold(fortnight, 'the text says every second week, the fields do not say which')
  const monthly = those(all, 'monthly')
  if (monthly.length > 0 && row.freq !== 'MONTHLY')
    return hold(monthly, 'the text says monthly or less, the fields every week')
  const weekly = those(all, 'weekly')
  if (weekly.length > 0 && (row.freq === 'MONTHLY' || row.interval > 1))
    return hold(weekly, 'the text says every week, the fields less')
  const days = new Set(rows.flatMap((it) => weekdaysOf(it.row)))
  const perWeek = those(all, 'per-week').filter((it) => it.times !== days.size)
  return perWeek.length > 0
    ? hold(perWeek, `the text says how many days a week, the fields ${days.size}`)
    : agreed
}

// In this order: once dates are read, days of the month say nothing more.
const steps = [onHeld, onDates, onExcept, onNth, onRhythm, onDaysAndTimes, onLimits]

/**
 * Compares a row with the prose. Where they agree, or the prose says more and can be read in one way only, the row goes
 * on; where they part, its times are held back: a family that asks is better off than one before a locked door.
 */
export function agree(said: SaidRow, around: RowContext): Agreed | TimesUnknown {
  const all = [...said.own, ...around.service]
  const sure = around.rows.length === 1 ? all : said.own
  let agreed: Agreed = { is: 'agreed', row: said.row, read: [] }
  for (const step of steps) {
    const next = step(agreed, { ...around, ...said, row: agreed.row, all, sure })
    if (next.is === 'held') return next
    agreed = next
  }
  return agreed
}
