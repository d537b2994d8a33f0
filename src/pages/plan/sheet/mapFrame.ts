import type { Point } from '#domain/geo/gazetteer.ts'
import { boxAround, project, worldSize, type Box, type Spot } from '#map/mercator.ts'

/** A drawing of part of the map, in pixels of a slippy map; on paper each is about a quarter of a millimetre. */
export interface Frame {
  width: number
  height: number
  /** What of the Mercator square is seen. */
  box: Box
  /** The zoom of a slippy map that looks like it; not a whole number. */
  zoom: number
  toSheet: (at: Spot) => Spot
}

/** Room left round the outermost points, as a share of the drawing. */
const margin = 0.16
/** The least that is shown from side to side: some towns around, to know where it is. About 8 miles in England. */
const leastWidth = 0.0005

/** The part of the map that holds all points, with room around them, in the shape of the drawing. */
export function frameAround(points: readonly Point[], width: number, height: number): Frame {
  const box = boxAround([points.map(({ lat, lon }) => project(lon, lat))])
  const inner = 1 - 2 * margin
  const across = Math.max(
    leastWidth,
    (box.right - box.left) / inner,
    (((box.bottom - box.top) / inner) * width) / height,
  )
  const scale = width / across
  const down = height / scale
  const left = (box.left + box.right - across) / 2
  const top = (box.top + box.bottom - down) / 2
  return {
    width,
    height,
    box: { left, top, right: left + across, bottom: top + down },
    zoom: Math.log2(scale / worldSize(0)),
    toSheet: ({ x, y }) => ({ x: (x - left) * scale, y: (y - top) * scale }),
  }
}
