import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'
import type { Deployment } from './feedFiles.ts'
import type { PublishedArea } from './published.ts'

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const writer = fromHere('./feedFiles.ts')

/**
 * Writes a calendar feed for each place and each kind of service that has times. What writes them shares the app's own
 * code and is loaded only when a build needs it.
 */
export function feeds(published: PublishedArea[], deployment: Deployment): Plugin {
  return {
    name: 'feeds',
    apply: 'build',
    async generateBundle() {
      const { module } = await runnerImport<typeof import('./feedFiles.ts')>(writer)
      for (const area of published) {
        for (const [fileName, source] of module.feedFiles(area, deployment)) {
          this.emitFile({ type: 'asset', fileName, source })
        }
      }
    },
  }
}
