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
