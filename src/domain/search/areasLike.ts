import type { AreaSummary } from '#domain/catalogue/area.ts'
import { outcodeIn, type AreasOfOutcodes } from './outside.ts'
import { plainWords } from './plainWords.ts'

/**
 * The areas that a text may mean, by name: every word of it begins a word of theirs; all for no text. Of a postcode, whole
 * or in part, those that have its outcode; none while it is not known which have (null).
 */
export function areasLike(
  text: string,
  areas: readonly AreaSummary[],
  outcodes: AreasOfOutcodes | null,
): AreaSummary[] {
  const outcode = outcodeIn(text)
  if (outcode !== null) return areas.filter(({ id }) => outcodes?.[outcode]?.includes(id))
  const typed = plainWords(text)
  return areas
    .filter(({ name }) => {
      const words = plainWords(name)
      return typed.every((start) => words.some((word) => word.startsWith(start)))
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
