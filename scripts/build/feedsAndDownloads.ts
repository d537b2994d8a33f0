import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'
import type { Deployment } from '../../src/publish/deployment.ts'
import type { PublishedArea } from '../../src/publish/publishedArea.ts'

/** Loads a module that stands on the app or the desk only when a build needs it: other calls of Vite then start at once. */
export async function loadLate<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(fileURLToPath(new URL(path, import.meta.url)))
  return module
}

/** Writes what others read of the published data: calendar feeds, spreadsheets and Open Referral pages. */
export function feedsAndDownloads(published: PublishedArea[], deployment: Deployment): Plugin {
  return {
    name: 'feeds-and-downloads',
    apply: 'build',
    async generateBundle() {
      const { besidePages } = await loadLate<typeof import('../../src/publish/website.ts')>(
        '../../src/publish/website.ts',
      )
      for (const area of published) {
        for (const [fileName, source] of besidePages(area, deployment)) {
          this.emitFile({ type: 'asset', fileName, source })
        }
      }
    },
  }
}
