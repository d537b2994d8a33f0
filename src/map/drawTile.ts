import { Brush, mapZoom, type Tile } from './canvas.ts'
import {
  type BaseLayers,
  type Drawn,
  type GroundClass,
  type RoadClass,
  ramp,
  square,
  type StreetLayers,
} from './layers.ts'
import { pixelsPerMetre } from './mercator.ts'
import type { Palette } from './palette.ts'

/** Smallest first, so that a main road lies over the roads it meets. Widths in px: where it first shows, at zoom 14, at 17. */
const roadStyles: { cls: RoadClass; fromZoom: number; widths: [number, number, number] }[] = [
  { cls: 'path', fromZoom: 15, widths: [0.9, 0.9, 1.6] },
  { cls: 'service', fromZoom: 15, widths: [1, 1, 5] },
  { cls: 'street', fromZoom: 13, widths: [0.8, 2, 11] },
  { cls: 'tertiary', fromZoom: 11, widths: [0.8, 3.2, 14] },
  { cls: 'secondary', fromZoom: 10, widths: [1.2, 3.8, 15] },
  { cls: 'primary', fromZoom: 8, widths: [0.9, 5, 17] },
  { cls: 'trunk', fromZoom: 6, widths: [0.8, 6.5, 19] },
]

/** The sea comes in pieces: a thin line of its own colour, so many px wide, hides where they meet. */
const seam = 1.5

/** Furthest down first. */
const groundOrder: GroundClass[] = ['built', 'green', 'school', 'sand', 'wet', 'wood']

/**
 * One tile of the map, ground first: the streets where there are any, else the drawn map. What is outside the county of
 * the drawn map is faded. Names, stations and stops are not part of it: see drawLabels.
 */
export function drawTile(
  context: CanvasRenderingContext2D,
  drawn: BaseLayers,
  streets: StreetLayers | null,
  palette: Palette,
  tile: Tile,
): void {
  const brush = new Brush(context, tile)
  const zoom = mapZoom(tile)
  brush.flood(palette.water)
  // Outside its bounds an archive of streets has tiles that are half there.
  drawGround(brush, drawn, palette, tile)
  drawWater(brush, drawn, palette, zoom)
  drawRails(brush, drawn, palette, zoom)
  // Up close the roads are too far from the truth to be drawn strongly.
  context.globalAlpha = ramp(zoom, [12, 1], [14, 0.7])
  drawRoads(brush, drawn, palette, zoom)
  context.globalAlpha = 1
  const within = streets ? square(streets.within) : []
  // Their land and sea cover the drawn map; it stays where a tile on the edge of an archive is only half there.
  if (streets) brush.inside(within, () => drawStreets(brush, streets, palette, zoom))
  const drawBorder = () => drawCounty(brush, drawn.county, palette, zoom)
  if (!streets || !brush.isWithin(streets.within))
    brush.outside(within, () => brush.inside(drawn.land, drawBorder))
  if (streets)
    brush.inside(within, () => {
      // Tidal water is sea and lake at once: what is outside both is outside each.
      brush.outside(streets.seas, () => brush.outside(streets.lakes, drawBorder))
      // What is faded beside the pieces that the sea comes in shows their seams.
      if (streets.seas.length > 0)
        brush.outside(drawn.county, () => brush.stroke(streets.seas, palette.water, seam))
    })
}

/** The line of the county, and a veil over what is outside. Nobody's sea looks other than the county's. */
function drawCounty(brush: Brush, lines: Drawn<object>[], palette: Palette, zoom: number): void {
  const closed = lines.filter(({ lines }) => lines.every(isClosed))
  if (closed.length > 0) brush.veil(closed, palette.veil)
  brush.stroke(lines, palette.county, ramp(zoom, [7, 0.8], [12, 1.6]), [6, 4])
}

const isClosed = (line: readonly { x: number; y: number }[]): boolean =>
  line[0]?.x === line.at(-1)?.x && line[0]?.y === line.at(-1)?.y

function drawStreets(brush: Brush, streets: BaseLayers, palette: Palette, zoom: number): void {
  brush.fill(streets.land, palette.land, 'nonzero')
  for (const cls of groundOrder) {
    const patches = streets.ground.filter(({ what }) => what.cls === cls)
    brush.fill(patches, palette.ground[cls], 'nonzero')
  }
  const width = ramp(zoom, [10, 0.4], [16, 1.3])
  const rivers = zoom >= 14 ? streets.rivers : streets.rivers.filter(({ what }) => what.w > 1)
  brush.stroke(rivers, palette.water, (river) => river.w * width)
  brush.fill([...streets.seas, ...streets.lakes], palette.water, 'nonzero')
  brush.stroke(streets.seas, palette.water, seam)
  if (zoom >= 14.5) {
    brush.fill(streets.buildings, palette.building, 'nonzero')
    brush.stroke(streets.buildings, palette.wall, 1)
  }
  drawRails(brush, streets, palette, zoom)
  drawRoads(brush, streets, palette, zoom)
}

function drawGround(brush: Brush, layers: BaseLayers, palette: Palette, tile: Tile): void {
  const zoom = mapZoom(tile)
  brush.fill(layers.land, palette.land)
  // Land comes in pieces: a thin line of its own colour hides the seams.
  brush.stroke(layers.land, palette.land, 1.2)
  if (zoom < 8) return
  const smallest = zoom < 10 ? 4 : 6
  const middle = { x: 0, y: (tile.y + 0.5) / 2 ** tile.z }
  const pixelsPerKm = 1000 * pixelsPerMetre(middle, zoom)
  for (const { at, what } of layers.places)
    if (what.rank <= smallest) brush.glow(at, what.r * pixelsPerKm, palette.built)
}

function drawWater(brush: Brush, layers: BaseLayers, palette: Palette, zoom: number): void {
  const rivers = zoom >= 9 ? layers.rivers : layers.rivers.filter(({ what }) => what.w >= 2)
  const width = ramp(zoom, [8, 0.35], [14, 2.2])
  brush.stroke(rivers, palette.water, (river) => river.w * width)
  brush.fill(layers.lakes, palette.water)
}

function drawRails(brush: Brush, layers: BaseLayers, palette: Palette, zoom: number): void {
  if (zoom < 9) return
  const rails = zoom >= 10 ? layers.rails : layers.rails.filter(({ what }) => what.cls === 'main')
  brush.stroke(rails, palette.rail.casing, ramp(zoom, [9, 1], [14, 2.4]))
  if (zoom >= 10) brush.stroke(rails, palette.rail.line, ramp(zoom, [9, 0.5], [14, 1.4]), [5, 5])
}

/** All edges first, so that none is drawn across a road that meets another. */
function drawRoads(brush: Brush, layers: BaseLayers, palette: Palette, zoom: number): void {
  const shown = roadStyles
    .filter(({ fromZoom }) => zoom >= fromZoom)
    .map(({ cls, fromZoom, widths: [thin, middle, wide] }) => ({
      cls,
      roads: layers.roads.filter(({ what }) => what.cls === cls),
      width:
        zoom < 14
          ? ramp(zoom, [fromZoom, thin], [14, middle])
          : ramp(zoom, [14, middle], [17, wide]),
    }))
  const edge = ramp(zoom, [13, 1.6], [17, 2.4])
  for (const { cls, roads, width } of shown)
    if (cls === 'path') brush.stroke(roads, palette.road.path.line, width, [4, 3])
    else brush.stroke(roads, palette.road[cls].casing, width + edge)
  for (const { cls, roads, width } of shown)
    if (cls !== 'path') brush.stroke(roads, palette.road[cls].line, width)
}
