import { parseValue } from '#data/parse.ts'
import { recordFiles } from '#data/schema.ts'
import type { Place, PlaceKind } from '#domain/catalogue/place.ts'
import { metresBetween } from '#domain/geo/distance.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import { plainWords } from '#domain/search/plainWords.ts'
import { placeFileOf } from '#data/published.ts'
import type { Notes } from '#desk/report/report.ts'
import type { TheirLocation } from '#desk/openReferral/dialect/theirs.ts'
import { ownTerms } from '#desk/openReferral/ours.ts'
import { type Ids, sourceName } from '#desk/openReferral/ids.ts'
import { newPlaceOf, type PlaceContext, type NewPlace, type PlaceSetting } from './newPlace.ts'

/** A place, as far as it is compared with others. */
export type KnownPlace = Pick<Place, 'id' | 'name' | 'lat' | 'lon' | 'address'>

/** What the book needs to know of the area and of the directory. */
export interface BookSetting extends PlaceSetting {
  directory: string
  ids: Ids
  /** The ids that the last import gave, by the directory's own. */
  known: ReadonlyMap<string, string>
  /** Places of the area that did not come from this directory. */
  others: readonly KnownPlace[]
  /** Places that the last import wrote. */
  before: readonly KnownPlace[]
}

/** Where a session is held: a place of this import, or one that the area had before. */
export interface FoundPlace {
  id: Place['id']
  name: string
}

/** As near as this, with the same name, two records are of one place. */
const sameSpot = 150

const small = new Set(['the', 'at', 'of', 'and', 'in'])
/** A name as it is compared: its words in any order, without small ones ("Village Hall, Acle", "Acle Village Hall"). */
const compared = (name: string) =>
  [...new Set(plainWords(name))]
    .filter((word) => !small.has(word))
    .map((word) => (word === 'saint' ? 'st' : word))
    .sort()
    .join(' ')

/** Finds a place among others: of the same name, with the same postcode or close by. */
function placesByName(places: readonly KnownPlace[]) {
  const byName = new Map<string, KnownPlace[]>()
  const add = (it: KnownPlace) => {
    const name = compared(it.name)
    byName.set(name, [...(byName.get(name) ?? []), it])
  }
  places.forEach(add)
  const find = (name: string, postcode: string | undefined, point: Point) =>
    byName
      .get(compared(name))
      ?.find(
        (it) =>
          (postcode !== undefined && it.address.postcode === postcode) ||
          metresBetween(it, point) <= sameSpot,
      )
  return { add, find }
}

const sourceIdOf = (location: TheirLocation): string =>
  `location ${location.id ?? [location.name, location.postcode, location.lat, location.lon].join('|')}`

/**
 * The places of an import. Each location becomes one place, however many sessions are held there; a hall that comes
 * under several ids is one place too, and keeps the id that it had in the area.
 */
export function placeBook(setting: BookSetting) {
  const { directory, ids, known } = setting
  const places = placesByName(setting.others)
  const before = placesByName(setting.before)
  const found = new Map<string, FoundPlace>()
  const used = new Set<string>()
  // As text: a county of places as objects would fill the memory.
  const texts: Record<PlaceKind, string[]> = {
    hub: [],
    library: [],
    venue: [],
    'former-centre': [],
  }

  /** The place of a location, or undefined with the refusal noted. */
  function placeFor(
    notes: Notes,
    location: TheirLocation,
    around: PlaceContext,
  ): FoundPlace | undefined {
    const sourceId = sourceIdOf(location)
    const sameId = found.get(sourceId)
    if (sameId !== undefined) return sameId
    const place = newPlaceOf(notes, location, around, setting)
    if (place === undefined) return undefined
    const same = location.isMasked
      ? undefined
      : places.find(place.name, place.address.postcode, place)
    const at = same ?? add(notes, location, place, sourceId)
    if (at === undefined) return undefined
    const it = { id: at.id, name: at.name }
    found.set(sourceId, it)
    return it
  }

  function add(
    notes: Notes,
    location: TheirLocation,
    place: NewPlace,
    sourceId: string,
  ): Place | undefined {
    const { kind } = place
    const file = placeFileOf[kind]
    const own = ownTerms(location.terms, 'place')[0]
    const id = known.get(sourceId) ?? idBefore(place) ?? ids.fresh(own ?? place.name)
    const source = { name: sourceName(directory, sourceId) }
    const parsed = parseValue<Place>(file, recordFiles[file], { id, ...place, source }, id)
    if (parsed.is === 'good') {
      used.add(id)
      texts[kind].push(JSON.stringify({ id, ...place, source }))
      if (!location.isMasked) places.add(parsed.value)
      return parsed.value
    }
    for (const { field, found, expected } of parsed.refused) notes.refused(field, found, expected)
    return undefined
  }

  /** The id of the same place at the last import, when it came under another of their ids. */
  function idBefore(place: NewPlace): string | undefined {
    const id = before.find(place.name, place.address.postcode, place)?.id
    return id !== undefined && !used.has(id) ? id : undefined
  }

  return { placeFor, texts, ids: used }
}
