import type { Bounds } from '#domain/geo/bounds.ts'
import type { Metres } from '#domain/geo/distance.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { Result } from '#domain/search/find.ts'
import type { SessionResult } from '#domain/search/candidates.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import type { Area } from '#domain/catalogue/area.ts'
import { map as mapWords } from '#words/map.ts'
import { standing as standingWords } from '#words/standing.ts'

/** One place with what fits there, in the order of the results. */
export interface PinPlace {
  place: Place
  metres: Metres | null
  about: boolean
  sessions: SessionResult[]
}

/** One spot of the map; places at the same spot share it. */
export interface Pin {
  /** The id of its first place. */
  id: PlaceId
  lat: number
  lon: number
  places: [PinPlace, ...PinPlace[]]
}

/** A mark on the map: one pin, or several too close together to be told apart or touched. */
export interface Mark {
  key: string
  lat: number
  lon: number
  /** Where it is in truth, if the chosen pin would hide it there. */
  from?: Point
  /** The first of its pins in the order of the list, and how many pins and places there are. */
  first: Pin
  size: number
  places: number
  /** Around all of them. */
  bounds: Bounds
  /** All of them, in the order of the list: gathered when they are asked for, as there may be thousands. */
  readonly pins: Pin[]
  /** The next zoom, as its pins part further in; null = a single pin, or pins that never part. */
  parts: number | null
}

/** About a metre: nearer than that is the same door. A number, as there may be a hundred thousand. */
const spotOf = ({ lat, lon }: Point) => Math.round(lat * 1e5) * 1e8 + Math.round(lon * 1e5)

/** The results by place: a place appears where its first result does. */
export function placesOf(results: readonly Result[]): PinPlace[] {
  const found = new Map<PlaceId, PinPlace>()
  for (const result of results) {
    const { place, metres, about } = result
    const sessions = result.is === 'place' ? result.sessions : [result]
    const known = found.get(place.id)
    if (known) known.sessions.push(...sessions)
    else found.set(place.id, { place, metres, about, sessions: [...sessions] })
  }
  return [...found.values()]
}

const kept = new WeakMap<readonly Result[], Pin[]>()

/** What the map shows of the results: a pin for every spot, in the order of the list. The same pins for the same results, however often the map is opened. */
export function pinsOf(results: readonly Result[]): Pin[] {
  const known = kept.get(results)
  if (known) return known
  const made = makePins(results)
  kept.set(results, made)
  return made
}

function makePins(results: readonly Result[]): Pin[] {
  const found = new Map<number, Pin>()
  for (const place of placesOf(results)) {
    const spot = spotOf(place.place)
    const pin = found.get(spot)
    if (pin) pin.places.push(place)
    else found.set(spot, pinOf(place))
  }
  return [...found.values()]
}

/** Some pins, and one for a place in focus that is not among them: what is shown is on the map. */
export function withPin(pins: Pin[], place: Place | null): Pin[] {
  if (place === null || holds(pins, place.id)) return pins
  const spot = spotOf(place)
  const shown: PinPlace = { place, metres: null, about: false, sessions: [] }
  return pins.some((pin) => spotOf(pin) === spot)
    ? pins.map((pin) => (spotOf(pin) === spot ? { ...pin, places: [...pin.places, shown] } : pin))
    : [...pins, pinOf(shown)]
}

function pinOf(place: PinPlace): Pin {
  const { id, lat, lon } = place.place
  return { id, lat, lon, places: [place] }
}

export function holds(pins: readonly Pin[], id: PlaceId | null): boolean {
  return id !== null && pins.some((pin) => pin.places.some(({ place }) => place.id === id))
}

/** The place in focus, where its pin is among these; undefined = it is not. */
export const placeInFocus = (
  marks: readonly Pick<Mark, 'size' | 'first'>[],
  at: PlaceId | null,
): Place | undefined =>
  marks
    .filter(({ size }) => size === 1)
    .flatMap(({ first }) => first.places)
    .find(({ place }) => place.id === at)?.place

type KindNames = Area['kindNames']

/** What each mark is called, in the order given. No two are called the same: that is the test's handle and the ear's. */
export function markNames(marks: readonly Mark[], kinds: KindNames): string[] {
  const seen = new Map<string, number>()
  return marks.map((mark) => {
    const name = markName(mark, kinds)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : mapWords.pin.numbered(name, times)
  })
}

function markName({ first, size, places, parts }: Mark, kinds: KindNames): string {
  if (size === 1) return pinName(first, kinds)
  const { address, name } = first.places[0].place
  const say = parts === null ? mapWords.pin.close : mapWords.pin.cluster
  return say(places, address.town ?? name)
}

/** "Bounce and Rhyme and 2 more, Dereham Library, 1.4 miles"; a place with nothing on says what kind it is. */
export function pinName({ places }: Pin, kinds: KindNames): string {
  const [first] = places
  const far = standingWords.far(first)
  if (places.length > 1)
    return mapWords.pin.several(
      places.map(({ place }) => standingWords.named(place)),
      far,
    )
  return mapWords.pin.one(whatIsOn(first, kinds), standingWords.named(first.place), far)
}

function whatIsOn({ place, sessions }: PinPlace, kinds: KindNames): string {
  const titles = [...new Set(sessions.map(({ session }) => session.title))]
  const [first] = titles
  return first === undefined ? kinds[place.kind].one : mapWords.pin.titles(first, titles.length - 1)
}
