import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { noWeekParts, weekPartsOf, type WeekParts } from '#domain/time/weekParts.ts'
import { choose, filters, noCounts, type Counts, type OptionCounts } from './chosen.ts'
import type { Filter, FilterField, OfThing, PreparedSearch, Where } from './filters.ts'
import { fitsAlone, placeMisfit, prepare, sessionMisfit, type Misfit } from './matching.ts'
import type { Search } from './search.ts'
import { datedFrom, openingsFrom, untimed, type Openings } from './openings.ts'
import { daysOf, firstDay, weekdaysIn } from './when.ts'

/**
 * How many results each option would give: in its own filter it replaces what is chosen, but for what a place has, and for
 * ages that all must suit, it is added to what is chosen. Of the days looked at (`when`), sessions are counted only where
 * they have a date in them: those whose times nobody has published are in every answer. What has a date is counted by itself
 * too. The search names its distance: see find.
 */
export function countOptions(catalogue: Catalogue, search: Search, where: Where): OptionCounts {
  const context = contextFor(catalogue, search, where)
  const all = noCounts(catalogue.area)
  const isOfPlaces = search.show === 'places'
  const certain = isOfPlaces ? all : noCounts(catalogue.area)
  for (const place of catalogue.places.values()) {
    if (isOfPlaces) countPlace(context, place, all)
    else countSessions(context, place, { certain, all })
  }
  return { certain, all }
}

type Row<Of> = [FilterField, Extract<Filter, { of: Of }>]

/** What is asked of a session's dates: to open in a part of the week; 'date' = to have a date at all. */
interface Dates {
  of: keyof Openings | 'date'
  slots: WeekParts
}

interface Context {
  catalogue: Catalogue
  search: PreparedSearch
  openingsOf: (session: ListedSession) => Openings
  hasDate: (session: ListedSession, slots: WeekParts) => boolean
  /** What the search asks of dates, and what it would with each option of a filter of dates. */
  dates: ReturnType<typeof datesOf>
  /** Of an option, what it asks, and what it asks of what has a date. */
  ofDates: [FilterField, option: string, Dates, dated: Dates][]
  ofPlaces: Row<'places'>[]
  ofSessions: Row<'sessions'>[]
  /** Whether a place fits by itself where any time is looked at. */
  isThere: (place: Place) => boolean
}

const is =
  <Of>(of: Of) =>
  (row: [FilterField, Filter]): row is Row<Of> =>
    row[1].of === of

function contextFor(catalogue: Catalogue, search: Search, where: Where): Context {
  const { now } = where
  const from = firstDay(search.from, now.date)
  const prepared = prepare(catalogue, search, where)
  const dates = datesOf(search, where, catalogue)
  const anyTime = prepare(catalogue, { ...search, when: 'any' }, where)
  const ofDates = filters.filter(is('dates')).flatMap(([field, { options }]) =>
    options(catalogue.area).map((option): Context['ofDates'][number] => {
      const dates = datesOf(choose(search, field, option), where, catalogue)
      const isDated = field === 'when' && search.show === 'sessions'
      return [field, option, isDated ? datedOf(dates) : dates, datedOf(dates)]
    }),
  )
  return {
    catalogue,
    search: prepared,
    openingsOf: openingsFrom(catalogue, from, now),
    hasDate: datedFrom(catalogue, from, now),
    dates,
    ofDates,
    ofPlaces: filters.filter(is('places')),
    ofSessions: filters.filter(is('sessions')),
    isThere: (place) => fitsAlone(place, anyTime),
  }
}

const haveDate = { ever: 'date', week: 'dated', break: 'breakDated' } as const

/** The same, where only what has a date counts. */
const datedOf = ({ of, slots }: ReturnType<typeof datesOf>): Dates => ({ of: haveDate[of], slots })

/** All that can be chosen to look at lies in seven days, in a break from school, or is any time. */
function datesOf(search: Search, { now }: Where, { calendar }: Catalogue) {
  const slots = weekPartsOf(search.days, search.time)
  const days = daysOf(search, now.date, calendar)
  if (days.to === null) return { of: 'ever', slots: slots | untimed } as const
  const of = search.when === 'break' ? 'break' : 'week'
  const looked = weekPartsOf(weekdaysIn(days), [])
  return { of, slots: (slots & looked) | untimed } as const
}

/** A session as counting sees it, and what keeps it out besides its place. */
interface Candidate {
  session: ListedSession
  openings: Openings
  misfit: Misfit | 'dates'
}

/** Whether a session opens as is asked. What never opens there has no date there either, and is not looked into. */
function meets({ hasDate }: Context, { session, openings }: Candidate, { of, slots }: Dates) {
  const isOpen = (openings[of === 'date' ? 'ever' : of] & slots) !== noWeekParts
  return isOpen && (of !== 'date' || hasDate(session, slots))
}

function candidate(context: Context, session: ListedSession): Candidate {
  const openings = context.openingsOf(session)
  const misfit = openings.ever === noWeekParts ? 'several' : sessionMisfit(session, context.search)
  const one: Candidate = { session, openings, misfit }
  if (misfit === 'several' || meets(context, one, context.dates)) return one
  return { ...one, misfit: misfit === null ? 'dates' : 'several' }
}

/** Adds one to an option of a filter; of a place, at most once. */
type Tick = (field: FilterField, option: string) => void

const add = (counts: Counts, field: FilterField, option: string) => {
  const options = counts[field]
  options[option] = (options[option] ?? 0) + 1
}

/** Both counts in one go: what has a date as the search asks is among all that may be on, and most of it is. */
function countSessions(context: Context, place: Place, { certain, all }: OptionCounts): void {
  const misfit = placeMisfit(place, context.search)
  if (misfit === 'several') return
  const dated = datedOf(context.dates)
  const tickAll: Tick = (field, option) => add(all, field, option)
  const tickBoth: Tick = (field, option) => {
    add(all, field, option)
    add(certain, field, option)
  }
  for (const session of context.catalogue.sessionsAt.get(place.id) ?? []) {
    const one = candidate(context, session)
    if (one.misfit === 'several') continue
    const isCertain = one.misfit !== 'dates' && meets(context, one, dated)
    const tick = isCertain ? tickBoth : tickAll
    if (one.misfit === null) tickOptions(context.ofPlaces, place, misfit, context, tick)
    if (misfit !== null) continue
    if (one.misfit !== 'dates') tickOptions(context.ofSessions, session, one.misfit, context, tick)
    if (one.misfit !== null && one.misfit !== 'dates') continue
    for (const [field, option, dates, ofDated] of context.ofDates) {
      if (!meets(context, one, dates)) continue
      tickAll(field, option)
      if (dates === ofDated || meets(context, one, ofDated)) add(certain, field, option)
    }
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
  if (misfit !== null) return
  for (const one of sessions) tickSession(context, one, tick)
  if (!context.isThere(place)) return
  tick('when', 'week')
  tick('when', 'any')
}

function tickSession(context: Context, one: Candidate, tick: Tick): void {
  const { session, misfit } = one
  if (misfit === null || misfit === 'dates') {
    for (const [field, option, dates] of context.ofDates) {
      if (meets(context, one, dates)) tick(field, option)
    }
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
