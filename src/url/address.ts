import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { changed, type ReadIn, type Search } from '#domain/search/search.ts'
import { parsePath, pathTo, type KnownRoute, type Route } from './paths.ts'
import { formatSearch, parseSearch } from './search.ts'

/** Pages are also written ahead, in the build, where there is no address. */
const here = typeof location === 'undefined' ? null : location

const previews = `${import.meta.env.BASE_URL}desk/preview/`

/** Whether this is the desk's preview of a draft: see app/Preview.tsx. */
export const previewing: boolean = here?.pathname.startsWith(previews) ?? false

/** Where the pages are, with a slash at both ends: below the deployment, or its preview, whose links so stay within it. */
export const base: string = previewing ? previews : import.meta.env.BASE_URL

/** Where this is served from, such as `https://families.example.org`; empty in a prerendered page. */
export const origin: string = here?.origin ?? ''

/** The address that was loaded: what is asked for since is another. Browsers that remember it may remember a later one. */
export const loadedAddress: string = here?.href ?? ''

/** Embedded in another page: no history of our own, no header, no service worker. `?embed` is the only query key. */
export const embedded: boolean = new URLSearchParams(here?.search).has('embed')

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  window.addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
    window.removeEventListener('hashchange', listener)
  }
}

/** Typing replaces history, choosing pushes it; in a frame nothing is pushed (standards 4, History). */
export function go(address: string, how: 'push' | 'replace' = 'push'): void {
  const same = address === location.pathname + location.search + location.hash
  if (same) return
  if (how === 'replace' || embedded) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  linkedTo = location.pathname
  for (const listener of listeners) listener()
}

let linkedTo: string | null = null

/** The path that a link has led to since it was last asked for; null = none has: the person went back or forward. */
export function takeLinkedTo(): string | null {
  const path = linkedTo
  linkedTo = null
  return path
}

/** The page now open. */
export function useRoute(): Route {
  const path = useSyncExternalStore(
    subscribe,
    () => location.pathname,
    () => base,
  )
  return useMemo(() => parsePath(path, base), [path])
}

export type ChangeSearch = (change: Partial<Search>, how?: 'push' | 'replace') => void

/** How a page's fragment is read: the embed builder's is that of the embed it makes. */
const readIn = ({ page }: Route): ReadIn => (embedded || page === 'embed' ? 'embed' : 'finder')

/** What stands after the path, with its `#`; empty where nothing does. */
export const useFragment = (): string =>
  useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  )

/** What the address asks for, and the one way to ask for something else. The address is the state. */
export function useSearch(): [Search, ChangeSearch] {
  const fragment = useFragment()
  const where = readIn(useRoute())
  const search = useMemo(() => parseSearch(fragment, where), [fragment, where])
  const change = useCallback<ChangeSearch>(
    (change, how) => {
      const next = formatSearch(changed(parseSearch(location.hash, where), change, where), where)
      go(`${location.pathname}${location.search}${next && `#${next}`}`, how)
    },
    [where],
  )
  return [search, change]
}

/** The address of a page, carrying the search where one is given. */
export function href(route: KnownRoute, search?: Search): string {
  const fragment = search ? formatSearch(search, readIn(route)) : ''
  return pathTo(route, base) + (embedded ? '?embed' : '') + (fragment && `#${fragment}`)
}
