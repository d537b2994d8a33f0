import type { GazetteerEntry } from './gazetteer.ts'
import { rankOf, typedIn } from './names.ts'

/** Towns before villages, then postcodes; each list is in the gazetteer's own order, largest first. */
const order: GazetteerEntry['kind'][] = ['town', 'village', 'district', 'sector']

/**
 * At most `limit` entries whose name, or another name, starts with what was typed, or has a word that does; whole
 * starts come first. The area's own name may follow, and spaces count for nothing: "kingslynn", "NR191".
 */
export function suggest(
  gazetteer: readonly GazetteerEntry[],
  text: string,
  limit: number,
  areaName: string,
): GazetteerEntry[] {
  const typed = typedIn(text, areaName)
  if (typed.length === 0) return []
  const ranked = gazetteer.flatMap((entry) => {
    const rank = rankOf(entry, typed)
    return rank === Infinity
      ? []
      : [{ entry, rank: rank * order.length + order.indexOf(entry.kind) }]
  })
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ entry }) => entry)
}
