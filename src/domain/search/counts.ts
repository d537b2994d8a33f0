import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { rememberBySession } from '#domain/time/remembered.ts'
import { noWeekParts, weekPartsOf, type WeekParts } from '#domain/time/weekParts.ts'
import { choose, filters, type OptionCounts } from './chosen.ts'
import type { FilterField, PreparedSearch, Standpoint } from './filters.ts'
import { fitsAlone, placeMisfit, prepare, sessionMisfit, type Misfit } from './matching.ts'
import { openingsFrom, untimed, type Openings } from './openings.ts'
import type { Search } from './search.ts'
import { countsOf, noTally, numberedOptions, type NumberedOptions, type Tally } from './tally.ts'
import { daysOf, firstDay, weekdaysIn } from './when.ts'

/**
 * How many results each option would give: in its own filter it replaces what is chosen, but for what a place has, and for
 * ages that all must suit, it is added to what is chosen. Of the days looked at (`when`), sessions are counted only where
 * they have a date in them: those whose times nobody has published are in every answer. What has a date is counted by itself
 * too. The search names its distance: see find.
 */
export function countOptions(
  catalogue: Catalogue,
  search: Search,
  where: Standpoint,
): OptionCounts {
  const { area, places } = catalogue
  const context = contextFor(catalogue, search, where)
  const all = noTally(context.numbered)
  if (search.show === 'places') {
    for (const place of places.values()) countPlace(context, place, all)
    const counts = countsOf(area, all)
    return { certain: counts, all: counts }
  }
  const certain = noTally(context.numbered)
  for (const place of places.values()) countSessions(context, place, { certain, all })
  return { certain: countsOf(area, certain), all: countsOf(area, all) }
}

/** What is asked of a session's dates: to open in a part of the week; 'date' = to have a date at all. */
interface Dates {
  of: Exclude<keyof Openings, 'hasDate'> | 'date'
  slots: WeekParts
}

/** An option of a filter of dates, by its number. */
interface DatesOption {
  number: number
  /** What a search for it asks, and what it would of what has a date. */
  dates: Dates
  dated: Dates
}

interface Context {
  catalogue: Catalogue
  search: PreparedSearch
  numbered: NumberedOptions
  openingsOf: (session: ListedSession) => Openings
  /** What the search asks of dates, and what it would of what has one. */
  dates: Dates
  dated: Dates
  datesOptions: readonly DatesOption[]
  /** The options that a session, or a place, is found under. */
  optionsOf: (session: ListedSession) => readonly number[]
  placeOptionsOf: (place: Place) => readonly number[]
  /** The filters whose options are added to what is chosen. */
  adding: ReadonlySet<FilterField>
  /** Whether a place fits by itself where any time is looked at. */
  isThere: (place: Place) => boolean
}

const rememberOptions = rememberBySession<readonly number[]>()

function contextFor(catalogue: Catalogue, search: Search, where: Standpoint): Context {
  const { now } = where
  const { area } = catalogue
  const from = firstDay(search.from, now.date)
  const prepared = prepare(catalogue, search, where)
  const numbered = numberedOptions(area)
  const { numbersOf } = numbered
  const dates = datesOf(search, where, catalogue)
  const anyTime = prepare(catalogue, { ...search, when: 'any' }, where)
  return {
    catalogue,
    search: prepared,
    numbered,
    openingsOf: openingsFrom(catalogue, from, now),
    dates,
    dated: datedOf(dates),
    datesOptions: datesOptionsOf(catalogue, search, where, numbered),
    optionsOf: rememberOptions(catalogue, '', (session) =>
      filters.flatMap(([field, row]) =>
        row.of === 'sessions' ? numbersOf(field, row.found(session)) : [],
      ),
    ),
    placeOptionsOf: (place) =>
      filters.flatMap(([field, row]) =>
        row.of === 'places' ? numbersOf(field, row.found(place, prepared)) : [],
      ),
    adding: new Set(filters.flatMap(([field, { adds }]) => (adds?.(search) ? field : []))),
    isThere: (place) => fitsAlone(place, anyTime),
  }
}

function datesOptionsOf(
  catalogue: Catalogue,
  search: Search,
  where: Standpoint,
  { fields, options }: NumberedOptions,
): DatesOption[] {
  const ofDates = new Set(filters.flatMap(([field, { of }]) => (of === 'dates' ? field : [])))
  return options.flatMap((option, number) => {
    const field = fields[number]
    if (field === undefined || !ofDates.has(field)) return []
    const dates = datesOf(choose(search, field, option), where, catalogue)
    const dated = datedOf(dates)
    const isDated = field === 'when' && search.show === 'sessions'
    return { number, dates: isDated ? dated : dates, dated }
  })
}

const haveDate = { ever: 'date', week: 'dated', break: 'breakDated' } as const

/** The same, where only what has a date counts. */
const datedOf = ({ of, slots }: ReturnType<typeof datesOf>): Dates => ({ of: haveDate[of], slots })

/** All that can be chosen to look at lies in seven days, in a break from school, or is any time. */
function datesOf(search: Search, { now }: Standpoint, { calendar }: Catalogue) {
  const slots = weekPartsOf(search.days, search.time)
  const days = daysOf(search, now.date, calendar)
  if (days.to === null) return { of: 'ever', slots: slots | untimed } as const
  const of = search.when === 'break' ? 'break' : 'week'
  const looked = weekPartsOf(weekdaysIn(days), [])
  return { of, slots: (slots & looked) | untimed } as const
}

/** Whether a session opens as is asked. What never opens there has no date there either, and is not looked into. */
function meets(openings: Openings, { of, slots }: Dates): boolean {
  const isOpen = (openings[of === 'date' ? 'ever' : of] & slots) !== noWeekParts
  return isOpen && (of !== 'date' || openings.hasDate(slots))
}

/** What keeps a session out besides its place. */
function misfitOf(context: Context, session: ListedSession, openings: Openings): Misfit | 'dates' {
  if (openings.ever === noWeekParts) return 'several'
  const misfit = sessionMisfit(session, context.search)
  if (misfit === 'several' || meets(openings, context.dates)) return misfit
  return misfit === null ? 'dates' : 'several'
}

/** Adds to the options that a thing is found under: to all where it fits, else to those of the filter that keeps it out. */
function add(
  { numbered: { fields }, adding }: Context,
  numbers: readonly number[],
  misfit: FilterField | null,
  tally: Tally,
  times = 1,
): void {
  if (misfit !== null && adding.has(misfit)) return
  for (const number of numbers) {
    if (misfit === null || fields[number] === misfit) tally[number] = (tally[number] ?? 0) + times
  }
}

const addOne = (tally: Tally, number: number) => (tally[number] = (tally[number] ?? 0) + 1)

/** Both counts in one go: what has a date as the search asks is among all that may be on, and most of it is. */
function countSessions(
  context: Context,
  place: Place,
  { certain, all }: Record<keyof OptionCounts, Tally>,
): void {
  const placeIs = placeMisfit(place, context.search)
  if (placeIs === 'several') return
  let fitting = 0
  let fittingForCertain = 0
  for (const session of context.catalogue.sessionsAt.get(place.id) ?? []) {
    const openings = context.openingsOf(session)
    const misfit = misfitOf(context, session, openings)
    if (misfit === 'several') continue
    const isCertain = misfit !== 'dates' && meets(openings, context.dated)
    if (misfit === null) fitting += 1
    if (misfit === null && isCertain) fittingForCertain += 1
    if (placeIs !== null) continue
    if (misfit !== 'dates') {
      const numbers = context.optionsOf(session)
      add(context, numbers, misfit, all)
      if (isCertain) add(context, numbers, misfit, certain)
    }
    if (misfit !== null && misfit !== 'dates') continue
    for (const { number, dates, dated } of context.datesOptions) {
      if (!meets(openings, dates)) continue
      addOne(all, number)
      if (dates === dated || meets(openings, dated)) addOne(certain, number)
    }
  }
  if (fitting === 0) return
  const numbers = context.placeOptionsOf(place)
  add(context, numbers, placeIs, all, fitting)
  add(context, numbers, placeIs, certain, fittingForCertain)
}

/** A place counts once for an option, however many of its sessions do. */
function countPlace(context: Context, place: Place, all: Tally): void {
  const { search, catalogue } = context
  const placeIs = placeMisfit(place, search)
  if (placeIs === 'several') return
  const found = noTally(context.numbered)
  let fits = fitsAlone(place, search)
  for (const session of catalogue.sessionsAt.get(place.id) ?? []) {
    const openings = context.openingsOf(session)
    const misfit = misfitOf(context, session, openings)
    if (misfit === null) fits = true
    if (placeIs !== null || misfit === 'several') continue
    if (misfit !== 'dates') add(context, context.optionsOf(session), misfit, found)
    if (misfit !== null && misfit !== 'dates') continue
    for (const { number, dates } of context.datesOptions) {
      if (meets(openings, dates)) addOne(found, number)
    }
  }
  if (fits) add(context, context.placeOptionsOf(place), placeIs, found)
  if (placeIs === null && context.isThere(place)) {
    add(context, context.numbered.numbersOf('when', ['week', 'any']), null, found)
  }
  found.forEach((times, number) => {
    if (times > 0) addOne(all, number)
  })
}
