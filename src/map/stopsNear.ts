import { metresBetween } from '#domain/geo/distance.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { Named, NamedFacts } from './layers.ts'
import { pointOf, type Spot } from './mercator.ts'

/** A bus stop near a place, and how many minutes one walks to it. */
export interface NearStop {
  name: string
  at: Spot
  metres: number
  minutes: number
}

/** A pushchair goes 75 metres a minute, and streets are longer than straight lines by about a third. */
const metresAMinute = 75
const detour = 1.3
const furthest = 500
const most = 3

/**
 * The bus stops within 500 m of a point in a straight line, nearest first, each name once, three at most; minutes rounded up.
 * A page lists these, and a map about the place names them before all else around it.
 */
export function stopsNear(door: Point, stops: readonly Named<NamedFacts>[]): NearStop[] {
  const near = stops
    .map(({ at, what }) => ({ name: what.name, at, metres: metresBetween(door, pointOf(at)) }))
    .filter(({ metres }) => metres <= furthest)
    .sort((a, b) => a.metres - b.metres)
  const first = near.filter(
    ({ name }, index) => near.findIndex((other) => isSame(other.name, name)) === index,
  )
  return first.slice(0, most).map((stop) => ({
    ...stop,
    minutes: Math.max(1, Math.ceil((stop.metres * detour) / metresAMinute)),
  }))
}

/** How far from a door a stop may be that is listed with these, once all are known, metres. */
export const listedWithin = (stops: readonly NearStop[]): number =>
  stops[most - 1]?.metres ?? furthest

/** The two sides of a road may be written in two ways: "surgery", "Surgery". */
const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
