import { inside, ringArea, type Box, type Line } from './geometry.ts'
import { landOfBin, type Bin } from './landOfBin.ts'
import { simplify, type Tolerance } from './simplify.ts'

/** Where the coast is drawn with care, degrees of latitude: about 35 m. Elsewhere 600 m do. */
const fine = 0.0003
const coarse = 0.006
/** The smallest island worth drawing, square degrees: about a hectare where drawn with care, else 1.5 square km. */
const smallest = { fine: 2e-6, coarse: 2e-4 }

/** The land of some bins as rings, drawn with care inside `detail` and roughly elsewhere. */
export function landOf(bins: readonly Bin[], detail: Box): Line[] {
  const tolerance: Tolerance = (near) => (inside(near, detail) ? fine : coarse)
  return bins.flatMap((bin) => {
    const squeeze = Math.cos(((bin.south + bin.size / 2) * Math.PI) / 180)
    const simpler = (line: Line) => simplify(line, tolerance, squeeze)
    return landOfBin({
      ...bin,
      crossings: bin.crossings.map((one) => ({ ...one, points: simpler(one.points) })),
      islands: bin.islands.filter((ring) => isWorthDrawing(ring, detail)).map(simpler),
    }).filter((ring) => ring.length > 3)
  })
}

function isWorthDrawing(ring: Line, detail: Box): boolean {
  const near = ring.some((point) => inside(point, detail))
  return ringArea(ring) >= (near ? smallest.fine : smallest.coarse)
}
