import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const standIn = fileURLToPath(new URL('unusedQueries.js', import.meta.url))

/** Changes to a server, and lists that come page by page: nothing is sent anywhere from here, and every file comes whole. */
const unused = ['./mutationCache.js', './infiniteQueryBehavior.js']

/**
 * Leaves out what of the query library is not used and would come all the same, 1.5 KiB of every first visit: its client
 * makes a cache for changes whether there are any or not, and each of its queries may be one of pages.
 */
export function lessOfQueries(): Plugin {
  return {
    name: 'less-of-queries',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const asked = unused.includes(source) && importer?.includes('/query-core/')
      return asked ? standIn : null
    },
  }
}
