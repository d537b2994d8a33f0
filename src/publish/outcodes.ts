import { pathOf } from '#data/published.ts'
import type { PublishedArea } from './publishedArea.ts'

/** Where they are, below the site's base. */
export const outcodesFile = `data/${pathOf('outcodes.json', '')}`

/**
 * The areas that have postcodes of each outcode: those whose gazetteer names it, as it names what lies inside the county.
 * Of an outcode on a border there are several.
 */
export function outcodesOf(
  published: readonly Pick<PublishedArea, 'area' | 'gazetteer'>[],
): Record<string, string[]> {
  const areas = new Map<string, string[]>()
  for (const { area, gazetteer } of published)
    for (const [kind, name] of gazetteer)
      if (kind === 'district') areas.set(name, [...(areas.get(name) ?? []), area.id])
  return Object.fromEntries([...areas].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Them as a file: a postcode leads to its area without a look into every other. */
export const outcodesText = (published: readonly Pick<PublishedArea, 'area' | 'gazetteer'>[]) =>
  `${JSON.stringify(outcodesOf(published))}\n`
