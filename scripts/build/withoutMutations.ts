import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const standIn = fileURLToPath(new URL('noMutations.js', import.meta.url))

/**
 * Leaves the half of the query library out that sends changes to a server, 1.4 KiB of every first visit: nothing is
 * sent anywhere from here, and its client makes a cache for changes whether there are any or not.
 */
export function withoutMutations(): Plugin {
  return {
    name: 'without-mutations',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const asked = source === './mutationCache.js' && importer?.includes('/query-core/')
      return asked ? standIn : null
    },
  }
}
