import type { LocalDate } from '#domain/time/localDate.ts'
import type { OpeningHours } from '#domain/catalogue/place.ts'
import type { Notes } from '#desk/report/report.ts'
import type { TheirSchedule } from '#desk/openReferral/dialect/theirs.ts'
import { plainText } from '#desk/openReferral/text/plainText.ts'
import { rowOf } from '#desk/openReferral/times/row.ts'
import { windowOf } from '#desk/openReferral/times/window.ts'

/** One row of a location's schedules as opening hours; a text says why it is none. */
function hoursOf(row: TheirSchedule, today: LocalDate): OpeningHours | string {
  const read = rowOf(row)
  if (read.is === 'held') return read.reason
  const window = windowOf(row, read, today)
  if (window.is === 'held') return window.reason
  if (window.is === 'ended') return 'they have ended'
  if (window.dtstart !== undefined && window.dtstart > today) return 'they have not begun'
  const { freq, days, starts, ends, interval } = read
  if (freq !== 'WEEKLY' || interval > 1 || days.length === 0) return 'they are not every week'
  if (starts === undefined || ends === undefined) return 'they have no times'
  return {
    byday: days,
    opens: starts,
    closes: ends,
    ...(row.text === undefined ? {} : { note: plainText(row.text).text }),
  }
}

/**
 * A location's schedules are its building's hours (HSDS), never a session's times. All rows are known or none: half of
 * a building's hours reads as if it were shut for the other half.
 */
export function openingOf(
  notes: Notes,
  rows: readonly TheirSchedule[],
  today: LocalDate,
): OpeningHours[] | undefined {
  if (rows.length === 0) return undefined
  const read = rows.map((row) => hoursOf(row, today))
  const wrong = read.find((it) => typeof it === 'string')
  if (wrong !== undefined)
    notes.repaired('location.schedules', rows[0]?.text, `opening hours not known: ${wrong}`)
  return wrong === undefined ? read.filter((it) => typeof it !== 'string') : undefined
}
