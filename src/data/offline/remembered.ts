import { keep, kept } from '#data/storage.ts'

const key = 'offline-areas'

/**
 * The areas this phone has kept, so that a browser that cleared them away can be told from one that never had them.
 * Nothing of a family is in it. [] where storage is blocked.
 */
export function keptAreas(): string[] {
  try {
    const read: unknown = JSON.parse(kept('device', key) ?? '[]')
    return Array.isArray(read) ? read.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

/** Notes that an area was kept whole. */
export function rememberArea(area: string): void {
  // Where storage is blocked or full nobody is told if the browser clears the rest.
  keep('device', key, JSON.stringify([...new Set([...keptAreas(), area])]))
}
