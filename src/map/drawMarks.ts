import { ramp, type BaseLayers } from './layers.ts'
import type { Spot } from './mercator.ts'
import type { Palette } from './palette.ts'
import { shieldHeight, type Shield } from './placeShields.ts'
import { stopsFrom } from './ways.ts'

export const family = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'
export const shieldFont = `700 11px ${family}`

function disc(
  context: CanvasRenderingContext2D,
  { x, y }: Spot,
  radius: number,
  [fill, edge]: [fill: string, edge: string],
): void {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fillStyle = fill
  context.fill()
  context.lineWidth = 1.4
  context.strokeStyle = edge
  context.stroke()
}

/** The dot of a town. */
export function drawDot(
  context: CanvasRenderingContext2D,
  spot: Spot,
  radius: number,
  { land, ink }: Palette,
): void {
  disc(context, spot, radius, [land, ink])
}

/**
 * The dots of stations, and the signs of stops, small until they are named: no edge of a tile cuts them. `toSheet` gives null
 * for what is out of sight.
 */
export function drawPoints(
  context: CanvasRenderingContext2D,
  { stations, stops }: Pick<BaseLayers, 'stations' | 'stops'>,
  palette: Palette,
  { zoom, toSheet }: { zoom: number; toSheet: (at: Spot) => Spot | null },
): void {
  const { line, casing } = palette.rail
  const seen = (all: readonly { at: Spot }[]) => all.flatMap(({ at }) => toSheet(at) ?? [])
  if (zoom >= 10)
    for (const spot of seen(stations))
      disc(context, spot, ramp(zoom, [10, 2.2], [16, 5.5]), [line, casing])
  if (zoom >= stopsFrom)
    for (const spot of seen(stops))
      drawStop(context, spot, palette, ramp(zoom, [15, smallSign], [17, 0.8]))
}

/** A line to where something is in truth from where it stands. */
export function drawLead(
  context: CanvasRenderingContext2D,
  from: Spot,
  to: Spot,
  inks: [ink: string, edge: string],
): void {
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.lineTo(to.x, to.y)
  context.lineWidth = 2
  context.strokeStyle = inks[0]
  context.stroke()
  disc(context, from, 3, inks)
}

/** The sign of a stop that is not named, of that of one that is. */
export const smallSign = 0.6

/** A bus from the front, on the sign of its stop: the same at every size. */
export function drawStop(
  context: CanvasRenderingContext2D,
  { x, y }: Spot,
  palette: Palette,
  size = 1,
): void {
  const box = (
    [left, top, width, height]: [number, number, number, number],
    radius: number,
    fill: string,
  ) => {
    context.beginPath()
    context.roundRect(x + left * size, y + top * size, width * size, height * size, radius * size)
    context.fillStyle = fill
    context.fill()
  }
  box([-7.5, -7.5, 15, 15], 4, palette.land)
  box([-6.5, -6.5, 13, 13], 3, palette.stop)
  box([-4, -4.5, 8, 8], 1.5, palette.land)
  box([-3, -3, 6, 3], 0.5, palette.stop)
  for (const side of [-3, 1]) box([side, 3, 2, 2], 0.5, palette.land)
}

/** The number of a road. */
export function drawShield(
  context: CanvasRenderingContext2D,
  { x, y, width, text, cls }: Shield,
  palette: Palette,
): void {
  const { fill, edge, ink } = palette.shield[cls]
  context.font = shieldFont
  context.beginPath()
  context.roundRect(x - width / 2, y - shieldHeight / 2, width, shieldHeight, 3)
  context.fillStyle = fill
  context.fill()
  context.lineWidth = 1.2
  context.strokeStyle = edge
  context.stroke()
  context.fillStyle = ink
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(text, x, y + 0.5)
}
