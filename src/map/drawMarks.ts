import { roundedBox } from './canvas.ts'
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

/** The dots of stations and stops, which no edge of a tile cuts. `toSheet` gives null for what is out of sight. */
export function drawPoints(
  context: CanvasRenderingContext2D,
  { stations, stops }: Pick<BaseLayers, 'stations' | 'stops'>,
  { rail, stop, land }: Palette,
  { zoom, toSheet }: { zoom: number; toSheet: (at: Spot) => Spot | null },
): void {
  const dots = (all: readonly { at: Spot }[], radius: number, inks: [string, string]) => {
    for (const { at } of all) {
      const spot = toSheet(at)
      if (spot) disc(context, spot, radius, inks)
    }
  }
  if (zoom >= 10) dots(stations, ramp(zoom, [10, 2.2], [16, 5.5]), [rail.line, rail.casing])
  if (zoom >= stopsFrom) dots(stops, ramp(zoom, [15, 2.2], [17, 4.5]), [stop, land])
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

/** A bus from the front, on the sign of its stop; with a line to where the stop is, if the sign stands elsewhere. */
export function drawStop(
  context: CanvasRenderingContext2D,
  { x, y }: Spot,
  palette: Palette,
  from?: Spot,
): void {
  if (from) drawLead(context, from, { x, y }, [palette.stop, palette.land])
  const box = (from: Spot, width: number, height: number, radius: number, fill: string) => {
    roundedBox(context, [x + from.x, y + from.y, width, height], radius)
    context.fillStyle = fill
    context.fill()
  }
  box({ x: -7.5, y: -7.5 }, 15, 15, 4, palette.land)
  box({ x: -6.5, y: -6.5 }, 13, 13, 3, palette.stop)
  box({ x: -4, y: -4.5 }, 8, 8, 1.5, palette.land)
  box({ x: -3, y: -3 }, 6, 3, 0.5, palette.stop)
  for (const side of [-3, 1]) box({ x: side, y: 3 }, 2, 2, 0.5, palette.land)
}

/** The number of a road. */
export function drawShield(
  context: CanvasRenderingContext2D,
  { x, y, width, text, cls }: Shield,
  palette: Palette,
): void {
  const { fill, edge, ink } = palette.shield[cls]
  context.font = shieldFont
  roundedBox(context, [x - width / 2, y - shieldHeight / 2, width, shieldHeight], 3)
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
