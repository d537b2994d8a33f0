import {
  addDays,
  minutesOf,
  weekdays,
  type LocalDate,
  type Weekday,
} from '#domain/time/localDate.ts'
import type { OpeningHours, Place } from '#domain/catalogue/place.ts'
import { datesOf, ruleOf, weekdaysOf } from '#domain/time/recurrence.ts'
import { daysInYear } from '#domain/time/scheduleLines.ts'
import type { Schedule } from '#domain/catalogue/session.ts'
import { weekday } from '#words/english.ts'
import type { AreaFiles } from '#desk/area.ts'
import { warning, error, type Finding } from '#desk/finding.ts'

interface Span {
  opens: number
  closes: number
}

/** When the door is open on a weekday: rows that touch or overlap are one. */
function spansOn(hours: readonly OpeningHours[], day: Weekday): Span[] {
  const rows = hours
    .filter(({ byday }) => byday.includes(day))
    .map(({ opens, closes }) => ({ opens: minutesOf(opens), closes: minutesOf(closes) }))
    .sort((a, b) => a.opens - b.opens)
  const spans: Span[] = []
  for (const row of rows) {
    const last = spans.at(-1)
    if (last && row.opens <= last.closes) last.closes = Math.max(last.closes, row.closes)
    else spans.push({ ...row })
  }
  return spans
}

/**
 * The hours a session may be in: staffed and Open Library hours together, since a session brings its own staff. Null =
 * not known. `opening: []` says that nobody drops in, not that nothing is on, and so says nothing of sessions.
 */
function doorHours({ opening, selfService }: Place): OpeningHours[] | null {
  const all = [...(opening ?? []), ...(selfService ?? [])]
  return all.length === 0 ? null : all
}

function isOpen(spans: Span[], { starts, ends }: Schedule): boolean {
  const from = minutesOf(starts)
  // Without an end, being open at the start is all that can be asked.
  const to = ends === undefined ? from + 1 : minutesOf(ends)
  return spans.some(({ opens, closes }) => opens <= from && to <= closes)
}

const clock = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((it) => String(it).padStart(2, '0')).join(':')
const said = (spans: Span[]) =>
  spans.length === 0
    ? 'shut'
    : `open ${spans.map(({ opens, closes }) => `${clock(opens)} to ${clock(closes)}`).join(', ')}`

/** A day of the month falls on every weekday, so nothing can be said of it. */
function daysOf(schedule: Schedule): Weekday[] {
  if (schedule.freq === 'MONTHLY' && schedule.bymonthday) return []
  const days = new Set(weekdaysOf(ruleOf(schedule)))
  return weekdays.filter((_, i) => days.has(i))
}

/** A session meets while its place is open, where the hours of the place are known. */
export function hoursRules({ places, sessions }: AreaFiles): Finding[] {
  const hours = new Map(places.map(({ record }) => [record.id, doorHours(record)]))
  return sessions.flatMap(({ file, record: { id, placeId, schedules } }) => {
    const known = hours.get(placeId)
    if (!known) return []
    return schedules.flatMap((schedule, i) =>
      daysOf(schedule).flatMap((day) => {
        const spans = spansOn(known, day)
        if (isOpen(spans, schedule)) return []
        const { starts, ends } = schedule
        const found = `${weekday[day]} ${starts}${ends === undefined ? '' : ` to ${ends}`}`
        const expected = `a time when ${placeId} is open (on ${weekday[day]}: ${said(spans)})`
        return [
          warning(
            'outside-hours',
            { file, id, field: `schedules[${i}]`, found, expected },
            'ask which is right, the hours of the place or the time of the session',
          ),
        ]
      }),
    )
  })
}

/** Two schedules that give one start of one day different ends: only one of them can be meant. */
export function endRules({ sessions }: AreaFiles, today: LocalDate): Finding[] {
  const to = addDays(today, daysInYear)
  return sessions.flatMap(({ file, record: { id, schedules } }) =>
    schedules.flatMap((one, i) => {
      const dates = new Set(datesOf(one, today, to))
      const rival = schedules
        .slice(0, i)
        .find(
          (other) =>
            other.starts === one.starts &&
            other.ends !== one.ends &&
            datesOf(other, today, to).some((date) => dates.has(date)),
        )
      if (rival === undefined) return []
      const [found, expected] = [one, rival].map(({ ends }) => ends ?? 'no end')
      const both = datesOf(rival, today, to).find((date) => dates.has(date)) ?? ''
      return [
        warning(
          'two-ends',
          {
            file,
            id,
            field: `schedules[${i}].ends`,
            found: `"${found ?? ''}"`,
            expected: `"${expected ?? ''}"`,
          },
          `on ${both} two schedules start at ${one.starts}: which end is right?`,
        ),
      ]
    }),
  )
}

/** Example times stand only where an area says so, and only over sessions without times of their own. */
export function timetableRules({ summary, area, sessions, exampleTimes }: AreaFiles): Finding[] {
  const timed = new Set(
    sessions.filter(({ record }) => record.schedules.length > 0).map(({ record }) => record.id),
  )
  const stray = area?.timetable === 'published' ? exampleTimes.slice(0, 1) : []
  return [
    ...stray.map(({ file }) =>
      error({
        file,
        id: '(file)',
        field: '(file)',
        found: 'example times',
        expected: `no such file: ${summary.id}/area.json says the timetable is "published"`,
      }),
    ),
    ...exampleTimes
      .filter(({ record }) => timed.has(record.sessionId))
      .map(({ file, record: { sessionId } }) =>
        error({
          file,
          id: sessionId,
          field: 'sessionId',
          found: `"${sessionId}"`,
          expected: 'a session without times of its own',
        }),
      ),
  ]
}

/** What only publishing refuses: times that are made up. */
export function publishRules({ summary, area }: AreaFiles): Finding[] {
  if (area?.timetable !== 'example') return []
  const file = `${summary.id}/area.json`
  const expected = '"published": made-up times may not be published as real'
  return [error({ file, id: summary.id, field: 'timetable', found: '"example"', expected })]
}
