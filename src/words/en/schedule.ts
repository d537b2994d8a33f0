import { addDays, weekdayOf, type LocalDate, type Weekday } from '#domain/time/localDate.ts'
import type { Pattern, PatternTime, ScheduleLine } from '#domain/time/scheduleLines.ts'
import type { ScheduleSummary } from '#domain/time/scheduleSummary.ts'
import type { Holds } from '#domain/catalogue/session.ts'
import type { SheetTime } from '#domain/plan/sheet.ts'
import { dates, type ReadOn } from '#words/dates.ts'
import { list, ordinal, weekday } from '#words/english.ts'
import { leftOut } from './leftOut.ts'

/** How many dates paper names of what does not meet every week; of dates that follow no rule, all of so many days. */
const datesNamed = 4
const daysNamed = 56

const nth: Record<string, string> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  [-1]: 'last',
  [-2]: 'last but one',
  [-3]: 'third last',
  [-4]: 'fourth last',
  [-5]: 'fifth last',
}

/** "first and third Saturday" where the weekday is one, "first Monday and last Friday" where it is not. */
function monthlyDays(byday: string[]): string {
  const parts = byday.map((text) => ({ place: text.slice(0, -2), day: text.slice(-2) as Weekday }))
  const [first] = parts
  if (first && parts.every(({ day }) => day === first.day))
    return `${list(parts.map(({ place }) => nth[place] ?? place))} ${weekday[first.day]}`
  return list(parts.map(({ place, day }) => `${nth[place] ?? place} ${weekday[day]}`))
}

/** "1st", "22nd", "13th"; below zero it counts from the last day of the month. */
function monthDay(day: number): string {
  if (day === -1) return 'last day'
  if (day < 0) return `${ordinal(-day)} last day`
  return ordinal(day)
}

/** "Every Tuesday", "Every 2 weeks on Wednesday", "The first Saturday of the month", "Saturdays 5 and 12 December". */
function days(pattern: Pattern, on: ReadOn): string {
  if (pattern.freq === 'DATES') return dates.weekdayList(pattern.dates, on)
  const { interval: every } = pattern
  if (pattern.freq === 'WEEKLY') {
    const named = list(pattern.byday.map((day) => weekday[day]))
    return every === 1 ? `Every ${named}` : `Every ${every} weeks on ${named}`
  }
  const named =
    'byday' in pattern ? monthlyDays(pattern.byday) : list(pattern.bymonthday.map(monthDay))
  return every === 1 ? `The ${named} of the month` : `The ${named}, every ${every} months`
}

const clock = ({ starts, ends }: PatternTime) => dates.clock(starts, ends)

/** ", from 1 February until 22 March": what lies ahead of its two ends. */
function bounds({ from, until }: Pick<PatternTime, 'from' | 'until'>, on: ReadOn): string {
  const said = [
    from !== null && `from ${dates.date(from, on)}`,
    until !== null && `until ${dates.date(until, on)}`,
  ].filter(Boolean)
  return said.length > 0 ? `, ${said.join(' ')}` : ''
}

/** What it has first and what comes after: the last date of a time that changes is said by the first of the next. */
function timesOf({ times: [first, ...later] }: ScheduleLine, on: ReadOn) {
  const until = later.length > 0 ? null : first.until
  const changes = later.map((one, at) => {
    const last = at === later.length - 1 ? bounds({ from: null, until: one.until }, on) : ''
    return `; from ${dates.date(one.from ?? one.next, on)}: ${clock(one)}${last}`
  })
  return {
    first,
    bounds: bounds({ from: first.from, until }, on),
    changes: changes.join(''),
  }
}

/** Which weeks or months count, where no first date says so. */
function phase({ pattern, times: [{ from, next, dates: known }] }: ScheduleLine, on: ReadOn) {
  if (pattern.freq === 'DATES' || pattern.interval === 1 || from !== null) return ''
  const isNext = on !== null && known.length > 0
  return `, ${isNext ? 'next on' : 'counted from'} ${dates.date(next, on)}`
}

/** "Every Tuesday, 10am to 10:45am, until 10 December"; "…; from 12 January: 10:30am to 11:15am". */
function line(it: ScheduleLine, on: ReadOn): string {
  const { first, bounds, changes } = timesOf(it, on)
  const comma = first.ends || it.pattern.freq === 'DATES'
  const at = `${comma ? ',' : ' at'} ${clock(first)}`
  return `${days(it.pattern, on)}${at}${phase(it, on)}${bounds}${changes}`
}

const school: Record<NonNullable<ScheduleSummary['school']>, string> = {
  'all-year': 'In the school holidays too.',
  'term-time': 'In school term only.',
  'school-holidays': 'In the school holidays only.',
  ask: 'In the school holidays: ask if it is on.',
}

/** Whether it goes on with no end that is known. */
const isUnending = ({ pattern, times }: ScheduleLine) =>
  pattern.freq !== 'DATES' && times[0].from === null && times.at(-1)?.until === null

const allYear = 'All year, in the school holidays too.'

/** What is true of a year, whatever dates are off. */
type Rule = Pick<ScheduleSummary, 'lines' | 'school'>

function schoolYear({ school: keeps, lines }: Rule): string[] {
  if (keeps === null) return []
  // Dates that are named one by one need no rule.
  const areNamed = lines.length > 0 && lines.every(({ pattern }) => pattern.freq === 'DATES')
  if (areNamed && keeps !== 'ask') return []
  return [keeps === 'all-year' && lines.some(isUnending) ? allYear : school[keeps]]
}

/** Said once for the whole school year, not date by date. */
const schoolReasons = ['school-holidays', 'term-time']

const bankHolidays = 'On bank holidays too.'

/** What the lines of a summary leave unsaid, a sentence each. */
function about(summary: ScheduleSummary, on: ReadOn): string[] {
  const own = summary.leftOut.filter(({ reason }) => !schoolReasons.includes(reason.why))
  const moved = summary.moved.map((meeting) => leftOut.moved(meeting, on))
  return [
    ...schoolYear(summary),
    ...(summary.bankHolidays ? [bankHolidays] : []),
    ...[...leftOut.phrases(own, { on }), ...moved].map((said) => `${said}.`),
  ]
}

const everyWeek: Record<NonNullable<ScheduleSummary['school']>, string> = {
  'all-year': 'Every week, in the school holidays too',
  'term-time': 'Every week in school term',
  'school-holidays': 'Every week in the school holidays',
  ask: 'Every week',
}

/**
 * The dates of one weekday: "Only on 5 December", "Next: 5 December and 2 January 2027, until 6 March". A time that
 * changes is told by its dates, as "from" would say that it is on every week.
 */
function dateByDate(
  it: ScheduleLine,
  own: LocalDate[],
  keeps: ScheduleSummary['school'],
  on: ReadOn,
): string {
  const [first, ...later] = it.times
  const [start = first.next] = own
  const isListed = it.pattern.freq === 'DATES' || keeps === 'school-holidays'
  const until = addDays(start, daysNamed)
  const named = own.filter((date, at) => at < datesNamed || (isListed && date <= until))
  const onDay = (dates: LocalDate[]) => dates.filter((one) => weekdayOf(one) === weekdayOf(start))
  const isBounded = it.pattern.freq === 'DATES' || first.until === first.dates.at(-1)
  const isAll = isBounded && !first.waits && onDay(first.dates).length === named.length
  const then = later.flatMap((one) => {
    const next = onDay(one.dates).slice(0, 2)
    return next.length === 0 ? [] : `; ${dates.dayList(next, on)}: ${clock(one)}`
  })
  if (isAll && then.length === 0 && !later.some(({ waits }) => waits))
    return `Only on ${dates.dayList(named, on)}`
  const last = bounds({ from: null, until: it.times.at(-1)?.until ?? null }, on)
  return `Next: ${dates.dayList(named, on)}${then.join('')}${last}`
}

/**
 * As `line`, beside a weekday and a time that stand for themselves: "Every week in school term, until 10 December",
 * "Next: 5 December and 2 January 2027. In the school holidays: ask if it is on."
 */
function beside(
  { line: it, dates: own }: Pick<SheetTime, 'line' | 'dates'>,
  keeps: ScheduleSummary['school'],
  on: ReadOn,
): string {
  const { bounds, changes } = timesOf(it, on)
  const asks = keeps === 'ask' ? ` ${school.ask}` : ''
  if (own !== null) {
    const rule = keeps === 'school-holidays' ? ` ${school[keeps]}` : asks
    return `${dateByDate(it, own, keeps, on)}.${rule}`
  }
  const goesOn = keeps === 'all-year' && isUnending(it)
  const often = keeps === null ? 'Every week' : goesOn ? 'Every week, all year' : everyWeek[keeps]
  return `${often}${bounds}${changes}.${asks}`
}

/** The lines, and when in the school year they hold. */
const rule = (it: Rule, on: ReadOn) => [
  ...it.lines.map((one) => `${line(one, on)}.`),
  ...schoolYear(it),
]

/** How a schedule is said in English, judged by the dates of a year: the one place where it is. */
export const schedule = {
  /** Of what has no times: when in the school year it runs. */
  untimed: (holds: Holds | undefined) => (holds === 'all-year' ? allYear : school[holds ?? 'ask']),
  line,
  rule,
  bankHolidays,
  about,
  /** All of it: the lines, then what they leave unsaid. */
  whole: (summary: ScheduleSummary, on: ReadOn) => [
    ...summary.lines.map((it) => `${line(it, on)}.`),
    ...about(summary, on),
  ],
  beside,
}
