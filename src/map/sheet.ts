import type { Label } from './labels.ts'
import type { Box, Spot } from './mercator.ts'

/** Something that stands on the map, and half its size, px. */
export interface Cover extends Spot {
  halfWidth: number
  halfHeight: number
  /** Its corners are free. */
  round?: boolean
  /** Where it is in truth, if it is set aside: a line leads there. */
  from?: Spot
}

/** A rectangle of the map to write on. */
export interface LabelSheet {
  width: number
  height: number
  /** Width of the strip all round that is out of sight until the map is dragged. */
  margin: number
  zoom: number
  /** Names keep clear of these. */
  covers: readonly Cover[]
  /** What lies over the sheet, in its own pixels: no name is written under it. */
  closed: readonly Box[]
  /** The door that the map is about: the streets and stops around it are named first; null = it is about none. */
  door: Spot | null
  /** What the address of the door names: the street in it is named before all else. */
  address: readonly string[]
  /** What stands at the door, if that is to be written. */
  doorName: Label | null
  /** Names of pins: written after those of towns, before all others. */
  pins: readonly Label[]
  toSheet: (at: Spot) => Spot
}
