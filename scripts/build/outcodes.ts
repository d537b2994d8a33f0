import type { Plugin } from 'vite'
import type { PublishedArea } from './published.ts'

const file = 'data/outcodes.json'

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

/** Publishes them, in one small file for all areas: a postcode leads to its area without a look into every other. */
export function outcodes(published: readonly PublishedArea[], base: string): Plugin {
  const source = `${JSON.stringify(outcodesOf(published))}\n`
  return {
    name: 'outcodes',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: file, source })
    },
    configureServer({ middlewares }) {
      middlewares.use(`${base}${file}`, (_, response) => {
        response.setHeader('content-type', 'application/json').end(source)
      })
    },
  }
}
