import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const writer = fromHere('../../src/prerender/prerender.tsx')

/** Prerendered pages are marked up by the same components; their styles are the built page's. */
export const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0style' : null),
  load: (id) => (id === '\0style' ? 'export {}' : null),
}

/** Loads what prerenders pages, and draws what is the same in all: the app itself, for a deployment below `base`. */
export async function loadWriter(base: string) {
  const { module } = await runnerImport<typeof import('../../src/prerender/prerender.tsx')>(
    writer,
    { base, mode: 'production', plugins: [withoutStyles] },
  )
  return module
}
