import type { Area } from '#domain/catalogue/area.ts'
import { placeKinds, type Place, type PlaceId, type PlaceKind } from '#domain/catalogue/place.ts'
import { metresBetween } from '#domain/geo/distance.ts'
import { parseValue } from '#data/parse.ts'
import { pathOf, placeFileOf } from '#data/published.ts'
import { recordFiles, wholeFiles } from '#data/schema.ts'
import { fileReader } from '#desk/area.ts'
import { mendedPostcode } from '#desk/check/places.ts'
import { link, phone, postcode as postcodeCell } from '#desk/csv/texts.ts'
import { moved } from '#desk/diff/placeChanges.ts'
import type { Files } from '#desk/files.ts'
import { readOpening, writeOpening } from './openingText.ts'
import { lookupIn, type Lookup, type PrecisePoint } from '#desk/openReferral/place/point.ts'

/** A place as it is typed: words, and '' for what is not known. */
export interface PlaceForm {
  name: string
  kind: PlaceKind | ''
  /** The lines of the address above the town, each on its own. */
  lines: string
  town: string
  postcode: string
  /** Where it is on the map; null = where its postcode, or its town, is. */
  point: PrecisePoint | null
  phone: string
  url: string
  status: Place['status']
  statusNote: string
  /** When its door is open with staff, and without, as lines. */
  opening: string
  selfService: string
  /** The ids of what it has; null = nobody has looked. */
  features: string[] | null
}

export type PlaceField = keyof PlaceForm

/** What is typed, as a record; or what was expected of each field that cannot be read. */
export type PlaceRead =
  { is: 'read'; place: Place } | { is: 'misread'; wrong: Partial<Record<PlaceField, string>> }

/** A record as it is typed. */
export const placeFormOf = (place: Place): PlaceForm => ({
  name: place.name,
  kind: place.kind,
  lines: place.address.lines.join('\n'),
  town: place.address.town ?? '',
  postcode: place.address.postcode ?? '',
  point: { lat: place.lat, lon: place.lon, precision: place.precision },
  phone: place.phone ?? '',
  url: place.url ?? '',
  status: place.status,
  statusNote: place.statusNote ?? '',
  opening: writeOpening(place.opening),
  selfService: writeOpening(place.selfService),
  features: place.features ?? null,
})

/** A new place before anything of it is typed. */
export const emptyPlaceForm: PlaceForm = {
  name: '',
  kind: '',
  lines: '',
  town: '',
  postcode: '',
  point: null,
  phone: '',
  url: '',
  status: 'open',
  statusNote: '',
  opening: '',
  selfService: '',
  features: null,
}

/** What a new place begins with: its council says so, and nobody has looked a second time. */
export const newPlace = (area: Area): Partial<Place> => ({
  source: { name: area.council.name },
  confidence: 'medium',
})

/** A postcode as Royal Mail writes it, "nr191dp" as "NR19 1DP"; any other text as it was typed. */
export const typedPostcode = (text: string): string => {
  const read = text.trim() === '' ? undefined : postcodeCell.read(text.trim())
  return read?.is === 'read' ? String(read.value) : text.trim()
}

/** Looks up postcodes and towns in an area's own files, as an import does. */
export function placeLookup(files: Files, area: string): Lookup {
  const { records, whole } = fileReader(files)
  const entries = records(pathOf('gazetteer.json', area), recordFiles['gazetteer.json'])
  return lookupIn(
    entries.map(({ record }) => record),
    (outcode) => {
      const file = pathOf('postcodes.json', area, outcode)
      return files.has(file) ? whole(file, wholeFiles['postcodes.json']) : undefined
    },
  )
}

/** Where a place is: the point that was given, else its postcode's, else its town's; null where none is known. */
export const pointOf = (
  { point, postcode, town }: PlaceForm,
  lookup: Lookup,
): PrecisePoint | null =>
  point ?? lookup({ postcode: typedPostcode(postcode), town: town.trim() }) ?? null

/**
 * The form with another postcode: the point is then the postcode's, where that is known and no door stands near it; with the
 * record's own postcode it is the record's own again.
 */
export function withPostcode(
  form: PlaceForm,
  postcode: string,
  { was, lookup }: { was: Partial<Place>; lookup: Lookup },
): PlaceForm {
  const typed = typedPostcode(postcode)
  if (typed === typedPostcode(form.postcode)) return { ...form, postcode }
  const { lat, lon, precision, address } = was
  if (typed === address?.postcode && lat !== undefined && lon !== undefined && precision)
    return { ...form, postcode, point: { lat, lon, precision } }
  const found = lookup({ postcode: typed })
  const { point } = form
  const isDoor = found && point?.precision === 'building' && metresBetween(found, point) <= moved
  const moves = found?.precision === 'postcode' && !isDoor
  return { ...form, postcode, point: moves ? null : point }
}

/** What there is to say of a postcode as it is typed; `metres` = how far the point of the place moves with it. */
export type PostcodeSaid =
  | { is: 'elsewhere' | 'unlisted'; postcode: string }
  | { is: 'moved'; postcode: string; metres: number }

/** Says of a whole postcode that the area does not have it, or only its first part, or that the place is far from where it was. */
export function postcodeSaid(
  form: PlaceForm,
  { was, lookup }: { was: Partial<Place>; lookup: Lookup },
): PostcodeSaid | null {
  const postcode = typedPostcode(form.postcode)
  if (postcode === '' || mendedPostcode(postcode) !== postcode) return null
  const found = lookup({ postcode })
  if (found === undefined) return { is: 'elsewhere', postcode }
  if (found.precision !== 'postcode') return { is: 'unlisted', postcode }
  const { lat, lon } = was
  const at = pointOf(form, lookup)
  if (lat === undefined || lon === undefined || at === null) return null
  const metres = metresBetween({ lat, lon }, at)
  return metres > moved ? { is: 'moved', postcode, metres } : null
}

/** The field of the form that a field of the record is typed in; null = none is. */
export function placeFieldOf(field: string): PlaceField | null {
  if (/^(?:lat|lon|precision)\b/.test(field)) return 'point'
  const [, part = field] = /^address\.(town|postcode|lines)/.exec(field) ?? []
  if (/^(?:opening|selfService|features)\b/.test(field))
    return /^[a-zA-Z]+/.exec(field)?.[0] as PlaceField
  return part in emptyPlaceForm ? (part as PlaceField) : null
}

/** What stands for a point that is not known yet, so that all else of a place can be read. */
const nowhere = { lat: 54, lon: -2, precision: 'town' } as const

const orNone = (text: string) => (text.trim() === '' ? undefined : text.trim())

/** What is asked of the postcode of a row, which has no map, where neither it nor the town says where the place is. */
export const postcodeWanted = ({ postcode, town }: { postcode: string; town: string }): string =>
  postcode !== ''
    ? 'a postcode of this area, or empty where its town is known'
    : town === ''
      ? 'a postcode, as nothing else says where it is'
      : `a postcode, as this area does not know where ${town} is`

/**
 * Reads what was typed over a record: a field that is empty is not known, and what has no field here stays as it was. What a
 * file may hold is what its schema says.
 */
export function readPlace(form: PlaceForm, was: Partial<Place>, lookup: Lookup): PlaceRead {
  const wrong: Partial<Record<PlaceField, string>> = {}
  const kind = placeKinds.find((it) => it === form.kind)
  if (form.name.trim() === '') wrong.name = 'a name'
  if (kind === undefined) wrong.kind = 'one of the kinds'
  const postcode = orNone(typedPostcode(form.postcode))
  const meant = postcode === undefined ? undefined : mendedPostcode(postcode)
  if (meant !== postcode) wrong.postcode = `a postcode, like ${meant ?? 'NR19 1DP'}`
  if (kind === 'former-centre' && form.status !== 'closed')
    wrong.status = 'closed for good, for a former centre'
  const [opening, selfService] = (['opening', 'selfService'] as const).map((field) => {
    const read = readOpening(form[field])
    if (read.is === 'read') return read.hours
    wrong[field] = `lines like “Mon to Fri: 9.30am to 5pm”, not “${read.line}”`
    return undefined
  })
  const point = pointOf(form, lookup)
  if (point === null) wrong.point = 'a press on the map, or a postcode or town that this area knows'
  const cell = (of: typeof phone, text: string) => {
    const typed = orNone(text)
    const read = typed === undefined ? undefined : of.read(typed)
    return read?.is === 'read' ? String(read.value) : typed
  }
  const place = {
    ...was,
    id: was.id ?? ('new' as PlaceId),
    kind: kind ?? 'venue',
    name: form.name.trim(),
    address: {
      lines: form.lines.split('\n').flatMap((line) => orNone(line) ?? []),
      town: orNone(form.town),
      postcode,
    },
    ...(point ?? nowhere),
    phone: cell(phone, form.phone),
    url: cell(link, form.url),
    status: form.status,
    closedOn: form.status === 'open' ? undefined : was.closedOn,
    statusNote: orNone(form.statusNote),
    opening,
    selfService,
    features: form.features ?? undefined,
  }
  // All that is wrong is said at once, by whichever of the two it is found.
  const file = placeFileOf[place.kind]
  const plain = JSON.parse(JSON.stringify(place)) as unknown
  const parsed = parseValue(file, recordFiles[file], plain, place.id)
  if (parsed.is === 'good')
    return Object.keys(wrong).length > 0
      ? { is: 'misread', wrong }
      : { is: 'read', place: parsed.value }
  for (const { field, expected } of parsed.refused)
    wrong[placeFieldOf(field) ?? 'name'] ??= expected
  return { is: 'misread', wrong }
}
