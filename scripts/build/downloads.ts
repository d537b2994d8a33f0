import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'
import type { PublishedArea } from './published.ts'

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const writer = fromHere('./downloadFiles.ts')

/** Writes what the page about the data offers besides the JSON and the feeds; loaded late, as the feeds are. */
export function downloads(published: PublishedArea[]): Plugin {
  return {
    name: 'downloads',
    apply: 'build',
    async generateBundle() {
      const { module } = await runnerImport<typeof import('./downloadFiles.ts')>(writer)
      for (const area of published)
        for (const [fileName, source] of module.downloadFiles(area))
          this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
