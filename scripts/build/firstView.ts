interface Modules {
  getModuleInfo: (id: string) => { isEntry: boolean; importers: readonly string[] } | null
}

/**
 * Names the chunk of everything the first view imports at once, so that it comes as one file and squeezes as one: cut
 * along what other rooms happen to share, it was eight. null for what only those rooms import.
 */
export function firstView(id: string, modules: Modules): string | null {
  return reachesEntry(id, modules, new Set()) ? 'first-view' : null
}

function reachesEntry(id: string, modules: Modules, seen: Set<string>): boolean {
  if (seen.has(id)) return false
  seen.add(id)
  const module = modules.getModuleInfo(id)
  if (!module) return false
  return (
    module.isEntry || module.importers.some((importer) => reachesEntry(importer, modules, seen))
  )
}
