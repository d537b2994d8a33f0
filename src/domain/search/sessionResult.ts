import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Metres } from '#domain/geo/distance.ts'
import type { Meeting, Next } from '#domain/time/meeting.ts'
import { rememberBySession } from '#domain/time/remembered.ts'
import type { TimingOf } from './circle.ts'
import type { PreparedSearch, Where } from './filters.ts'
import { rankInTime } from './order.ts'
import type { Timing } from './timing.ts'
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

export type CandidateOf = (session: ListedSession) => Candidate | null

const remember = rememberBySession<Candidate | null>()

/** The candidates among the sessions of a catalogue, each made once while the days and the start are the same; null = it is over. */
export function candidatesIn(
  catalogue: Catalogue,
  { slots, metresTo, aboutTo }: PreparedSearch,
  timingOf: TimingOf,
  { now, origin }: Where,
  days: Days,
): CandidateOf {
  const question = JSON.stringify([days, slots, now, origin])
  return remember(catalogue, question, (session) => {
    const timing = timingOf(session)
    if (timing === null) return null
    const { is, next, also } = timing
    const { place } = session
    const result: SessionResult = {
      is: 'session',
      session,
      place,
      metres: metresTo(place),
      about: aboutTo(place),
      next,
      also,
    }
    return { is, result, rank: rankInTime(next), times: 1 + also.length }
  })
}
