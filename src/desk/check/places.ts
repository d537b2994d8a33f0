import { metresOutside, type Bounds } from '#domain/geo/bounds.ts'
import { metresBetween, metresPerMile } from '#domain/geo/distance.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { AreaFiles } from '#desk/area.ts'
import { error, warning, type Finding } from '#desk/finding.ts'

const near = 10_000

/** The commonest slip is the one before the other. */
const hintOf = ({ lat, lon }: Point, bounds: Bounds) =>
  metresOutside({ lat: lon, lon: lat }, bounds) <= near
    ? 'lat and lon are the wrong way round'
    : 'look up its point by the address'

const within = ([west, south, east, north]: Bounds) =>
  `latitude ${south} to ${north}, longitude ${west} to ${east}`

/** A place lies in the bounds; outside by up to 10 km is a warning, further an error (often lat and lon swapped). */
export function pointRules({ summary, places, gazetteer }: AreaFiles): Finding[] {
  const outside = (file: string, id: string, point: Point, far: 'error' | 'warning'): Finding[] => {
    const metres = metresOutside(point, summary.bounds)
    if (metres === 0) return []
    const found = `${point.lat}, ${point.lon}`
    const expected = `a point of the area: ${within(summary.bounds)}`
    const refusal = { file, id, field: 'lat, lon', found, expected }
    if (metres > near && far === 'error') return [error(refusal, hintOf(point, summary.bounds))]
    return [
      warning(
        'outside-bounds',
        refusal,
        'right where it is over the border; else look up its point',
      ),
    ]
  }
  return [
    ...places.flatMap(({ file, record }) => outside(file, record.id, record, 'error')),
    // Towns and postcodes just over the border are there so that they can be said to be outside.
    ...gazetteer
      .filter(({ record }) => metresOutside(record, summary.bounds) > near)
      .flatMap(({ file, record }) => outside(file, record.name, record, 'warning')),
  ]
}

// The shape of a UK postcode; C I K M O V are not used in the second half, nor I L O Q Z at the end of the first (BS 7666).
const postcode = /^[A-Z]{1,2}\d[A-HJKMNPR-Y\d]? \d[ABD-HJLNP-UW-Z]{2}$/
const names: Partial<Record<string, RegExp>> = {
  sector: /^[A-Z]{1,2}\d[A-Z\d]? \d$/,
  district: /^[A-Z]{1,2}\d[A-Z\d]?$/,
}

/** Postcodes are written as Royal Mail writes them: capitals, one space. */
export function postcodeRules({ places, gazetteer }: AreaFiles): Finding[] {
  return [
    ...places.flatMap(({ file, record: { id, address } }) =>
      address.postcode === undefined || postcode.test(address.postcode)
        ? []
        : [bad(file, id, 'address.postcode', address.postcode, 'a postcode, like "NR19 1DP"')],
    ),
    ...gazetteer.flatMap(({ file, record: { kind, name } }) =>
      (names[kind]?.test(name) ?? true)
        ? []
        : [bad(file, name, 'name', name, `a postcode ${kind}, like "NR19 1" or "NR19"`)],
    ),
  ]
}

/** A postcode as it is compared: capital letters and figures only. */
export const plainPostcode = (text: string): string => text.toUpperCase().replace(/[^A-Z\d]/g, '')

const spaced = (plain: string) => `${plain.slice(0, -3)} ${plain.slice(-3)}`
const alike: Partial<Record<string, string>> = { O: '0', I: '1', L: '1', '0': 'O', '1': 'I' }

/** A plain postcode with so many of its letters and figures taken for those that look like them. */
function* mistaken(plain: string, count: number, from = 0): Generator<string> {
  if (count === 0) yield plain
  else
    for (let i = from; i < plain.length; i += 1) {
      const other = alike[plain.charAt(i)]
      if (other !== undefined)
        yield* mistaken(plain.slice(0, i) + other + plain.slice(i + 1), count - 1, i + 1)
    }
}

/** The postcode that a text was most likely meant for: capitals, one space, figures for the letters O, I and L. Undefined where none is. */
export function mendedPostcode(text: string): string | undefined {
  const plain = plainPostcode(text)
  if (plain.length > 7) return undefined
  for (const count of [0, 1, 2, 3])
    for (const it of mistaken(plain, count)) if (postcode.test(spaced(it))) return spaced(it)
  return undefined
}

/** `"PE30 7RF", for the letter O cannot stand after PE3`. */
function postcodeMeant(text: string): string | undefined {
  const mended = mendedPostcode(text)
  if (mended === undefined) return undefined
  const [was, now] = [plainPostcode(text), plainPostcode(mended)]
  const at = Array.from(was).findIndex((it, i) => it !== now[i])
  const it = was.charAt(at)
  const what = `the ${/\d/.test(it) ? 'figure' : 'letter'} ${it}`
  return at < 0
    ? `"${mended}"?`
    : `"${mended}"? ${what} cannot stand ${at === 0 ? 'at its start' : `after "${was.slice(0, at)}"`}`
}

function bad(file: string, id: string, field: string, found: string, expected: string): Finding {
  return error({ file, id, field, found: `"${found}"`, expected }, postcodeMeant(found))
}

const far = 2 * metresPerMile

/**
 * Where a postcode is: itself where it is known, else the middle of its sector. A district is too wide to say anything
 * within two miles.
 */
function pointOfPostcode(files: AreaFiles): (postcode: string) => [Point, string] | null {
  const sectors = new Map(
    files.gazetteer
      .filter(({ record }) => record.kind === 'sector')
      .map(({ record }) => [record.name, record]),
  )
  return (postcode) => {
    const own = files.postcodes?.get(postcode)
    if (own) return [own, postcode]
    const sector = postcode.slice(0, -2)
    const middle = sectors.get(sector)
    return middle ? [middle, `the middle of ${sector}`] : null
  }
}

/** A place lies within two miles of where its postcode is. */
export function postcodePointRules(files: AreaFiles): Finding[] {
  const find = pointOfPostcode(files)
  return files.places.flatMap(({ file, record }) => {
    const { postcode } = record.address
    const known = postcode === undefined ? null : find(postcode)
    if (known === null) return []
    const [point, what] = known
    const metres = metresBetween(record, point)
    if (metres <= far) return []
    const miles = (metres / metresPerMile).toFixed(1)
    return [
      warning(
        'postcode-and-point',
        {
          file,
          id: record.id,
          field: 'lat, lon',
          found: `${record.lat}, ${record.lon}, ${miles} miles from ${what}`,
          expected: `a point within 2 miles of ${postcode ?? ''}`,
        },
        `look up both; the postcode's own point is near ${point.lat}, ${point.lon}`,
      ),
    ]
  })
}
