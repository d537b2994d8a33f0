import { storagePrefix } from '#domain/storagePrefix.ts'

// What the host's own scripts keep in an entry of the history is theirs.
const ours = storagePrefix(import.meta.env.BASE_URL)

const kept = () => ({ ...(history.state as Record<string, unknown> | null) })

/** What this entry of the browser's history was left with: how far a list was drawn, which day was open. */
export function entryState(key: string): unknown {
  return kept()[ours + key]
}

/**
 * Keeps how a page stood with its entry in the browser's history, for Back and reload; the next search forgets it.
 * Only how it is looked at belongs here, never what was asked for.
 */
export function keepInEntry(key: string, value: number | string): void {
  if (entryState(key) !== value) history.replaceState({ ...kept(), [ours + key]: value }, '')
}

/** Another entry of the history at the same address, for what Back is to close. */
export function newEntry(): void {
  history.pushState(null, '')
}
