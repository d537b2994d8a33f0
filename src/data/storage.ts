import { storagePrefix } from '#domain/storagePrefix.ts'

/** How long something is kept: on this device until it is taken away, or in this tab until it is closed. */
export type StorageLifetime = 'device' | 'tab'

/** Why something could not be kept: there is no room for it, or the browser lets nothing be kept. */
export type KeepTrouble = 'full' | 'blocked'

/** What every name of this deployment starts with. */
export const ours = storagePrefix(import.meta.env.BASE_URL)

/** Where things are kept. The desk's preview puts others in their place, so that it reads and keeps nothing. */
export const stores = { device: () => localStorage, tab: () => sessionStorage }
const opened = new Set<StorageLifetime>()

/** Throws where the browser lets nothing be kept. */
function open(where: StorageLifetime): Storage {
  const store = stores[where]()
  if (!opened.has(where)) {
    opened.add(where)
    renameKeys(store)
  }
  return store
}

/** Whether the browser lets nothing be kept. */
export function isBlocked(where: StorageLifetime): boolean {
  try {
    open(where)
    return false
  } catch {
    return true
  }
}

/** What is kept under a name; null where nothing is. */
export function kept(where: StorageLifetime, name: string): string | null {
  try {
    return open(where).getItem(ours + name)
  } catch {
    return null
  }
}

/** Keeps a text under a name, and says what stood in the way. */
export function keep(where: StorageLifetime, name: string, text: string): KeepTrouble | null {
  try {
    open(where).setItem(ours + name, text)
    return null
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
  }
}

/** Takes away what is kept under a name, and says what stood in the way. */
export function drop(where: StorageLifetime, name: string): 'blocked' | null {
  try {
    open(where).removeItem(ours + name)
    return null
  } catch {
    return 'blocked'
  }
}

/** The names under which something of ours is kept. */
export function keptNames(where: StorageLifetime): string[] {
  try {
    return namesIn(open(where))
      .filter((name) => name.startsWith(ours))
      .map((name) => name.slice(ours.length))
  } catch {
    return []
  }
}

/** Listens to what other tabs keep and take away: hears the name, null for all of them. Answers how to stop. */
export function onKeptElsewhere(listener: (name: string | null) => void): () => void {
  function hear({ key }: StorageEvent): void {
    if (key === null || key.startsWith(ours)) listener(key && key.slice(ours.length))
  }
  window.addEventListener('storage', hear)
  return () => window.removeEventListener('storage', hear)
}

const namesIn = (store: Storage): string[] =>
  Array.from({ length: store.length }, (_, at) => store.key(at) ?? '')

/** What the names were that said nothing of whose they are, and what was kept under each. */
const former: [name: RegExp, content: RegExp][] = [
  [/^visit-mode$/, /^1$/],
  [/^offline-areas$/, /^\["[a-z0-9-]+"(?:,"[a-z0-9-]+")*\]$/],
  [/^plan:[a-z0-9-]+$/, /^\{"changed":\d+,"picks":\[.*\]\}$/s],
]

/** Moves what was kept under the former names to ours. What is not as ours was is somebody else's, and stays. */
function renameKeys(store: Storage): void {
  for (const name of namesIn(store)) {
    const text = store.getItem(name) ?? ''
    if (!former.some(([names, content]) => names.test(name) && content.test(text))) continue
    if (store.getItem(ours + name) === null) store.setItem(ours + name, text)
    store.removeItem(name)
  }
}
