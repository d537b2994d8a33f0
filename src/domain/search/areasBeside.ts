import { mostNamed, type AreaSummary } from '#domain/catalogue/area.ts'
import { metresOutside } from '#domain/geo/bounds.ts'

/** How many areas are named beside the one shown, where they are not all. */
const mostBeside = 5

/** The areas named at the foot of a page: all of a few; of many, at most five others, nearest to the middle of this one first. */
export function areasBeside(
  areas: readonly AreaSummary[],
  current: string | null,
): readonly AreaSummary[] {
  if (areas.length <= mostNamed) return areas
  const here = areas.find(({ id }) => id === current)
  if (here === undefined) return []
  const [west, south, east, north] = here.bounds
  const middle = { lat: (south + north) / 2, lon: (west + east) / 2 }
  return areas
    .filter((area) => area !== here)
    .map((area) => ({ area, far: metresOutside(middle, area.bounds) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, mostBeside)
    .map(({ area }) => area)
}
