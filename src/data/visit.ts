import { useSyncExternalStore } from 'react'
import { instant } from './instant.ts'
import { planOf } from './planStore.ts'
import { drop, keep, kept, onKeptElsewhere, ours } from './storage.ts'

/** What is about the phone and not about a family, and so outlasts a visit. */
export const outlasting = ['visit-mode', 'offline-areas', 'finished', 'language']

const listeners = new Set<() => void>()
/** What was last said, where it could not be kept. */
let unkept: boolean | null = null

/** Whether the phone is used on home visits; where the browser lets nothing be kept, as long as the page is open. */
export const isVisitMode = (): boolean => unkept ?? kept('device', 'visit-mode') === '1'

/** Turns visit mode on or off, for every page of this phone. */
export function setVisitMode(on: boolean): void {
  const failed = on ? keep('device', 'visit-mode', '1') : drop('device', 'visit-mode')
  unkept = failed ? on : null
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const stop = onKeptElsewhere(listener)
  return () => {
    listeners.delete(listener)
    stop()
  }
}

/** Whether visit mode is on, drawn again when it is switched. */
export const useVisitMode = (): boolean => useSyncExternalStore(subscribe, isVisitMode, () => false)

/** Longer than a talk between two picks, and not longer than the way to the next family, in milliseconds. */
export const longPause = 30 * 60_000

/** Whether an area's plan may be another family's: the phone goes from one to the next, and nothing was changed for a while. */
export function isFromEarlierVisit(area: string): boolean {
  const { picks, changed } = planOf(area)
  return isVisitMode() && picks.length > 0 && instant() - changed >= longPause
}

let left: string | null = null

/** Notes where the finder was left, with what was asked of it: in memory only, and for one family. */
export function leaveFinder(address: string | null): void {
  left = address
}

/** The address at which the finder was last left since the page was loaded. */
export function leftFinder(): string | null {
  return left
}

/** Tells this page from the others: it hears itself, too. */
export const thisPage = String(Math.random())

/** What tabs say to one another: one has finished the visit; another hears it, and then says how far it was cleared. */
export type BetweenTabs = { finish: string; page: string } | 'heard' | Past
/** What became of the pages that Back leads to. `left` = the browser did not let them be cleared. */
export type Past = 'cleared' | 'left'

/** Where the tabs of this deployment speak to one another. */
export const openChannel = (): BroadcastChannel => new BroadcastChannel(`${ours}visit`)

/** Listens to another tab that finishes the visit; `clear` then clears this one. Answers how to stop. */
export function onFinishElsewhere(clear: () => Promise<Past>): () => void {
  const channel = openChannel()
  const say = (said: BetweenTabs) => channel.postMessage(said)
  channel.onmessage = ({ data }: MessageEvent<BetweenTabs>) => {
    if (typeof data === 'string' || data.page === thisPage) return
    keep('tab', 'finished', data.finish)
    say('heard')
    void clear().then(say, () => say('left'))
  }
  return () => channel.close()
}

/**
 * Whether another tab finished the visit while the browser had put this one away: it then heard nothing, and comes back
 * with what it held. A tab that is opened only now has nothing of that visit.
 */
export function sleptThroughFinish(): boolean {
  const last = kept('device', 'finished')
  const known = kept('tab', 'finished')
  if (last === null || last === known) return false
  keep('tab', 'finished', last)
  const [opened] = performance.getEntriesByType('navigation')
  return known !== null || (opened as PerformanceNavigationTiming | undefined)?.type !== 'navigate'
}
