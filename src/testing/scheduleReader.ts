import type { Calendar } from '#domain/time/schoolCalendar.ts'
import type { LocalDate, LocalTime } from '#domain/time/localDate.ts'
import type { MonthlyByday, Schedule } from '#domain/catalogue/session.ts'
import { gives } from './oracle.ts'

/** Reads English sentences about a schedule, years said, back to the starts they promise for a day. */
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const months =
  'January February March April May June July August September October November December'.split(' ')
const nths: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
  'last but one': -2,
}

const pad = (n: number) => String(n).padStart(2, '0')

/** "3 and 10 December 2026, and 7 January 2027": a day has the month that follows, and a year lasts until another. */
function datesIn(text: string): LocalDate[] {
  const days: number[] = []
  const dates: LocalDate[] = []
  let year = ''
  for (const [, day, month, said] of text.matchAll(/(\d{1,2})(?: ([A-Z][a-z]+))?(?: (\d{4}))?/g)) {
    days.push(Number(day))
    if (said !== undefined) year = said
    if (month === undefined) continue
    const at = pad(months.indexOf(month) + 1)
    dates.push(...days.splice(0).map((one) => `${year}-${at}-${pad(one)}` as LocalDate))
  }
  return dates
}

function timeIn(text: string): LocalTime {
  if (/^midday/.test(text)) return '12:00' as LocalTime
  if (/^midnight/.test(text)) return '00:00' as LocalTime
  const [, hour, minute = '00', half] = /^(\d+)(?::(\d\d))?(am|pm)/.exec(text) ?? []
  return `${pad((Number(hour) % 12) + (half === 'pm' ? 12 : 0))}:${minute}` as LocalTime
}

const listOf = (text: string) => text.split(/, | and /)

function daysIn(text: string): Partial<Schedule> {
  const weekly = /^Every (?:(\d+) weeks on )?(.*)$/.exec(text)
  if (weekly) {
    const byday = listOf(weekly[2] ?? '').map((day) => codes[weekdays.indexOf(day)])
    return { freq: 'WEEKLY', interval: Number(weekly[1] ?? 1), byday } as Partial<Schedule>
  }
  const monthly = /^The (.*?)(?: of the month|, every (\d+) months)$/.exec(text)
  if (!monthly) return { freq: 'DATES', dates: datesIn(text) }
  const interval = Number(monthly[2] ?? 1)
  const parts = listOf(monthly[1] ?? '')
  if (/\d|last day/.test(monthly[1] ?? ''))
    return { freq: 'MONTHLY', interval, bymonthday: parts.map(monthDay) }
  return { freq: 'MONTHLY', interval, byday: bydayOf(parts) }
}

function monthDay(text: string): number {
  const n = Number(/\d+/.exec(text)?.[0] ?? 1)
  return text.endsWith('last day') ? -n : n
}

/** "first", "third Saturday": a weekday holds for all that stand before it. */
function bydayOf(parts: string[]): MonthlyByday[] {
  let weekday = ''
  return parts.reverse().map((part): MonthlyByday => {
    const [, nth = part, day] = /^(.*) ([A-Z][a-z]+day)$/.exec(part) ?? []
    weekday = codes[weekdays.indexOf(day ?? '')] ?? weekday
    return `${nths[nth] ?? 0}${weekday}` as MonthlyByday
  })
}

interface Line {
  schedule: Schedule
  from: string
  until: string
  /** The day on which the next time takes over. */
  before: string
}

const oneDate = (text: string | undefined, or: string): string => datesIn(text ?? '')[0] ?? or

/** "Every Tuesday, 10am to 10:45am, until 10 December 2026; from 12 January 2027: 11am." */
function linesIn(sentence: string): Line[] {
  const clock = '(?:\\d+(?::\\d\\d)?(?:am|pm)|midday|midnight)'
  const shape = new RegExp(`^(.*?)(?:,| at) (${clock})(?: to ${clock})?(.*)$`)
  const [head = '', ...changes] = sentence.replace(/\.$/, '').split('; ')
  const [, named, at = '', rest = ''] = shape.exec(head) ?? []
  if (named === undefined) throw new Error(`No time in "${sentence}"`)
  const from = oneDate(/, from (\d+ \w+ \d+)/.exec(rest)?.[1], '0000')
  const counted = oneDate(/counted from (\d+ \w+ \d+)/.exec(rest)?.[1], from)
  const days = daysIn(named)
  const dtstart = 'interval' in days && (days.interval ?? 1) > 1 ? counted : undefined
  const later = changes.map((text) => {
    const [day, at = ''] = text.replace(/^from /, '').split(': ')
    return { at, rest: at, from: oneDate(day, '') }
  })
  return [{ at, rest, from }, ...later].map(({ at, rest, from }, i) => ({
    schedule: { ...days, dtstart, starts: timeIn(at) } as Schedule,
    from,
    until: oneDate(/until (\d+ \w+ \d+)/.exec(rest)?.[1], '9999'),
    before: later[i]?.from ?? '9999',
  }))
}

/** Whether some words take a start out of a day. */
type Off = (on: LocalDate, starts: LocalTime) => boolean

/** One piece of "Not on 1 December 2026 at 2pm; from 5 January 2027 to 23 February 2027 (closed: new roof)." */
function offBy(piece: string): Off {
  const [, days = '', at] = /^(.*?)(?: at ([\w:]+))?(?: \(.*)?$/.exec(piece) ?? []
  const span = /from (\d+ \w+ \d+)(?: to (\d+ \w+ \d+))?/g
  const spans = [...days.matchAll(span)].map(([, first, last]) => ({
    first: oneDate(first, ''),
    last: oneDate(last, '9999'),
  }))
  const named = datesIn(days.replace(span, ''))
  return (on, starts) => {
    const days = named.includes(on) || spans.some(({ first, last }) => first <= on && on <= last)
    return days && (at === undefined || timeIn(at) === starts)
  }
}

interface Move {
  date: string
  to: LocalTime
  not: LocalTime | null
}

/** "8 December 2026: 2pm to 3pm, not 10am (hall in use)." */
function moveIn(sentence: string): Move | null {
  const [, date, to, not] = /^(\d+ \w+ \d+): (.*?)(?:, not (\S+))? \(/.exec(sentence) ?? []
  if (date === undefined || to === undefined) return null
  return { date: oneDate(date, ''), to: timeIn(to), not: not === undefined ? null : timeIn(not) }
}

/** The starts that some sentences promise for a day, in order; school terms are looked up in the calendar. */
export function meetsBy(sentences: string[], { terms }: Calendar): (on: LocalDate) => LocalTime[] {
  const lines: Line[] = []
  const moves: Move[] = []
  const inTerm = (on: LocalDate) => terms.some(({ from, to }) => from <= on && on <= to)
  const off: Off[] = []
  for (const sentence of sentences) {
    const move = moveIn(sentence)
    if (move !== null) moves.push(move)
    else if (sentence === 'In school term only.') off.push((on) => !inTerm(on))
    else if (sentence === 'In the school holidays only.') off.push(inTerm)
    else if (/^Not |not confirmed|bank holidays?: ask/.test(sentence))
      off.push(...sentence.replace(/\.$/, '').split('; ').map(offBy))
    else if (!/^(In the school|All year|On bank)/.test(sentence)) lines.push(...linesIn(sentence))
  }
  return (on) => {
    const starts = lines.flatMap(({ schedule, from, until, before }) => {
      const { starts } = schedule
      const isIn = from <= on && on <= until && on < before
      if (!isIn || !gives(schedule, on) || off.some((isOff) => isOff(on, starts))) return []
      const move = moves.find(({ date, to, not }) => date === on && (not ?? to) === starts)
      return [move?.to ?? starts]
    })
    return [...new Set(starts)].sort()
  }
}
