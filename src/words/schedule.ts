import { addDays, weekdayOf, type LocalDate, type Weekday } from '#domain/time/localDate.ts'
import type { Pattern, PatternTime, ScheduleLine } from '#domain/time/scheduleLines.ts'
import type { LeftOut } from '#domain/time/leftOut.ts'
import type { ScheduleSummary } from '#domain/time/scheduleSummary.ts'
import type { Holds } from '#domain/catalogue/session.ts'
import type { SheetTime } from '#domain/plan/sheet.ts'
import { current } from './current.ts'
import { datesIn, type ReadOn } from './dates.ts'
import { schedule as english } from './en/schedule.ts'
import { grammarIn } from './grammar.ts'
import { leftOutIn } from './leftOut.ts'
import { wording } from './wording.ts'

/** How many dates paper names of what does not meet every week; of dates that follow no rule, all of so many days. */
const datesNamed = 4
const daysNamed = 56

/** Whether it goes on with no end that is known. */
const isUnending = ({ pattern, times }: ScheduleLine) =>
  pattern.freq !== 'DATES' && times[0].from === null && times.at(-1)?.until === null

/** What is true of a year, whatever dates are off. */
type Rule = Pick<ScheduleSummary, 'lines' | 'school'>

type School = NonNullable<ScheduleSummary['school']>

/** Said once for the whole school year, not date by date. */
const schoolReasons = ['school-holidays', 'term-time']

/** How a schedule is said, judged by the dates of a year: the one place where it is. */
export const scheduleIn = wording('schedule', english, (m, locale) => {
  const { say, list } = locale
  const { capital, weekday, sentence } = grammarIn(locale)
  const dates = datesIn(locale)
  const leftOut = leftOutIn(locale)

  function placeOf(place: string, day: Weekday): string {
    const said = (m.places as Record<string, string | Record<Weekday, string>>)[place] ?? place
    return typeof said === 'string' ? said : said[day]
  }

  /** "first and third Saturday" where the weekday is one, "first Monday and last Friday" where it is not. */
  function monthlyDays(byday: string[]): string {
    const parts = byday.map((text) => ({
      place: text.slice(0, -2),
      day: text.slice(-2) as Weekday,
    }))
    const named = (places: string[], day: Weekday) =>
      say(m.daysOfMonth, {
        places: list(places.map((place) => placeOf(place, day))),
        weekday: weekday(day),
      })
    const [first] = parts
    if (first && parts.every(({ day }) => day === first.day))
      return named(
        parts.map(({ place }) => place),
        first.day,
      )
    return list(parts.map(({ place, day }) => named([place], day)))
  }

  /** "1st", "22nd", "13th"; below zero it counts from the last day of the month. */
  function monthDay(day: number): string {
    if (day === -1) return m.lastDate
    const date = m.dates[Math.abs(day) - 1] ?? ''
    return day < 0 ? say(m.dateFromEnd, { date }) : date
  }

  /** "Every Tuesday", "Every 2 weeks on Wednesday", "The first Saturday of the month", "Saturdays 5 and 12 December". */
  function daysOf(pattern: Pattern, on: ReadOn): string {
    if (pattern.freq === 'DATES') return capital(dates.weekdayList(pattern.dates, on))
    const { interval: n } = pattern
    if (pattern.freq === 'WEEKLY') {
      const [first, ...others] = pattern.byday
      const days = list(pattern.byday.map(weekday))
      if (n !== 1) return say(m.everyWeeks, { n, days })
      return first !== undefined && others.length === 0
        ? m.everyDay[first]
        : say(m.everyDays, { days })
    }
    const days =
      'byday' in pattern ? monthlyDays(pattern.byday) : list(pattern.bymonthday.map(monthDay))
    return capital(n === 1 ? say(m.monthly, { days }) : say(m.everyMonths, { n, days }))
  }

  const clock = ({ starts, ends }: PatternTime) => dates.clock(starts, ends)

  /** "…, from 1 February until 22 March": what lies ahead of its two ends. */
  function bounded(line: string, ends: Pick<PatternTime, 'from' | 'until'>, on: ReadOn): string {
    const from = ends.from && dates.startDate(ends.from, ends.until ?? ends.from, on)
    const until = ends.until && dates.endDate(ends.until, on)
    if (from && until) return say(m.fromUntil, { line, from, until })
    if (from) return say(m.from, { line, from })
    return until ? say(m.until, { line, until }) : line
  }

  /** With its ends and its changes: the last date of a time that changes is said by the first of the next. */
  function timed(line: string, { times: [first, ...later] }: ScheduleLine, on: ReadOn): string {
    const until = later.length > 0 ? null : first.until
    return later.reduce(
      (said, one, at) => {
        const from = dates.date(one.from ?? one.next, on)
        const then = say(m.thenFrom, { line: said, from, times: clock(one) })
        return at === later.length - 1 ? bounded(then, { from: null, until: one.until }, on) : then
      },
      bounded(line, { from: first.from, until }, on),
    )
  }

  /** Which weeks or months count, where no first date says so. */
  function phased(line: string, it: ScheduleLine, on: ReadOn): string {
    const {
      pattern,
      times: [{ from, next, dates: known }],
    } = it
    if (pattern.freq === 'DATES' || pattern.interval === 1 || from !== null) return line
    const isNext = on !== null && known.length > 0
    return say(isNext ? m.nextOn : m.countedFrom, { line, date: dates.date(next, on) })
  }

  /** "Every Tuesday, 10am to 10:45am, until 10 December"; "…; from 12 January: 10:30am to 11:15am". */
  function line(it: ScheduleLine, on: ReadOn): string {
    const [first] = it.times
    const days = daysOf(it.pattern, on)
    const said =
      first.ends || it.pattern.freq === 'DATES'
        ? say(m.times, { days, times: clock(first) })
        : say(m.at, { days, time: clock(first) })
    return timed(phased(said, it, on), it, on)
  }

  function schoolYear({ school: keeps, lines }: Rule): string[] {
    if (keeps === null) return []
    // Dates that are named one by one need no rule.
    const areNamed = lines.length > 0 && lines.every(({ pattern }) => pattern.freq === 'DATES')
    if (areNamed && keeps !== 'ask') return []
    return [keeps === 'all-year' && lines.some(isUnending) ? m.allYear : m.school[keeps]]
  }

  /** What the lines of a summary leave unsaid, a sentence each. */
  function about(summary: ScheduleSummary, on: ReadOn): string[] {
    // Where no line is left, nothing else would say which dates the school year takes out.
    const isOwn = ({ reason }: LeftOut) => !schoolReasons.includes(reason.why)
    const own = summary.lines.length === 0 ? summary.leftOut : summary.leftOut.filter(isOwn)
    const moved = summary.moved.map((meeting) => leftOut.moved(meeting, on))
    return [
      ...schoolYear(summary),
      ...(summary.bankHolidays ? [m.bankHolidays] : []),
      ...[...leftOut.phrases(own, { on }), ...moved].map(sentence),
    ]
  }

  /**
   * The dates of one weekday: "Only on 5 December", "Next: 5 December and 2 January 2027, until 6 March". A time that
   * changes is told by its dates, as "from" would say that it is on every week.
   */
  function dateByDate(
    it: ScheduleLine,
    own: LocalDate[],
    keeps: School | null,
    on: ReadOn,
  ): string {
    const [first, ...later] = it.times
    const [start = first.next] = own
    const isListed = it.pattern.freq === 'DATES' || keeps === 'school-holidays'
    const last = addDays(start, daysNamed)
    const named = own.filter((date, at) => at < datesNamed || (isListed && date <= last))
    const onDay = (dates: LocalDate[]) => dates.filter((one) => weekdayOf(one) === weekdayOf(start))
    const isBounded = it.pattern.freq === 'DATES' || first.until === first.dates.at(-1)
    const isAll = isBounded && !first.waits && onDay(first.dates).length === named.length
    const then = later.flatMap((one) => {
      const next = onDay(one.dates).slice(0, 2)
      return next.length === 0 ? [] : [{ days: dates.dayList(next, on), times: clock(one) }]
    })
    const days = dates.dayList(named, on)
    if (isAll && then.length === 0 && !later.some(({ waits }) => waits))
      return say(m.onlyOn, { days })
    const said = then.reduce((line, one) => say(m.thenOn, { line, ...one }), say(m.next, { days }))
    return bounded(said, { from: null, until: it.times.at(-1)?.until ?? null }, on)
  }

  function often(it: ScheduleLine, keeps: School | null): string {
    if (keeps === null) return m.everyWeek
    return keeps === 'all-year' && isUnending(it) ? m.everyWeekAllYear : m.everyWeekIn[keeps]
  }

  /**
   * As `line`, beside a weekday and a time that stand for themselves: "Every week in school term, until 10 December",
   * "Next: 5 December and 2 January 2027. In the school holidays: ask if it is on."
   */
  function beside(
    { line: it, dates: own }: Pick<SheetTime, 'line' | 'dates'>,
    keeps: School | null,
    on: ReadOn,
  ): string {
    const isSaid = keeps === 'ask' || (own !== null && keeps === 'school-holidays')
    const said = own === null ? timed(often(it, keeps), it, on) : dateByDate(it, own, keeps, on)
    return isSaid ? `${sentence(said)} ${m.school[keeps]}` : sentence(said)
  }

  /** The lines, and when in the school year they hold. */
  const rule = (it: Rule, on: ReadOn) => [
    ...it.lines.map((one) => sentence(line(one, on))),
    ...schoolYear(it),
  ]

  return {
    /** Of what has no times: when in the school year it runs. */
    untimed: (holds: Holds | undefined) =>
      holds === 'all-year' ? m.allYear : m.school[holds ?? 'ask'],
    line,
    rule,
    bankHolidays: m.bankHolidays,
    about,
    /** All of it: the lines, then what they leave unsaid. */
    whole: (summary: ScheduleSummary, on: ReadOn) => [
      ...summary.lines.map((it) => sentence(line(it, on))),
      ...about(summary, on),
    ],
    beside,
  }
})

export const schedule = scheduleIn(current)
