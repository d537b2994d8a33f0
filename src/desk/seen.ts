import type { LocalDate } from '#domain/time/localDate.ts'
import type { Schedule, Session } from '#domain/catalogue/session.ts'
import type { RawArea } from './area.ts'
import type { Removal } from './removals.ts'

/** One thing that families see: what tells it from the others of its list, what it is called in a message, and what it says. */
export interface Seen {
  id: string
  name: string
  value: unknown
}

/** What families see of an area, list by list, as an import speaks of them. */
export const seenLists = {
  sessions: 'sessions',
  places: 'places',
  times: 'times of sessions',
  changes: 'changes of dates',
  openingHours: 'opening hours',
  closures: 'days on which places are shut',
  serviceTypes: 'kinds of group',
  features: 'features of places',
  advice: 'pieces of advice',
  terms: 'school terms',
  bankHolidays: 'bank holidays',
  gazetteer: 'names in the search',
}

export type SeenList = keyof typeof seenLists

const known = (it: { id: string }): Seen => ({ id: it.id, name: it.id, value: it })
/** Members of a list in a record: one that went is one fewer, and the others are what they were. */
const below = (id: string, list: readonly unknown[] | undefined, what = ''): Seen[] =>
  (list ?? []).map((value, i) => ({ id: `${id} ${what}${i}`, name: id, value }))

/** Two villages may have one name: the second of it is another entry. */
function eachItsOwn(list: readonly Seen[]): Seen[] {
  const times = new Map<string, number>()
  return list.map((it) => {
    const time = (times.get(it.id) ?? 0) + 1
    times.set(it.id, time)
    return { ...it, id: `${it.id} ${time}` }
  })
}

const isToCome = (it: Schedule, today: LocalDate): boolean =>
  it.freq === 'DATES'
    ? it.dates.some((date) => date >= today)
    : it.until === undefined || it.until >= today

/** When a session is, as families see it: by its own times, or by made-up ones that say so. */
export interface TimesShown {
  schedules: readonly Schedule[]
  areExamples: boolean
}

/** What families see of when each session of an area is; made-up times count where it says that it has them, and no real ones are known. */
export function timesShown(
  { area, exampleTimes }: Pick<RawArea, 'area' | 'exampleTimes'>,
  withExamples = area.timetable === 'example',
): (session: Pick<Session, 'id' | 'schedules'>) => TimesShown {
  const examples = new Map(
    withExamples ? exampleTimes?.map((it) => [it.sessionId, it.schedules]) : [],
  )
  return ({ id, schedules }) => {
    const made = schedules.length === 0 ? (examples.get(id) ?? []) : []
    return made.length > 0
      ? { schedules: made, areExamples: true }
      : { schedules, areExamples: false }
  }
}

/**
 * Everything that families see of an area from today on. What is over may go without a word, and made-up times count
 * where no real ones are: they give way to those, and to a timetable that says that it is real.
 */
export function seenOf(
  raw: RawArea,
  { today, withExamples }: { today: LocalDate; withExamples: boolean },
): Record<SeenList, Seen[]> {
  const { area, calendar, places, sessions, gazetteer } = raw
  const all = Object.values(places).flat()
  const shown = timesShown(raw, withExamples)
  const timesOf = (it: Session) => shown(it).schedules.filter((one) => isToCome(one, today))
  return {
    sessions: sessions.map(known),
    places: all.map(known),
    times: sessions.flatMap((it) => below(it.id, timesOf(it))),
    changes: sessions.flatMap(({ id, changes }) =>
      below(
        id,
        changes?.filter(({ date }) => date >= today),
      ),
    ),
    openingHours: all.flatMap(({ id, opening, selfService }) => [
      ...below(id, opening, 'staffed '),
      ...below(id, selfService, 'self-service '),
    ]),
    closures: all.flatMap(({ id, closures }) =>
      below(
        id,
        closures?.filter(({ to }) => to >= today),
      ),
    ),
    serviceTypes: area.serviceTypes.map(known),
    features: area.features.map(known),
    advice: area.advice.map(known),
    terms: eachItsOwn(
      calendar.terms
        .filter(({ to }) => to >= today)
        .map((it) => ({ id: it.name, name: it.name, value: it })),
    ),
    bankHolidays: calendar.bankHolidays
      .filter(({ date }) => date >= today)
      .map((it) => ({ id: it.date, name: `${it.name}, ${it.date}`, value: it })),
    gazetteer: eachItsOwn(
      gazetteer.map((row) => ({ id: `${row[0]} ${row[1]}`, name: row[1], value: row })),
    ),
  }
}

/** The list that the members of another are in: with a session, its times are gone too, and that is said once. */
const parents: Partial<Record<SeenList, 'sessions' | 'places'>> = {
  times: 'sessions',
  changes: 'sessions',
  openingHours: 'places',
  closures: 'places',
}

/** Those that are in a list no more, without what went with the record it was of. */
export function goneFrom(
  list: SeenList,
  before: Record<SeenList, Seen[]>,
  after: Record<SeenList, Seen[]>,
): Seen[] {
  const now = new Set(after[list].map(({ id }) => id))
  const parent = parents[list]
  const there = parent && new Set(after[parent].map(({ id }) => id))
  return before[list].filter(({ id, name }) => !now.has(id) && there?.has(name) !== false)
}

/** What families would see no more, list by list, where anything is gone. */
export const removalsBetween = (
  before: Record<SeenList, Seen[]>,
  after: Record<SeenList, Seen[]>,
): Removal[] =>
  (Object.keys(seenLists) as SeenList[]).flatMap((list) => {
    const gone = goneFrom(list, before, after).map(({ name }) => name)
    return gone.length === 0 ? [] : [{ what: seenLists[list], had: before[list].length, gone }]
  })
