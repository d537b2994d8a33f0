import type { Point } from '#domain/geo/gazetteer.ts'

/** A spot on the Web Mercator square: x and y from 0 to 1, y downwards. Times `worldSize(zoom)` it is in pixels. */
export interface Spot {
  x: number
  y: number
}

/** The smallest box around some spots. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Pixels across the whole world at a zoom. */
export function worldSize(zoom: number): number {
  return 256 * 2 ** zoom
}

const earthRound = 40_075_017

/** Pixels to a metre on the ground at a spot. */
export function pixelsPerMetre({ y }: Spot, zoom: number): number {
  return worldSize(zoom) / (earthRound * Math.cos((latitudeOf(y) * Math.PI) / 180))
}

/** Web Mercator (EPSG 3857), as every slippy map uses it. */
export function project(lon: number, lat: number): Spot {
  const sine = Math.sin((lat * Math.PI) / 180)
  return { x: (lon + 180) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) }
}

/** The latitude of a `y` of the square. */
function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
}

export const pointOf = ({ x, y }: Spot): Point => ({ lat: latitudeOf(y), lon: x * 360 - 180 })

export function boxAround(lines: Spot[][]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const line of lines)
    for (const { x, y } of line) {
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
  return box
}

/** A box with more around it. */
export const grown = ({ left, right, top, bottom }: Box, across: number, down = across): Box => ({
  left: left - across,
  right: right + across,
  top: top - down,
  bottom: bottom + down,
})

/** The box around a spot that reaches so far. */
export const boxAt = ({ x, y }: Spot, across: number, down = across): Box =>
  grown({ left: x, right: x, top: y, bottom: y }, across, down)

export function isWithin(box: Box, around: Box): boolean {
  return (
    box.left >= around.left &&
    box.right <= around.right &&
    box.top >= around.top &&
    box.bottom <= around.bottom
  )
}

export function touches(a: Box, b: Box): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top
}
