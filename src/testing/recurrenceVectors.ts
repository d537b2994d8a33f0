import { weekdays, type LocalDate, type LocalTime } from '#domain/time/localDate.ts'
import { datesOf } from '#domain/time/recurrence.ts'
import type { MonthlyByday, Schedule } from '#domain/catalogue/session.ts'

/** A row of the shared recurrence fixtures: an RFC 5545 rule and the starts it must give. */
export interface Vector {
  id: string
  rrule: string | null
  dtstart: string
  exdate: string[]
  rdate: string[]
  expected: string[]
  complete: boolean
}

const dateIn = (text: string) => text.slice(0, 10) as LocalDate
const known = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'COUNT', 'UNTIL', 'WKST'])
const farOff = '2040-01-01' as LocalDate

/** A vector as a published schedule; null where it asks for what is not published: see docs/data.md, "Schedules". */
export function scheduleOf(vector: Vector): Schedule | null {
  const parts = new Map(
    (vector.rrule ?? '').split(';').map((part) => part.split('=') as [string, string]),
  )
  if (vector.rdate.length > 0 || ![...parts.keys()].every((name) => known.has(name))) return null
  const interval = Number(parts.get('INTERVAL') ?? 1)
  if (interval > 1 && (parts.get('WKST') ?? 'MO') !== 'MO') return null
  const dtstart = dateIn(vector.dtstart)
  const base = { dtstart, interval, starts: '09:00' as LocalTime }
  const schedule = daysOf(parts, base, dtstart)
  const bounded = schedule && withEnd(schedule, parts, vector)
  return bounded && { ...bounded, exdates: vector.exdate.map(dateIn) }
}

type Base = Pick<Extract<Schedule, { freq: 'WEEKLY' }>, 'dtstart' | 'interval' | 'starts'>
type Repeating = Exclude<Schedule, { freq: 'DATES' }>

function daysOf(parts: Map<string, string>, base: Base, dtstart: LocalDate): Repeating | null {
  const days = parts.get('BYDAY')?.split(',')
  const monthDays = parts.get('BYMONTHDAY')?.split(',').map(Number)
  if (parts.get('FREQ') === 'WEEKLY') {
    if (monthDays) return null
    const own = weekdays[(new Date(`${dtstart}T00:00Z`).getUTCDay() + 6) % 7]
    return {
      freq: 'WEEKLY',
      ...base,
      byday: weekdays.filter((day) => days?.includes(day) ?? day === own),
    }
  }
  if (parts.get('FREQ') !== 'MONTHLY' || (days && monthDays)) return null
  if (!days)
    return { freq: 'MONTHLY', ...base, bymonthday: monthDays ?? [Number(dtstart.slice(8))] }
  if (days.some((day) => day.length === 2)) return null
  return { freq: 'MONTHLY', ...base, byday: days as MonthlyByday[] }
}

function withEnd(schedule: Repeating, parts: Map<string, string>, vector: Vector): Repeating {
  const until = parts.get('UNTIL')
  const count = parts.get('COUNT')
  if (count !== undefined) {
    const last = datesOf(schedule, schedule.dtstart ?? farOff, farOff)[Number(count) - 1]
    return { ...schedule, until: last }
  }
  if (until === undefined) return schedule
  // An UNTIL before the day's start leaves that day out; ours is a whole day.
  const day = `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`
  const early =
    until.length > 8 && until.slice(9, 13) < vector.dtstart.slice(11, 16).replace(':', '')
  const last = new Date(Date.parse(`${day}T00:00Z`) - (early ? 86_400_000 : 0))
  return { ...schedule, until: dateIn(last.toISOString()) }
}
