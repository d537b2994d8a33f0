import { inside, type Box, type Position } from './geometry.ts'

/** What the app reads of a place on the base map: see src/map/layers.ts. */
export interface PlaceFacts {
  name: string
  /** 1 a city to 6 a village, by population. */
  rank: 1 | 2 | 3 | 4 | 5 | 6
  /** 1 inside the area. */
  nf: 0 | 1
  /** Radius of the built-up disc, km. */
  r?: number
}

export interface MapPlace {
  at: Position
  what: PlaceFacts
}

/** A row of GeoNames' cities500.txt. */
interface City {
  name: string
  at: Position
  code: string
  country: string
  people: number
}

const people = { city: 60_000, abroad: 250_000 }
const ranks = [100_000, 30_000, 8_000, 2_500, 1_000]

/** Named places for a map of `bounds`: every one of the same country in `detail`, and large towns in `wide`. */
export function placesOf(text: string, boxes: { bounds: Box; detail: Box; wide: Box }): MapPlace[] {
  return text
    .split('\n')
    .filter((row) => row !== '')
    .map(cityOf)
    .filter(({ at }) => inside(at, boxes.wide))
    .flatMap((city) => placeOf(city, boxes.bounds, boxes.detail))
    .sort(byName)
}

/** Columns as in the readme of download.geonames.org/export/dump. */
function cityOf(row: string): City {
  const cells = row.split('\t')
  const cell = (at: number) => cells[at] ?? ''
  return {
    name: cell(1),
    at: [Number(cell(5)), Number(cell(4))],
    code: cell(7),
    country: cell(8),
    people: Number(cell(14)),
  }
}

function placeOf(city: City, bounds: Box, detail: Box): MapPlace[] {
  const { at, name } = city
  const nf = inside(at, bounds) ? 1 : 0
  // A quarter of a town is no town: it is named late, and its town has the disc.
  const isQuarter = city.code === 'PPLX'
  if (inside(at, detail) && city.country === 'GB') {
    const rank = rankOf(city.people)
    if (isQuarter) return [{ at, what: { name, rank: rank === 6 ? 6 : 5, nf } }]
    return [{ at, what: { name, rank, nf, r: builtUp(city.people) } }]
  }
  const least = city.country === 'GB' ? people.city : people.abroad
  if (isQuarter || city.people < least) return []
  return [{ at, what: { name, rank: city.people >= people.abroad ? 1 : 2, nf } }]
}

function rankOf(population: number): PlaceFacts['rank'] {
  const at = ranks.findIndex((least) => population >= least)
  return at === -1 ? 6 : ((at + 1) as PlaceFacts['rank'])
}

/** A disc as large as towns of that many people usually are, km to two places. */
function builtUp(population: number): number {
  return Math.round(1.25 * Math.sqrt(Math.max(population, 400))) / 100
}

function byName(a: MapPlace, b: MapPlace): number {
  const order = (one: MapPlace) => `${one.what.rank} ${one.what.name} ${one.at.join(' ')}`
  return order(a) < order(b) ? -1 : 1
}
