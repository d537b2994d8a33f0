import type { Bounds } from '#domain/geo/bounds.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { StreetArchive } from './archive.ts'
import { tilesIn } from './archive.ts'
import { tileSize, sized } from './canvas.ts'
import { drawLabels } from './drawLabels.ts'
import { drawTile } from './drawTile.ts'
import { noLayers, together, type BaseLayers } from './layers.ts'
import { boxAt, pixelsPerMetre, pointOf, project, worldSize, type Box } from './mercator.ts'
import type { Palette } from './palette.ts'
import { listedWithin, stopsNear } from './stopsNear.ts'

/** Streets are looked at from near by. */
export const doorZoom = 16

/** What a small map shows: its size in CSS pixels, and the point in its middle. */
export interface DoorView {
  door: Point
  width: number
  height: number
  /** The point is the building's own: it is marked with a dot, else as the ground around it; null = it is not marked. */
  exact: boolean | null
  /** What the address of the door names: its street is named first. */
  address?: readonly string[]
  /** `doorZoom` unless said. */
  zoom?: number
  /** Pixels to each CSS pixel; left out = as many as this screen has. */
  sharpness?: number
}

/** Half the sign of a place, as it stands over the middle, px. */
const signHalf = { halfWidth: 16, halfHeight: 16 }

const everywhere: Box = { left: 0, top: 0, right: 1, bottom: 1 }

const boxOf = ({ door, width, height, zoom = doorZoom }: DoorView): Box => {
  const world = 2 * worldSize(zoom)
  return boxAt(project(door.lon, door.lat), width / world, height / world)
}

/** The point at some CSS pixels from the left and the top of a small map. */
export function pointAt(view: DoorView, x: number, y: number): Point {
  const { left, right, top, bottom } = boxOf(view)
  return pointOf({
    x: left + ((right - left) * x) / view.width,
    y: top + ((bottom - top) * y) / view.height,
  })
}

/** The zoom, a whole number, at which all between two edges fits into a width in CSS pixels. */
export const zoomToFit = ([west, , east]: Bounds, width: number): number =>
  Math.floor(Math.log2((width * 360) / (256 * (east - west))))

/**
 * The streets that a small map shows, and what else there is of the stops nearest to its door: a tile may end between them.
 * Throws what the archive throws; null = it has none there.
 */
export async function streetsAround(
  archive: StreetArchive,
  view: DoorView,
): Promise<BaseLayers | null> {
  const tilesOver = (box: Box) =>
    Promise.all(tilesIn(box, (view.zoom ?? doorZoom) - 1).map((tile) => archive.tile(tile)))
  const tiles = await tilesOver(boxOf(view))
  const shown = layersOf(tiles)
  if (!shown || view.exact === null) return shown
  const door = project(view.door.lon, view.door.lat)
  const metres = listedWithin(stopsNear(view.door, shown.stops))
  const near = boxAt(door, (metres * pixelsPerMetre(door, 0)) / worldSize(0))
  return layersOf([...tiles, ...(await tilesOver(near))])
}

function layersOf(tiles: readonly (BaseLayers | null)[]): BaseLayers | null {
  const found = [...new Set(tiles)].filter((tile) => tile !== null)
  return found.length > 0 ? together(found) : null
}

/** Draws the streets around a door, as the large map does, with the door in the middle; where there are none, the drawn map. */
export function drawDoorMap(
  canvas: HTMLCanvasElement,
  streets: BaseLayers | null,
  palette: Palette,
  view: DoorView,
  drawn: BaseLayers = noLayers,
): void {
  const { width, height, zoom = doorZoom, sharpness } = view
  const context = sized(canvas, width, height, sharpness)
  if (!context) return
  const box = boxOf(view)
  const world = worldSize(zoom)
  for (const tile of tilesIn(box, zoom - 1)) {
    context.save()
    context.translate(tile.x * tileSize - box.left * world, tile.y * tileSize - box.top * world)
    context.beginPath()
    context.rect(0, 0, tileSize, tileSize)
    context.clip()
    drawTile(context, drawn, streets && { ...streets, within: everywhere }, palette, tile)
    context.restore()
  }
  const door = project(view.door.lon, view.door.lat)
  const { exact } = view
  // The ground around an inexact point is under the names, a door over all.
  if (exact === false) drawAround(context, palette, view)
  drawLabels(context, streets ?? drawn, palette, {
    ...{ width, height, margin: 0, zoom, door, doorName: null, pins: [] },
    address: view.address ?? [],
    ...{ closed: [], covers: exact === null ? [] : [{ ...door, ...signHalf, round: true }] },
    toSheet: ({ x, y }) => ({ x: (x - box.left) * world, y: (y - box.top) * world }),
  })
  if (exact) drawDoor(context, palette, view)
}

function drawDoor(context: CanvasRenderingContext2D, palette: Palette, view: DoorView): void {
  ring(context, view, 7, palette.door)
  context.lineWidth = 2.5
  context.strokeStyle = palette.land
  context.stroke()
}

function drawAround(context: CanvasRenderingContext2D, palette: Palette, view: DoorView): void {
  context.globalAlpha = 0.2
  ring(context, view, Math.min(view.width, view.height) / 3, palette.door)
  context.globalAlpha = 1
  context.setLineDash([7, 5])
  context.lineWidth = 2
  context.strokeStyle = palette.door
  context.stroke()
  context.setLineDash([])
}

/** A disc in the middle of a small map. */
function ring(
  context: CanvasRenderingContext2D,
  { width, height }: DoorView,
  radius: number,
  fill: string,
): void {
  context.beginPath()
  context.arc(width / 2, height / 2, radius, 0, 2 * Math.PI)
  context.fillStyle = fill
  context.fill()
}
