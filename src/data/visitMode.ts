import { useSyncExternalStore } from 'react'

/** The one name in the device's storage that outlives a visit: it is about the phone, not about a family. */
export const visitModeKey = 'visit-mode'

const listeners = new Set<() => void>()
let here: boolean | null = null

/** Whether the phone is used on home visits; where the browser lets nothing be saved, as long as the page is open. */
export function isVisitMode(): boolean {
  if (here === null) {
    try {
      here = localStorage.getItem(visitModeKey) === '1'
    } catch {
      here = false
    }
  }
  return here
}

/** Turns visit mode on or off, for every page of this phone. */
export function setVisitMode(on: boolean): void {
  here = on
  try {
    if (on) localStorage.setItem(visitModeKey, '1')
    else localStorage.removeItem(visitModeKey)
  } catch {
    // It then lasts as long as the page: the switch shows what holds now.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Whether visit mode is on, drawn again when it is switched. */
export const useVisitMode = (): boolean => useSyncExternalStore(subscribe, isVisitMode, () => false)
