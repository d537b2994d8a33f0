import { metresBetween, milesOf, type Metres } from '#domain/geo/distance.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import { minutesOf } from '#domain/time/localDate.ts'
import { minutesLong, type Meeting } from '#domain/time/meeting.ts'

/** A meeting a family means to go to, and where. */
export interface Picked<T extends Point = Point> {
  meeting: Pick<Meeting, 'date' | 'starts' | 'ends'>
  place: T
}

/** Two picked meetings that cannot both be kept, or only in a hurry. */
export interface Clash<P extends Picked> {
  /** `overlap`: the second starts before the first ends. `tight`: there may not be time to get there. */
  is: 'overlap' | 'tight'
  first: P
  second: P
  /** Between the two places, in a straight line. */
  metres: Metres
  /** Minutes from the end of the first to the start of the second; negative where they overlap. */
  gap: number
}

/**
 * A rule of thumb, not a route: 20 miles an hour in a straight line, door to door, and five minutes to get a child
 * in and out of a car or a bus. Nobody has to travel between rooms of one place.
 */
const milesAnHour = 20
const minutesToSetOff = 5

/** How long a family is taken to need from one place to another, in whole minutes. */
export function minutesBetween(metres: Metres): number {
  return metres < 50 ? 0 : Math.ceil((milesOf(metres) / milesAnHour) * 60) + minutesToSetOff
}

/** The overlaps and tight journeys between picked meetings, each with those that follow it on its day. */
export function clashesOf<P extends Picked>(picked: readonly P[]): Clash<P>[] {
  const inOrder = [...picked].sort((a, b) => startOf(a).localeCompare(startOf(b)))
  return inOrder.flatMap((first, index) => {
    const later = inOrder.slice(index + 1)
    return later.flatMap((second) => clashOf(first, second) ?? [])
  })
}

const startOf = ({ meeting }: Picked) => `${meeting.date} ${meeting.starts}`

function clashOf<P extends Picked>(first: P, second: P): Clash<P> | null {
  if (first.meeting.date !== second.meeting.date) return null
  const end = minutesOf(first.meeting.starts) + minutesLong(first.meeting)
  const gap = minutesOf(second.meeting.starts) - end
  const metres = metresBetween(first.place, second.place)
  if (gap < 0) return { is: 'overlap', first, second, metres, gap }
  return gap < minutesBetween(metres) ? { is: 'tight', first, second, metres, gap } : null
}
