import type { Schedule, Session } from '#domain/catalogue/session.ts'
import { addDays, type LocalDate } from '#domain/time/localDate.ts'

/** A group, and the last day that its times are for. */
export interface Ending<Group> {
  session: Group
  on: LocalDate
}

/** Whoever keeps a list has this long, in days, to ask whether a group goes on. */
const soon = 28

/** The groups whose times have ended, or end within four weeks of `today`, the first first: families see no date after that. */
export function endingGroups<Group extends Pick<Session, 'schedules'>>(
  sessions: Iterable<Group>,
  today: LocalDate,
): Ending<Group>[] {
  const last = addDays(today, soon)
  return [...sessions]
    .flatMap((session) => {
      const on = lastDayOf(session.schedules)
      return on !== null && on <= last ? [{ session, on }] : []
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** The day on which the last of some schedules ends; null where one goes on, or there is none. */
function lastDayOf(schedules: readonly Schedule[]): LocalDate | null {
  const ends = schedules.map((it) => (it.freq === 'DATES' ? it.dates.toSorted().at(-1) : it.until))
  if (ends.includes(undefined)) return null
  return ends.reduce<LocalDate | null>((latest, day) => laterOf(latest, day ?? null), null)
}

const laterOf = (a: LocalDate | null, b: LocalDate | null) => ((a ?? '') > (b ?? '') ? a : b)
