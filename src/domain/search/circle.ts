import type { PlaceAhead } from './candidates.ts'
import { isWithinMiles, type PreparedSearch, type Standpoint } from './filters.ts'
import { fitsAlone, placeFits, sessionFits } from './matching.ts'
import type { Within } from './search.ts'

const circles = ['3', '5', '10', '20', '30'] as const
/** So many results are enough to choose from. */
const enough = 8

/**
 * The smallest circle, in miles, with results enough for a search, else the widest; any distance with nowhere to measure
 * from, and for a name that nothing in the widest has: whoever names something means it, wherever it is. Places come nearest
 * first: where the first few have enough, no others are looked into.
 */
export function circleFor(
  places: readonly PlaceAhead[],
  prepared: PreparedSearch,
  { origin }: Standpoint,
): Within {
  if (origin === null) return 'any'
  const held = circles.map(() => 0)
  for (const there of places) {
    const results = resultsAt(there, prepared)
    circles.forEach((circle, at) => {
      if (isWithinMiles(there.metres, circle)) held[at] = (held[at] ?? 0) + results
    })
    if ((held[0] ?? 0) >= enough) break
  }
  const isNowhere = prepared.search.q !== '' && held.at(-1) === 0
  return circles.find((_, at) => (held[at] ?? 0) >= enough) ?? (isNowhere ? 'any' : '30')
}

/** How many results a place gives: itself, or its sessions. */
function resultsAt({ place, candidates }: PlaceAhead, prepared: PreparedSearch): number {
  if (!placeFits(place, prepared)) return 0
  const fitting = candidates().filter(
    ({ is, result }) => is !== 'later' && sessionFits(result.session, prepared),
  )
  if (prepared.search.show === 'sessions') return fitting.length
  return fitting.length > 0 || fitsAlone(place, prepared) ? 1 : 0
}
