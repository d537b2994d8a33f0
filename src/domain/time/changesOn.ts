import type { Change, Session } from '#domain/catalogue/session.ts'
import { dayNumber, type LocalDate, type LocalTime } from './localDate.ts'
import { startsOn, timetableOf } from './timetable.ts'

const startsWith = ({ schedules }: Session, changes: Change[], date: LocalDate) =>
  startsOn(timetableOf({ schedules, changes, place: {} }), dayNumber(date))

/** Whether the schedules give a date several starts, so that a change of it says which it is about. */
export const hasSeveralStarts = (session: Session, date: LocalDate): boolean =>
  startsWith(session, [], date).length > 1

/**
 * The changes of a date, each with the start it is about where the date has several: one that names none is about all of them
 * or the nearest, and counts only for those that no other names. Source: docs/data.md, "Changes".
 */
export function changesOn(session: Session, date: LocalDate): Change[] {
  const ofDate = (session.changes ?? []).filter((one) => one.date === date)
  if (!hasSeveralStarts(session, date)) return ofDate
  const named = new Map<LocalTime, Change>()
  for (const change of ofDate.filter(({ usual }) => usual === undefined)) {
    const meant = startsWith(session, [change], date).filter((start) => start.change)
    for (const { scheduled } of meant) named.set(scheduled, { ...change, usual: scheduled })
  }
  for (const change of ofDate) if (change.usual !== undefined) named.set(change.usual, change)
  return [...named.values()]
}
