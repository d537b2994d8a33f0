import * as v from 'valibot'
import type { Box, Spot } from './mercator.ts'

/** Lines or rings, with the box around them so that a tile can pass over what it does not touch. */
export interface Drawn<What> {
  lines: Spot[][]
  box: Box
  what: What
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
export type RoadFacts = v.InferOutput<typeof roadFacts>
export type RailFacts = v.InferOutput<typeof railFacts>
export type RiverFacts = v.InferOutput<typeof riverFacts>
export type NamedFacts = v.InferOutput<typeof namedFacts>
export type AreaFacts = v.InferOutput<typeof areaFacts>

/** The layers of a base map, in Web Mercator. A layer the file does not have is empty. */
export interface BaseLayers {
  land: Drawn<object>[]
  county: Drawn<object>[]
  lakes: Drawn<NamedFacts>[]
  rivers: Drawn<RiverFacts>[]
  rails: Drawn<RailFacts>[]
  roads: Drawn<RoadFacts>[]
  stations: Named<NamedFacts>[]
  areas: Named<AreaFacts>[]
  places: Named<PlaceFacts>[]
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
