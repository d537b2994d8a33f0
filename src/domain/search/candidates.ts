import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Metres } from '#domain/geo/distance.ts'
import type { Meeting, Next } from '#domain/time/meeting.ts'
import { rememberLast } from '#domain/time/remembered.ts'
import type { PreparedSearch, Standpoint } from './filters.ts'
import { placesInOrder, rankInTime } from './order.ts'
import { timingsIn, type Timing } from './timing.ts'
import type { Days } from './when.ts'

export interface SessionResult {
  is: 'session'
  session: ListedSession
  place: Place
  metres: Metres | null
  /** Only about so far: see isAbout. */
  about: boolean
  next: Next
  /** The meetings that follow it, where no row of their own says so: see Timing. */
  also?: Meeting[]
}

/** A session's result, and what an answer asks of it: of a hundred thousand, going back to each would take longest. */
export interface Candidate {
  is: Timing['is']
  result: SessionResult
  /** Where it stands in time: see rankInTime. */
  rank: number
  /** How often it meets in those days. */
  times: number
}

/** A place as a search meets it, with what may be listed of its sessions, in order of title: made where it is looked into. */
export interface PlaceAhead {
  place: Place
  metres: Metres | null
  about: boolean
  candidates: () => readonly Candidate[]
}

const remember = rememberLast<PlaceAhead[]>()

/** Every place of a catalogue in the order of placesInOrder, made once while the days and the start are the same. */
export function placesAhead(
  catalogue: Catalogue,
  prepared: PreparedSearch,
  { now, origin }: Standpoint,
  days: Days,
): PlaceAhead[] {
  const question = JSON.stringify([days, prepared.slots, now, origin])
  return remember(catalogue, question, () => {
    const timingOf = timingsIn(catalogue, days, prepared.slots, now)
    return placesInOrder(catalogue, prepared).map(({ place, sessions }) => {
      const far = { metres: prepared.metresTo(place), about: prepared.aboutTo(place) }
      const candidate = (session: ListedSession): Candidate[] => {
        const timing = timingOf(session)
        if (timing === null) return []
        const { is, next, also } = timing
        return [
          {
            is,
            result: { is: 'session', session, place, ...far, next, also },
            rank: rankInTime(next),
            times: 1 + also.length,
          },
        ]
      }
      let made: readonly Candidate[] | undefined
      return { place, ...far, candidates: () => (made ??= sessions.flatMap(candidate)) }
    })
  })
}
