import { suitsAges } from './age.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { metresBetween, metresPerMile, type Metres } from '#domain/geo/distance.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Search, Within } from './search.ts'
import { slotsOf, type Slots } from '#domain/time/slots.ts'
import { wordQuestion, type WordQuestion } from './wordMatch.ts'

/** A search made ready to be asked of many places and sessions. */
export interface Asked {
  search: Search
  /** The parts of the week asked for. */
  slots: Slots
  words: WordQuestion
  /** From where the search starts, in a straight line; null = it starts nowhere. */
  metresTo: (place: Place) => Metres | null
}

/** Readies a search; distances are measured once a place. */
export function ask(catalogue: Catalogue, search: Search, origin: Point | null): Asked {
  const measured = new Map<Place, Metres>()
  return {
    search,
    slots: slotsOf(search.days, search.time),
    words: wordQuestion(catalogue, search.q),
    metresTo(place) {
      if (origin === null) return null
      const known = measured.get(place)
      if (known !== undefined) return known
      const metres = metresBetween(origin, place)
      measured.set(place, metres)
      return metres
    },
  }
}

/** Whether a distance is within so many miles; with nowhere to measure from, it is. */
export function isWithin(metres: Metres | null, within: Within): boolean {
  return metres === null || within === 'any' || metres <= Number(within) * metresPerMile
}

/** Whether it is known to be free: a cost that is not known is not free. */
export const isFree = ({ cost }: ListedSession) => cost?.pence === 0
/** Whether a family can just turn up. */
export const isDropIn = ({ access }: ListedSession) => access === 'drop-in'
/** Whether it is open to every family. */
export const isForEveryone = ({ audience }: ListedSession) => audience === 'everyone'

/** What a search asks of a place, one small predicate a question. */
export const placeQuestions = {
  kinds: (place: Place, { search: { kinds } }: Asked) =>
    kinds.length === 0 || kinds.includes(place.kind),
  has: (place: Place, { search: { has } }: Asked) =>
    has.every((feature) => place.features?.includes(feature) ?? false),
  within: (place: Place, { search: { within }, metresTo }: Asked) =>
    within === 'any' || isWithin(metresTo(place), within),
}

/** What a search asks of a session, besides its dates, one small predicate a question. */
export const sessionQuestions = {
  types: (session: ListedSession, { search: { types } }: Asked) =>
    types.length === 0 || types.includes(session.serviceType),
  ages: (session: ListedSession, { search }: Asked) => suitsAges(session, search.ages, search.fit),
  free: (session: ListedSession, { search }: Asked) => !search.free || isFree(session),
  dropin: (session: ListedSession, { search }: Asked) => !search.dropin || isDropIn(session),
  everyone: (session: ListedSession, { search }: Asked) =>
    !search.everyone || isForEveryone(session),
  q: (session: ListedSession, { words }: Asked) => words.session(session),
}

export type PlaceQuestion = keyof typeof placeQuestions
export type SessionQuestion = keyof typeof sessionQuestions

const placePredicates = Object.values(placeQuestions)
const sessionPredicates = Object.values(sessionQuestions)
const askedOfPlaces = Object.keys(placeQuestions) as PlaceQuestion[]
const askedOfSessions = Object.keys(sessionQuestions) as SessionQuestion[]

/** The one question answered with no; null = none is, 'several' = more than one, so that no one option puts it right. */
export type Failure<Question> = Question | null | 'several'

/** Which question a place answers with no. */
export function placeFailure(place: Place, asked: Asked): Failure<PlaceQuestion> {
  return failure(askedOfPlaces, (question) => placeQuestions[question](place, asked))
}

/** Which question, besides its dates, a session answers with no. */
export function sessionFailure(session: ListedSession, asked: Asked): Failure<SessionQuestion> {
  return failure(askedOfSessions, (question) => sessionQuestions[question](session, asked))
}

function failure<Question>(
  questions: readonly Question[],
  answer: (question: Question) => boolean,
): Failure<Question> {
  let failed: Question | null = null
  for (const question of questions) {
    if (answer(question)) continue
    if (failed !== null) return 'several'
    failed = question
  }
  return failed
}

/** Whether a place fits what is asked of places. */
export function placeFits(place: Place, asked: Asked): boolean {
  return placePredicates.every((answers) => answers(place, asked))
}

/** Whether a session fits what is asked of sessions, besides dates. */
export function sessionFits(session: ListedSession, asked: Asked): boolean {
  return sessionPredicates.every((answers) => answers(session, asked))
}

/** Whether anything is asked that only a session can answer, so that a place without one does not fit. */
export function asksOfSessions(search: Search): boolean {
  const { ages, types, days, time, free, dropin, everyone } = search
  return free || dropin || everyone || [ages, types, days, time].some((list) => list.length > 0)
}
