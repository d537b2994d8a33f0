/** A row of gazetteer.json: see docs/data.md. */
export type GazetteerRow = [
  kind: 'town' | 'village' | 'sector' | 'district',
  name: string,
  lat: number,
  lon: number,
  otherNames?: string[],
]

/** A row of a list of places, and where it is: other names are parted by semicolons. */
export interface NamedPlace {
  name: string
  kind: string
  lat: number
  lon: number
  otherNames: string[]
  /** The first of these that is known tells it from another of its name. */
  within: string[]
}

/** A full postcode of the area, and where it is. */
export interface PostcodePoint {
  postcode: string
  lat: number
  lon: number
}

/** What each kind of place is called in the gazetteer. What is not named (a parish, a landmark) is no place to start from. */
const kinds: Readonly<Record<string, 'town' | 'village'>> = {
  city: 'town',
  town: 'town',
  village: 'village',
  hamlet: 'village',
  suburb: 'village',
  locality: 'village',
  'other settlement': 'village',
}

/** A row of streets/names.json: see docs/data.md. */
export type StreetsRow = [near: string, lat: number, lon: number, names: string, steps: number[]]

/** A named street, its middle, and the town or village it is in or nearest to. */
export interface NamedStreet {
  name: string
  lat: number
  lon: number
  near: string
}

/**
 * Streets by the town or village they are in, in the order of the gazetteer, so that those of larger towns come first;
 * those near nothing that it names come last. Points are to a ten-thousandth of a degree.
 */
export function streetRows(
  streets: readonly NamedStreet[],
  gazetteer: readonly GazetteerRow[],
): StreetsRow[] {
  const order = new Map<string, number>()
  for (const [at, [, name, , , otherNames = []]] of gazetteer.entries())
    for (const one of [name, ...otherNames]) if (!order.has(one)) order.set(one, at)
  const places = new Map<string, NamedStreet[]>()
  for (const street of streets) {
    const here = places.get(street.near) ?? []
    const isThere = here.some(({ name }) => name === street.name)
    if (!isThere && !street.name.includes('|')) places.set(street.near, [...here, street])
  }
  const rank = (near: string) => order.get(near) ?? Infinity
  const whole = (degrees: number) => Math.round(degrees * 1e4)
  return [...places]
    .sort(([a], [b]) => (rank(a) === rank(b) ? (a < b ? -1 : 1) : rank(a) - rank(b)))
    .map(([near, here]): StreetsRow => {
      const sorted = [...here].sort((a, b) => (a.name < b.name ? -1 : 1))
      const [{ lat, lon } = { lat: 0, lon: 0 }] = sorted
      const steps = sorted.flatMap((it) => [whole(it.lat) - whole(lat), whole(it.lon) - whole(lon)])
      const names = sorted.map(({ name }) => name).join('|')
      return [near, whole(lat) / 1e4, whole(lon) / 1e4, names, steps]
    })
}

/** Two points of one name this near are one place: about 3 km. */
const samePlace = { lat: 0.027, lon: 0.045 }

const isSame = (a: GazetteerRow, b: GazetteerRow): boolean =>
  a[1] === b[1] && Math.abs(a[2] - b[2]) < samePlace.lat && Math.abs(a[3] - b[3]) < samePlace.lon

/**
 * A gazetteer with more names: what it has stays as it is and where it is, then places that it lacks, towns first. Where
 * a name is borne by several, all but what was there before are called by their parish too ("Ashill, Breckland").
 */
export function withNames(
  rows: readonly GazetteerRow[],
  places: readonly NamedPlace[],
): GazetteerRow[] {
  const known = rows.filter(([kind]) => kind === 'town' || kind === 'village')
  const added: { row: GazetteerRow; within: string | undefined }[] = []
  for (const { name, kind, lat, lon, otherNames, within } of places) {
    const as = kinds[kind]
    if (as === undefined) continue
    const row: GazetteerRow =
      otherNames.length > 0 ? [as, name, lat, lon, otherNames] : [as, name, lat, lon]
    const bears = (other: GazetteerRow) =>
      isSame(row, other) ||
      (isSame([as, name, lat, lon], [as, name, other[2], other[3]]) &&
        (other[4] ?? []).includes(name))
    if (known.some(bears) || added.some((one) => isSame(one.row, row))) continue
    added.push({ row, within: within.find((it) => it !== '' && it !== name) })
  }
  const times = new Map<string, number>()
  for (const [, name] of [...known, ...added.map(({ row }) => row)])
    times.set(name, (times.get(name) ?? 0) + 1)
  const told = added.map(({ row, within }): GazetteerRow => {
    const [kind, name, lat, lon, otherNames = []] = row
    if ((times.get(name) ?? 0) < 2 || within === undefined) return row
    return [kind, `${name}, ${within}`, lat, lon, [name, ...otherNames]]
  })
  const towns = (all: GazetteerRow[], kind: 'town' | 'village') =>
    all.filter((row) => row[0] === kind)
  return [
    ...towns(known, 'town'),
    ...towns(told, 'town'),
    ...towns(known, 'village'),
    ...towns(told, 'village'),
    ...rows.filter((row) => !known.includes(row)),
  ]
}

/** A gazetteer with the postcode districts and sectors that it lacks: each where its postcodes are on the average. */
export function withPostcodes(
  rows: readonly GazetteerRow[],
  points: readonly PostcodePoint[],
): GazetteerRow[] {
  const parts = new Map<
    string,
    { kind: 'sector' | 'district'; lat: number; lon: number; count: number }
  >()
  for (const { postcode, lat, lon } of points) {
    const [outcode = '', inward = ''] = postcode.split(' ')
    for (const [kind, name] of [
      ['district', outcode],
      ['sector', `${outcode} ${inward.slice(0, 1)}`],
    ] as const) {
      const sum = parts.get(name) ?? { kind, lat: 0, lon: 0, count: 0 }
      parts.set(name, { kind, lat: sum.lat + lat, lon: sum.lon + lon, count: sum.count + 1 })
    }
  }
  const has = new Set(rows.map(([, name]) => name))
  const lacking = [...parts].filter(([name]) => !has.has(name)).sort(([a], [b]) => (a < b ? -1 : 1))
  const round = (degrees: number) => Number(degrees.toFixed(5))
  return [
    ...rows,
    ...lacking.map(([name, { kind, lat, lon, count }]): GazetteerRow => [
      kind,
      name,
      round(lat / count),
      round(lon / count),
    ]),
  ]
}
