import type { ServiceType } from '#domain/catalogue/area.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { metresBetween } from '#domain/geo/distance.ts'
import type { GazetteerEntry, Street } from '#domain/geo/gazetteer.ts'
import { namesOf } from '#domain/geo/names.ts'
import type { Near } from '#domain/geo/near.ts'
import { suggest } from '#domain/geo/suggest.ts'
import { postcodePart, type Precision } from '#domain/geo/origin.ts'
import { postcodeName } from '#domain/geo/postcode.ts'
import { plainWords } from './plainWords.ts'
import type { Search } from './search.ts'
import type { Vocabulary } from './spelling.ts'
import { finished, inSteps, type Steps } from './steps.ts'
import { streetName, streetsNamed } from './streets.ts'
import { wordQuestion } from './wordMatch.ts'

/** Somewhere to start from; `near` is what the address holds for it. */
export interface StartingPoint {
  is: 'start'
  near: string
  name: string
  kind: Precision
  /** The nearest town, where another place has the same name; of a street, the town or village it is in or by. */
  by: string | null
}

/** One thing a text may mean. */
export type Suggestion =
  | StartingPoint
  | { is: 'place'; place: Place }
  | { is: 'former-centre'; place: Place }
  /** A kind of service. How many sessions there are of it, the list says: that depends on all else that is asked. */
  | { is: 'type'; type: ServiceType }
  /** What some sessions are called, where that is not what their kind is called; `at` = the one place where they are. */
  | { is: 'title'; title: string; at: Place | null }
  /** Several things at once, spelt as they are; `change` = what is looked for then. */
  | { is: 'parts'; name: string; change: Partial<Search> }

/** The suggestions under one heading: where to start from, streets to start from, places, what is on, children's centres that closed. */
export interface SuggestionGroup {
  of: 'starts' | 'streets' | 'places' | 'sessions' | 'former-centres'
  suggestions: Suggestion[]
}

/** How many of a group are enough for a list that is read on a phone. */
const mostOf: Record<SuggestionGroup['of'], number> = {
  starts: 4,
  streets: 4,
  places: 3,
  sessions: 3,
  'former-centres': 3,
}

/** The start that an entry of the gazetteer is; where others have its name, by its point. */
export function startOf(
  entry: GazetteerEntry,
  gazetteer: readonly GazetteerEntry[],
): StartingPoint {
  const { name, kind, lat, lon } = entry
  const [first, ...others] = gazetteer.filter((other) => other.name === name && isSettlement(other))
  const near = first === undefined || first === entry ? name : `${lat},${lon}`
  return { is: 'start', near, name, kind, by: others.length > 0 ? townBy(entry, gazetteer) : null }
}

const isSettlement = ({ kind }: GazetteerEntry) => kind === 'town' || kind === 'village'

/** The town nearest to an entry, of another name. */
function townBy(entry: GazetteerEntry, gazetteer: readonly GazetteerEntry[]): string | null {
  const far = (town: GazetteerEntry) => metresBetween(entry, town)
  const [nearest] = gazetteer
    .filter(({ kind, name }) => kind === 'town' && name !== entry.name)
    .sort((a, b) => far(a) - far(b))
  return nearest?.name ?? null
}

/** The start that a street is. */
export const startOfStreet = (street: Street): StartingPoint => ({
  ...{ is: 'start', near: streetName(street), name: street.name },
  ...{ kind: 'street', by: street.near },
})

/** The start that a postcode is, by its sector, else its district; null = the gazetteer has neither. */
export function startOfPostcode(
  part: Extract<Near, { is: 'postcode' }>,
  gazetteer: readonly GazetteerEntry[],
): StartingPoint | null {
  const entry = postcodePart(part, gazetteer)
  if (!entry) return null
  const name = postcodeName(part)
  const kind = part.unit === null ? entry.kind : 'postcode'
  return { is: 'start', near: name, name, kind, by: null }
}

/** The first districts of a gazetteer whose postcodes begin with some letters. */
export function districtsOf(
  letters: string,
  gazetteer: readonly GazetteerEntry[],
): StartingPoint[] {
  const isOf = ({ kind, name }: GazetteerEntry) =>
    kind === 'district' && name.startsWith(letters) && /\d/.test(name[letters.length] ?? '')
  return gazetteer
    .filter(isOf)
    .slice(0, mostOf.starts)
    .map((entry) => startOf(entry, gazetteer))
}

/**
 * What a text may mean, in groups; groups without any are left out. Words are compared as everywhere (see plainWords), and
 * may be starts of words.
 */
export function suggestionsFor(
  text: string,
  gazetteer: readonly GazetteerEntry[],
  catalogue: Catalogue,
  streets: readonly Street[] = [],
): SuggestionGroup[] {
  const { area } = catalogue
  if (plainWords(text).length === 0) return []
  const starts = suggest(gazetteer, text, mostOf.starts, area.name)
  const { exact, starting } = streetsNamed(streets, text, area.name, mostOf.streets)
  const { places, formerCentres } = placesNamed(text, catalogue)
  const groups: SuggestionGroup[] = [
    { of: 'starts', suggestions: starts.map((entry) => startOf(entry, gazetteer)) },
    { of: 'streets', suggestions: [...exact, ...starting].map(startOfStreet) },
    { of: 'places', suggestions: places },
    { of: 'sessions', suggestions: sessionsNamed(text, catalogue) },
    { of: 'former-centres', suggestions: formerCentres },
  ]
  return groups.flatMap(({ of, suggestions }) =>
    suggestions.length === 0 ? [] : [{ of, suggestions: suggestions.slice(0, mostOf[of]) }],
  )
}

function placesNamed(text: string, catalogue: Catalogue) {
  const asked = wordQuestion(catalogue, text)
  const byName: Place[] = []
  const byTown: Place[] = []
  for (const place of catalogue.places.values()) {
    if (!asked.place(place)) continue
    const isNamed = placeNames(place).some(asked.text)
    ;(isNamed ? byName : byTown).push(place)
  }
  const isFormer = ({ kind }: Place) => kind === 'former-centre'
  const all = [...byName, ...byTown]
  return {
    places: all.flatMap((place): Suggestion[] => (isFormer(place) ? [] : [{ is: 'place', place }])),
    formerCentres: all.flatMap((place): Suggestion[] =>
      isFormer(place) ? [{ is: 'former-centre', place }] : [],
    ),
  }
}

/** Kinds of service by their names and other words, then what else sessions are called; those of most sessions first. */
export function sessionsNamed(text: string, catalogue: Catalogue): Suggestion[] {
  const asked = wordQuestion(catalogue, text)
  const { types, titles } = namesOfSessions(catalogue)
  const ofTypes = catalogue.area.serviceTypes.flatMap((type): Ranked[] => {
    const n = types.get(type.id) ?? 0
    return n > 0 && asked.type(type.id) ? [{ n, suggestion: { is: 'type', type } }] : []
  })
  const ofTitles = [...titles].flatMap(([title, { n, places }]): Ranked[] => {
    if (!asked.text(title)) return []
    const [at = null, another] = places
    return [{ n, suggestion: { is: 'title', title, at: another ? null : at } }]
  })
  const mostFirst = (a: Ranked, b: Ranked) => b.n - a.n
  return [...ofTypes.sort(mostFirst), ...ofTitles.sort(mostFirst)].map((one) => one.suggestion)
}

/** A suggestion, and of how many sessions it is: the most first. */
type Ranked = { n: number; suggestion: Suggestion }

interface SessionNames {
  /** How many sessions there are of each kind of service, and of each title that is not its kind's name; and where. */
  types: Map<string, number>
  titles: Map<string, { n: number; places: Set<Place> }>
}

const remembered = new WeakMap<Catalogue, SessionNames>()

const namesOfSessions = (catalogue: Catalogue) => finished(readySessionNames(catalogue))

/** Takes the titles of sessions apart, a little at a time, before anybody asks. */
export function* readySessionNames(catalogue: Catalogue): Steps<SessionNames> {
  const known = remembered.get(catalogue)
  if (known !== undefined) return known
  const made: SessionNames = { types: new Map(), titles: new Map() }
  // Titles are in English whatever the names are in.
  const { area } = catalogue.english ?? catalogue
  const names = new Map(area.serviceTypes.map(({ id, name }) => [id, plain(name)]))
  // Thousands of sessions have few titles between them.
  const plainTitles = new Map<string, string>()
  yield* inSteps(catalogue.sessions.values(), ({ serviceType, title, place }) => {
    made.types.set(serviceType, (made.types.get(serviceType) ?? 0) + 1)
    const plainTitle = plainTitles.get(title) ?? plain(title)
    plainTitles.set(title, plainTitle)
    if (plainTitle === names.get(serviceType)) return
    const { n, places } = made.titles.get(title) ?? { n: 0, places: new Set<Place>() }
    made.titles.set(title, { n: n + 1, places: places.add(place) })
  })
  remembered.set(catalogue, made)
  return made
}

const plain = (text: string) => plainWords(text).join(' ')

const vocabularies = new WeakMap<
  Catalogue,
  { gazetteer: readonly GazetteerEntry[]; words: Vocabulary }
>()

/** Every word that a text of this box may hold, those of towns first; a town's name is in it without its spaces too. */
export const vocabularyOf = (gazetteer: readonly GazetteerEntry[], catalogue: Catalogue) =>
  finished(readyVocabulary(gazetteer, catalogue))

/** The same, a little at a time. */
export function* readyVocabulary(
  gazetteer: readonly GazetteerEntry[],
  catalogue: Catalogue,
): Steps<Vocabulary> {
  const known = vocabularies.get(catalogue)
  if (known?.gazetteer === gazetteer) return known.words
  const { area, places } = catalogue
  const words = new Set<string>()
  const ofKind = (kind: GazetteerEntry['kind']) => gazetteer.filter((entry) => entry.kind === kind)
  yield* inSteps([...ofKind('town'), ...ofKind('village')], (entry) => {
    for (const { words: own, starts } of namesOf(entry))
      for (const word of [...own, ...starts.slice(0, 1)]) words.add(word)
  })
  const add = (text: string) => {
    for (const word of plainWords(text)) words.add(word)
  }
  yield* inSteps(places.values(), (place) => {
    for (const text of [...placeNames(place), place.address.town ?? '']) add(text)
  })
  for (const { name, keywords = [] } of area.serviceTypes)
    for (const text of [name, ...keywords]) add(text)
  yield* inSteps(namesOfSessions(catalogue).titles.keys(), add)
  vocabularies.set(catalogue, { gazetteer, words })
  return words
}

/** Whether a text is in the name of some place. */
export function hasPlace(catalogue: Catalogue, text: string): boolean {
  const asked = wordQuestion(catalogue, text)
  return [...catalogue.places.values()].some((place) => placeNames(place).some(asked.text))
}

const placeNames = ({ name, otherNames = [] }: Place) => [name, ...otherNames]
