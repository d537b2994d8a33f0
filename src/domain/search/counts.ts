import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { openSlots } from '#domain/time/openSlots.ts'
import { rememberBySession } from '#domain/time/remembered.ts'
import { noSlots, slotsOf, type Slots } from '#domain/time/slots.ts'
import { choose, filters, noCounts, type Counts } from './chosen.ts'
import type { Filter, FilterField, OfThing, PreparedSearch, Where } from './filters.ts'
import { fitsAlone, placeMisfit, prepare, sessionMisfit, type Misfit } from './matching.ts'
import type { Search } from './search.ts'

/**
 * How many results each option would give: in its own filter it replaces what is chosen, but for what a place has, and for
 * ages that all must suit, it is added to what is chosen. One pass: what one filter keeps out counts for its options alone.
 */
export function countOptions(catalogue: Catalogue, search: Search, where: Where): Counts {
  const counts = noCounts(catalogue.area)
  const context: Context = {
    catalogue,
    search: prepare(catalogue, search, where),
    openOf: openFor(catalogue, search, where),
    ...rowsFor(catalogue, search),
  }
  const count = search.show === 'places' ? countPlace : countSessions
  for (const place of catalogue.places.values()) count(context, place, counts)
  return counts
}

type Row<Of> = [FilterField, Extract<Filter, { of: Of }>]

interface Context {
  catalogue: Catalogue
  search: PreparedSearch
  openOf: (session: ListedSession) => Slots
  ofPlaces: Row<'places'>[]
  ofSessions: Row<'sessions'>[]
  /** The parts of the week that each option of a date would ask for. */
  ofDates: [FilterField, option: string, Slots][]
}

const is =
  <Of>(of: Of) =>
  (row: [FilterField, Filter]): row is Row<Of> =>
    row[1].of === of

function rowsFor({ area }: Catalogue, search: Search) {
  const ofDates = filters.filter(is('dates')).flatMap(([field, { options }]) =>
    options(area).map((option): Context['ofDates'][number] => {
      const { days, time } = choose(search, field, option)
      return [field, option, slotsOf(days, time)]
    }),
  )
  return {
    ofPlaces: filters.filter(is('places')),
    ofSessions: filters.filter(is('sessions')),
    ofDates,
  }
}

const rememberSlots = rememberBySession<Slots>()

/** The parts of the week in which each session is open. */
function openFor(catalogue: Catalogue, search: Search, { now }: Where) {
  const from = search.from ?? now.date
  return rememberSlots(catalogue, `${from} ${now.date} ${now.time}`, (session) =>
    openSlots(session, catalogue, from, now),
  )
}

/** A session as counting sees it: what keeps it out besides its place, and when it is open. */
interface Candidate {
  session: ListedSession
  slots: Slots
  misfit: Misfit | 'dates'
}

function candidate({ search, openOf }: Context, session: ListedSession): Candidate {
  const hopeless: Candidate = { session, slots: noSlots, misfit: 'several' }
  const misfit = sessionMisfit(session, search)
  if (misfit === 'several') return hopeless
  const slots = openOf(session)
  if (slots === noSlots) return hopeless
  if ((slots & search.slots) !== noSlots) return { session, slots, misfit }
  return misfit === null ? { session, slots, misfit: 'dates' } : hopeless
}

/** Adds one to an option of a filter; of a place, at most once. */
type Tick = (field: FilterField, option: string) => void

const add = (counts: Counts, field: FilterField, option: string) => {
  const options = counts[field]
  options[option] = (options[option] ?? 0) + 1
}

function countSessions(context: Context, place: Place, counts: Counts): void {
  const misfit = placeMisfit(place, context.search)
  if (misfit === 'several') return
  const tick: Tick = (field, option) => add(counts, field, option)
  for (const session of context.catalogue.sessionsAt.get(place.id) ?? []) {
    const one = candidate(context, session)
    if (one.misfit === null) tickOptions(context.ofPlaces, place, misfit, context, tick)
    if (misfit === null) tickSession(context, one, tick)
  }
}

function countPlace(context: Context, place: Place, counts: Counts): void {
  const { search, catalogue } = context
  const misfit = placeMisfit(place, search)
  if (misfit === 'several') return
  const ticked = new Set<string>()
  const tick: Tick = (field, option) => {
    const key = `${field} ${option}`
    if (!ticked.has(key)) add(counts, field, option)
    ticked.add(key)
  }
  const sessions = (catalogue.sessionsAt.get(place.id) ?? []).map((one) => candidate(context, one))
  if (fitsAlone(place, search) || sessions.some((one) => one.misfit === null)) {
    tickOptions(context.ofPlaces, place, misfit, context, tick)
  }
  if (misfit === null) for (const one of sessions) tickSession(context, one, tick)
}

function tickSession(context: Context, { session, slots, misfit }: Candidate, tick: Tick): void {
  if (misfit === null || misfit === 'dates') {
    for (const [field, option, wanted] of context.ofDates) if (slots & wanted) tick(field, option)
  }
  if (misfit !== 'dates') tickOptions(context.ofSessions, session, misfit, context, tick)
}

/** Of each filter whose options would let a thing in: those it is found under. */
function tickOptions<Thing>(
  rows: readonly [FilterField, OfThing<Thing>][],
  thing: Thing,
  misfit: Misfit,
  { search }: Context,
  tick: Tick,
): void {
  if (misfit === 'several') return
  for (const [field, { found, adds }] of rows) {
    if (misfit !== null && (misfit !== field || adds?.(search.search))) continue
    for (const option of found(thing, search)) tick(field, option)
  }
}
