/** Stands in for the query library's cache of changes: there are none. */
export class MutationCache {
  findAll() {
    return []
  }
  resumePausedMutations() {
    return Promise.resolve()
  }
  clear() {}
}

/** Stands in for how the query library fetches a list page by page: none is. */
export function infiniteQueryBehavior() {
  throw new Error(
    'queries that come in pages are left out of the build: scripts/build/lessOfQueries.ts',
  )
}
export const hasNextPage = () => false
export const hasPreviousPage = () => false
