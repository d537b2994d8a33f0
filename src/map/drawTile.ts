import { Brush, type Tile } from './canvas.ts'
import { type BaseLayers, type RoadFacts, ramp } from './layers.ts'
import { latitudeOf, worldSize } from './mercator.ts'
import type { Palette } from './palette.ts'

const earthRoundKm = 40_075

type RoadClass = RoadFacts['cls']
/** Smallest first, so that a main road lies over the roads it meets. */
const roadStyles: { cls: RoadClass; fromZoom: number; thin: number; wide: number }[] = [
  { cls: 'secondary', fromZoom: 10, thin: 1.2, wide: 3.5 },
  { cls: 'primary', fromZoom: 8, thin: 0.9, wide: 5 },
  { cls: 'trunk', fromZoom: 6, thin: 0.8, wide: 6.5 },
]

/** One tile of the base map, ground first. Names are not part of it: see LabelCanvas. */
export function drawTile(
  context: CanvasRenderingContext2D,
  layers: BaseLayers,
  palette: Palette,
  tile: Tile,
): void {
  const brush = new Brush(context, tile)
  drawGround(brush, layers, palette, tile)
  drawWater(brush, layers, palette, tile.z)
  brush.stroke(layers.county, palette.county, ramp(tile.z, [7, 0.8], [12, 1.6]), [6, 4])
  drawRails(brush, layers, palette, tile.z)
  // Up close the roads are too far from the truth to be drawn strongly.
  context.globalAlpha = ramp(tile.z, [12, 1], [14, 0.7])
  for (const style of roadStyles) drawRoads(brush, layers, palette, tile.z, style)
  context.globalAlpha = 1
  drawStations(brush, layers, palette, tile.z)
}

function drawGround(brush: Brush, layers: BaseLayers, palette: Palette, tile: Tile): void {
  brush.flood(palette.sea)
  brush.fill(layers.land, palette.land)
  // Land comes in pieces: a thin line of its own colour hides the seams.
  brush.stroke(layers.land, palette.land, 1.2)
  if (tile.z < 8) return
  const smallest = tile.z < 10 ? 4 : 6
  const latitude = (latitudeOf((tile.y + 0.5) / 2 ** tile.z) * Math.PI) / 180
  const pixelsPerKm = worldSize(tile.z) / (earthRoundKm * Math.cos(latitude))
  for (const { at, what } of layers.places)
    if (what.rank <= smallest) brush.glow(at, what.r * pixelsPerKm, palette.built)
}

function drawWater(brush: Brush, layers: BaseLayers, palette: Palette, zoom: number): void {
  const rivers = zoom >= 9 ? layers.rivers : layers.rivers.filter(({ what }) => what.w >= 2)
  const width = ramp(zoom, [8, 0.35], [14, 2.2])
  brush.stroke(rivers, palette.river, (river) => river.w * width)
  brush.fill(layers.lakes, palette.water)
}

function drawRails(brush: Brush, layers: BaseLayers, palette: Palette, zoom: number): void {
  if (zoom < 9) return
  const rails = zoom >= 10 ? layers.rails : layers.rails.filter(({ what }) => what.cls === 'main')
  brush.stroke(rails, palette.rail.casing, ramp(zoom, [9, 1], [14, 2.4]))
  if (zoom >= 10) brush.stroke(rails, palette.rail.line, ramp(zoom, [9, 0.5], [14, 1.4]), [5, 5])
}

function drawRoads(
  brush: Brush,
  layers: BaseLayers,
  palette: Palette,
  zoom: number,
  { cls, fromZoom, thin, wide }: (typeof roadStyles)[number],
): void {
  if (zoom < fromZoom) return
  const roads = layers.roads.filter(({ what }) => what.cls === cls)
  const width = ramp(zoom, [fromZoom, thin], [14, wide])
  brush.stroke(roads, palette.road[cls].casing, width + 1.6)
  brush.stroke(roads, palette.road[cls].line, width)
}

function drawStations(brush: Brush, layers: BaseLayers, palette: Palette, zoom: number): void {
  if (zoom < 10) return
  const radius = ramp(zoom, [10, 2.2], [14, 4.5])
  for (const { at } of layers.stations)
    brush.dot(at, radius, palette.rail.line, palette.rail.casing)
}
