import * as v from 'valibot'
import type { Box, Spot } from './mercator.ts'

/** Lines or rings, with the box around them so that a tile can pass over what it does not touch. */
export interface Drawn<What> {
  lines: Spot[][]
  box: Box
  what: What
  /** The tile it comes in, where it runs on past the edge: the next tile has that part too. */
  tile?: Box
}

export interface Named<What> {
  at: Spot
  what: What
}

export const placeFacts = v.object({
  name: v.string(),
  /** 1 a city to 6 a village, by population. */
  rank: v.picklist([1, 2, 3, 4, 5, 6]),
  /** Inside the area rather than a neighbour's: first to be named. */
  nf: v.optional(v.number(), 0),
  /** Radius of the built-up disc, km. */
  r: v.optional(v.number(), 0),
})
export const roadFacts = v.object({
  ref: v.string(),
  cls: v.picklist(['trunk', 'primary', 'secondary']),
  name: v.optional(v.string(), ''),
})
export const railFacts = v.object({ cls: v.optional(v.string(), 'main') })
export const riverFacts = v.object({
  name: v.optional(v.string(), ''),
  /** 1 a stream to 3 a river. */
  w: v.optional(v.number(), 3),
})
export const namedFacts = v.object({ name: v.string() })
export const areaFacts = v.object({
  name: v.string(),
  kind: v.picklist(['sea', 'area']),
  /** The first zoom that names it. */
  z: v.number(),
})
export const noFacts = v.object({})

export type PlaceFacts = v.InferOutput<typeof placeFacts>
/** From the main roads to the ways for feet and wheels. The drawn map has the first three. */
export type RoadClass =
  'trunk' | 'primary' | 'secondary' | 'tertiary' | 'street' | 'service' | 'path'

export interface RoadFacts {
  cls: RoadClass
  /** Its number, as A11; '' = none. */
  ref: string
  /** '' = none, or none at this zoom. */
  name: string
}

/** What the ground is, as far as it helps to find the way. */
export type GroundClass = 'built' | 'school' | 'green' | 'sand' | 'wet' | 'wood'

export type RailFacts = v.InferOutput<typeof railFacts>
export type RiverFacts = v.InferOutput<typeof riverFacts>
export type NamedFacts = v.InferOutput<typeof namedFacts>
export type AreaFacts = v.InferOutput<typeof areaFacts>

/** The layers of a base map, in Web Mercator: all of the drawn map, or one tile of streets. What it has not is empty. */
export interface BaseLayers {
  land: Drawn<object>[]
  county: Drawn<object>[]
  /** Of streets alone: the drawn map is sea wherever it is not land. */
  seas: Drawn<object>[]
  lakes: Drawn<NamedFacts>[]
  rivers: Drawn<RiverFacts>[]
  rails: Drawn<RailFacts>[]
  roads: Drawn<RoadFacts>[]
  stations: Named<NamedFacts>[]
  areas: Named<AreaFacts>[]
  places: Named<PlaceFacts>[]
  ground: Drawn<{ cls: GroundClass }>[]
  buildings: Drawn<object>[]
  schools: Named<NamedFacts>[]
  stops: Named<NamedFacts>[]
}

/** Streets, and the part of the Mercator square that their archive is for. */
export interface StreetLayers extends BaseLayers {
  within: Box
}

export const noLayers: BaseLayers = {
  land: [],
  county: [],
  seas: [],
  lakes: [],
  rivers: [],
  rails: [],
  roads: [],
  stations: [],
  areas: [],
  places: [],
  ground: [],
  buildings: [],
  schools: [],
  stops: [],
}

/** A box as a shape. */
export const square = (box: Box): Drawn<object>[] => {
  const { left, top, right, bottom } = box
  const ring = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
  return [{ lines: [ring], box, what: {} }]
}

/** The layers of several tiles together. */
export function together(all: readonly BaseLayers[]): BaseLayers {
  const joined = { ...noLayers }
  for (const layer of Object.keys(noLayers) as (keyof BaseLayers)[])
    Object.assign(joined, { [layer]: all.flatMap((one): unknown[] => one[layer]) })
  return joined
}

/** A size that grows in a straight line from one zoom to another and is level outside them. */
export function ramp(
  zoom: number,
  [fromZoom, from]: [number, number],
  [toZoom, to]: [number, number],
): number {
  const share = (zoom - fromZoom) / (toZoom - fromZoom)
  return from + (to - from) * Math.min(1, Math.max(0, share))
}
