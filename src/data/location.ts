import { useSyncExternalStore } from 'react'
import type { Point } from '#domain/geo/gazetteer.ts'

export type LocationTrouble = 'refused' | 'unavailable' | 'slow' | 'unsupported'

/** A point, or why the phone would not say. */
export type Located = Point | { kind: LocationTrouble }

const kinds: Record<number, LocationTrouble> = { 1: 'refused', 2: 'unavailable', 3: 'slow' }

/**
 * Where the phone is, to about 100 metres: rounded to 3 decimal degrees, because no more is needed and less is
 * better kept. Asked once, never watched. Where the page it is in forbids asking, that is a refusal.
 */
export function locate(): Promise<Located> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve({ kind: 'unsupported' })
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: round(coords.latitude), lon: round(coords.longitude) }),
      ({ code }) => resolve({ kind: kinds[code] ?? 'unavailable' }),
      { timeout: 10_000, maximumAge: 300_000 },
    )
  })
}

const round = (degrees: number) => Math.round(degrees * 1000) / 1000

let ownPlace: string | null = null
const listeners = new Set<() => void>()

/**
 * Notes where this phone said that it is, as an address writes it: in memory only, as long as the page is open. A point
 * that came with a link, or is the middle of a map, is nobody's.
 */
export function noteOwnPlace(near: string | null): void {
  ownPlace = near
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether a search starts where this phone last said that it is. */
export const useIsOwnPlace = (near: string): boolean =>
  useSyncExternalStore(
    subscribe,
    () => near === ownPlace,
    () => false,
  )

/** false where the page around a frame is known to forbid asking: then there is nothing to press. Not every browser says. */
export function mayLocate(): boolean {
  // While pages are built there is no document, and nobody forbids anything.
  if (typeof document === 'undefined') return true
  const policy: unknown = Reflect.get(document, 'featurePolicy')
  if (typeof policy !== 'object' || policy === null || !('allowsFeature' in policy)) return true
  const { allowsFeature } = policy
  return typeof allowsFeature !== 'function' || allowsFeature.call(policy, 'geolocation') !== false
}
