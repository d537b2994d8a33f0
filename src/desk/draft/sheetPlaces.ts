import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { nameAndTown } from '#domain/catalogue/postalAddress.ts'
import { plainWords } from '#domain/search/plainWords.ts'
import { kindNamed } from '#desk/openReferral/place/newPlace.ts'
import type { Lookup } from '#desk/openReferral/place/point.ts'
import { nearest } from '#desk/words.ts'
import { emptyPlaceForm, newPlace, postcodeWanted, readPlace, typedPostcode } from './placeForm.ts'
import type { SheetField, SheetRow } from './sheetRow.ts'

/** What was said of a name that is nearly one of the list: it is that place, or another one. */
export type PlaceMeant = 'it' | 'another'

/** What the place of a row is found with. */
export interface PlaceSetting {
  catalogue: Catalogue
  lookup: Lookup
  /** What was said of names that are nearly one of the list, by their keys. */
  meant?: ReadonlyMap<string, PlaceMeant>
}

/** A name that rows have, and the place of the list that it is nearly the name of. */
export interface PlaceAsked {
  name: string
  near: string
  /** In how many rows it stands. */
  rows: number
}

/** What names of places are told apart by, however they are written. */
export const placeKey = (name: string): string => plainWords(name).join(' ')

const namesOf = (place: Place) => [place.name, nameAndTown(place), ...(place.otherNames ?? [])]

const isThere = ({ address }: Place, { town }: SheetRow) =>
  town === '' || address.town === undefined || placeKey(address.town) === placeKey(town)

/** The place of the list that the name of a row is most likely a slip of the pen for; undefined where it is the name of one, or like none. */
function nearPlace(row: SheetRow, { places }: Catalogue): Place | undefined {
  const key = placeKey(row.place)
  const names = new Map<string, Place>()
  for (const place of places.values()) {
    for (const name of namesOf(place).map(placeKey)) {
      if (name === key) return undefined
      if (isThere(place, row)) names.set(name, place)
    }
  }
  const near = nearest(key, names.keys())
  return near === undefined ? undefined : names.get(near)
}

/** The names of rows that are nearly one of the list, each once, in the order of the rows. */
export function placesAsked(rows: readonly SheetRow[], catalogue: Catalogue): PlaceAsked[] {
  const asked = new Map<string, PlaceAsked>()
  const known = new Map<string, Place | undefined>()
  for (const row of rows) {
    const key = placeKey(row.place)
    const at = `${key}\n${placeKey(row.town)}`
    if (key !== '' && !known.has(at)) known.set(at, nearPlace(row, catalogue))
    const near = known.get(at)
    if (near === undefined) continue
    const before = asked.get(key) ?? { name: row.place.trim(), near: near.name, rows: 0 }
    asked.set(key, { ...before, rows: before.rows + 1 })
  }
  return [...asked.values()]
}

/** The place of a row: one of the list that answers to its name, town and postcode; else a new one, where it says where. */
export function placeOfRow(
  given: SheetRow,
  { catalogue, lookup, meant }: PlaceSetting,
  wrong: Partial<Record<SheetField, string>>,
): { place: Place; isNew: boolean } | null {
  if (given.place === '') {
    wrong.place = 'where it is'
    return null
  }
  const near = nearPlace(given, catalogue)
  const said = near && meant?.get(placeKey(given.place))
  if (near && said === undefined) {
    wrong.place = `${near.name}, or another place: say above which`
    return null
  }
  const row = near && said === 'it' ? { ...given, place: near.name } : given
  const postcode = typedPostcode(row.postcode)
  const named = [...catalogue.places.values()].filter((place) =>
    namesOf(place).some((it) => placeKey(it) === placeKey(row.place)),
  )
  const there = named.filter((place) => isThere(place, row))
  const fits = there.filter(
    ({ address }) => [undefined, postcode].includes(address.postcode) || postcode === '',
  )
  if (fits.length === 0 && there[0] !== undefined) {
    wrong.postcode = `${there[0].address.postcode ?? ''}, where the list has it, or another name or town`
    return null
  }
  const [only, ...more] = fits
  if (only && more.length === 0) return { place: only, isNew: false }
  if (more.length > 0) {
    wrong.place = `which of the ${fits.length} places of that name: add its town or postcode`
    return null
  }
  const kind = kindNamed(row.place, [], catalogue.area.kindNames)
  const form = { ...emptyPlaceForm, name: row.place, kind, lines: row.address }
  const typed = { ...form, town: row.town, postcode: row.postcode }
  const read = readPlace(typed, newPlace(catalogue.area), lookup)
  if (read.is === 'read') return { place: read.place, isNew: true }
  const { name, postcode: bad, town, lines, ...others } = read.wrong
  Object.assign(wrong, {
    ...(name && { place: name }),
    ...(bad && { postcode: bad }),
    ...(town && { town }),
    ...(lines && { address: lines }),
  })
  if (others.point !== undefined)
    wrong.postcode ??=
      row.postcode === '' && row.town !== ''
        ? `its postcode; or say above where ${row.town} is`
        : postcodeWanted(row)
  return null
}
