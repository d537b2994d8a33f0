import { suitsBand } from './age.ts'
import { weekdays, type Weekday } from '#domain/time/calendar.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Where } from './find.ts'
import { openSlots } from '#domain/time/openSlots.ts'
import { placeKinds, type Place, type PlaceKind } from '#domain/catalogue/place.ts'
import {
  ask,
  asksOfSessions,
  isDropIn,
  isForEveryone,
  isFree,
  isWithin,
  placeFailure,
  sessionFailure,
  type Asked,
  type Failure,
  type PlaceQuestion,
  type SessionQuestion,
} from './questions.ts'
import { rememberBySession } from '#domain/time/remembered.ts'
import { ageBands, timesOfDay, withins } from './search.ts'
import type { AgeBand, Search, TimeOfDay, Within } from './search.ts'
import { noSlots, slotsOf, type Slots } from '#domain/time/slots.ts'

/** How many results each option would give: see countOptions. */
export interface Counts {
  ages: Record<AgeBand, number>
  types: Record<string, number>
  kinds: Record<PlaceKind, number>
  days: Record<Weekday, number>
  time: Record<TimeOfDay, number>
  within: Record<Within, number>
  has: Record<string, number>
  free: number
  dropin: number
  everyone: number
}

/** Adds one to an option of a group; of a place, at most once. */
type Tick = (group: keyof Counts, option: string) => void

/**
 * How many results each option would give: in its own group it replaces what is chosen, but for what a place has, and for
 * ages that all must suit, it is added to what is chosen. One pass: what fails one question counts for that question's options alone.
 */
export function countOptions(catalogue: Catalogue, search: Search, where: Where): Counts {
  const counts = emptyCounts(catalogue)
  const asked = ask(catalogue, search, where.origin)
  const days = slotsByOption(weekdays, (day) => slotsOf([day], search.time))
  const times = slotsByOption(timesOfDay, (time) => slotsOf(search.days, [time]))
  const slotsOpen = openFor(catalogue, search, where)
  const context: Context = { catalogue, asked, slotsOpen, dates: { days, time: times } }
  const count = search.show === 'places' ? countPlace : countSessions
  for (const place of catalogue.places.values()) count(context, place, counts)
  return counts
}

interface Context {
  catalogue: Catalogue
  asked: Asked
  slotsOpen: (session: ListedSession) => Slots
  /** What each day would ask for with the times chosen, and each time with the days chosen. */
  dates: Record<'days' | 'time', [option: string, slots: Slots][]>
}

const rememberSlots = rememberBySession<Slots>()

/** The parts of the week in which each session is open. */
function openFor(catalogue: Catalogue, search: Search, { now }: Where) {
  const from = search.from ?? now.date
  return rememberSlots(catalogue, `${from} ${now.date} ${now.time}`, (session) =>
    openSlots(session, catalogue, from, now),
  )
}

function slotsByOption<T extends string>(options: readonly T[], slots: (option: T) => Slots) {
  return options.map((option): [string, Slots] => [option, slots(option)])
}

/** A session as counting sees it: what it fails besides its place, and when it is open. */
interface Judged {
  session: ListedSession
  slots: Slots
  failure: Failure<SessionQuestion | 'dates'>
}

function judge({ asked, slotsOpen }: Context, session: ListedSession): Judged {
  const hopeless: Judged = { session, slots: noSlots, failure: 'several' }
  const failure = sessionFailure(session, asked)
  if (failure === 'several') return hopeless
  const slots = slotsOpen(session)
  if (slots === noSlots) return hopeless
  if ((slots & asked.slots) !== noSlots) return { session, slots, failure }
  return failure === null ? { session, slots, failure: 'dates' } : hopeless
}

function countSessions(context: Context, place: Place, counts: Counts): void {
  const failure = placeFailure(place, context.asked)
  if (failure === 'several') return
  const tick: Tick = (group, option) => addOne(counts, group, option)
  for (const session of context.catalogue.sessionsAt.get(place.id) ?? []) {
    const judged = judge(context, session)
    if (judged.failure === null) tickPlace(context, place, failure, tick)
    if (failure === null) tickSession(context, judged, tick)
  }
}

function countPlace(context: Context, place: Place, counts: Counts): void {
  const { asked, catalogue } = context
  const failure = placeFailure(place, asked)
  if (failure === 'several') return
  const ticked = new Set<string>()
  const tick: Tick = (group, option) => {
    const key = `${group} ${option}`
    if (!ticked.has(key)) addOne(counts, group, option)
    ticked.add(key)
  }
  const sessions = (catalogue.sessionsAt.get(place.id) ?? []).map((one) => judge(context, one))
  const byItself = !asksOfSessions(asked.search) && asked.words.place(place)
  if (byItself || sessions.some((judged) => judged.failure === null)) {
    tickPlace(context, place, failure, tick)
  }
  if (failure === null) for (const judged of sessions) tickSession(context, judged, tick)
}

function tickPlace(
  { asked }: Context,
  place: Place,
  failure: Failure<PlaceQuestion>,
  tick: Tick,
): void {
  if (failure === null || failure === 'kinds') tick('kinds', place.kind)
  if (failure === null || failure === 'within') {
    const metres = asked.metresTo(place)
    for (const within of withins) if (isWithin(metres, within)) tick('within', within)
  }
  if (failure === null) for (const feature of place.features ?? []) tick('has', feature)
}

function tickSession({ asked, dates }: Context, judged: Judged, tick: Tick): void {
  const { session, slots, failure } = judged
  if (failure === 'several') return
  if (failure === null || failure === 'types') tick('types', session.serviceType)
  if (failure === null || (failure === 'ages' && asked.search.fit === 'any')) {
    for (const band of ageBands) if (suitsBand(session, band)) tick('ages', band)
  }
  if (failure === null || failure === 'dates') {
    for (const [day, wanted] of dates.days) if (slots & wanted) tick('days', day)
    for (const [time, wanted] of dates.time) if (slots & wanted) tick('time', time)
  }
  if (failure !== null) return
  if (isFree(session)) tick('free', 'free')
  if (isDropIn(session)) tick('dropin', 'dropin')
  if (isForEveryone(session)) tick('everyone', 'everyone')
}

function addOne(counts: Counts, group: keyof Counts, option: string): void {
  if (group === 'free' || group === 'dropin' || group === 'everyone') counts[group] += 1
  else {
    const options: Record<string, number> = counts[group]
    options[option] = (options[option] ?? 0) + 1
  }
}

function emptyCounts({ area }: Catalogue): Counts {
  return {
    ages: zeros(ageBands),
    types: zeros(area.serviceTypes.map(({ id }) => id)),
    kinds: zeros(placeKinds),
    days: zeros(weekdays),
    time: zeros(timesOfDay),
    within: zeros(withins),
    has: zeros(area.features.map(({ id }) => id)),
    free: 0,
    dropin: 0,
    everyone: 0,
  }
}

function zeros<Option extends string>(options: readonly Option[]): Record<Option, number> {
  return Object.fromEntries(options.map((option) => [option, 0])) as Record<Option, number>
}
