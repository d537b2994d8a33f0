import { useSyncExternalStore } from 'react'
import type { SavedPick } from '~/domain/savedPick.ts'
import { moment } from './clock.ts'
import { isStale, parsePlan, planText } from './planText.ts'

/**
 * Why a plan is not saved as it should be: `spoiled` = what was saved could not be read and was dropped; `full` = there
 * is no room for it; `blocked` = the browser lets nothing be saved. With the last two it lasts as long as the page.
 */
export type PlanTrouble = 'spoiled' | 'full' | 'blocked'

/** The plan of an area. */
export interface SavedPlan {
  picks: readonly SavedPick[]
  /** On this device, because the person said so; otherwise for this tab. */
  kept: boolean
  trouble: PlanTrouble | null
}

/** As it is held here. */
export interface Held extends SavedPlan {
  /** In milliseconds since 1970. */
  changed: number
}

/** What every plan's name in a storage starts with; the area's id follows. */
export const planPrefix = 'plan:'
/** No plan at all. */
export const nothing: Held = { picks: [], kept: false, trouble: null, changed: 0 }
const plans = new Map<string, Held>()
const listeners = new Set<() => void>()

/** Asking for either throws where a browser lets nothing be saved. */
const storeFor = (kept: boolean): Storage => (kept ? localStorage : sessionStorage)

/** What is saved of an area's plan, on this device or in this tab; throws where a browser lets nothing be saved. */
export function readFrom(kept: boolean, area: string): Held | null {
  const store = storeFor(kept)
  const text = store.getItem(planPrefix + area)
  if (text === null) return null
  const plan = parsePlan(text)
  if (plan && (kept || !isStale(plan.changed, moment()))) return { ...plan, kept, trouble: null }
  store.removeItem(planPrefix + area)
  return plan ? null : { ...nothing, trouble: 'spoiled' }
}

function read(area: string): Held {
  try {
    return readFrom(false, area) ?? readFrom(true, area) ?? nothing
  } catch {
    return { ...nothing, trouble: 'blocked' }
  }
}

/** Saves a plan where it belongs, and says what stood in the way. An empty one is saved too where it is to be kept. */
export function write(area: string, { picks, kept, changed }: Held): PlanTrouble | null {
  const name = planPrefix + area
  let readable = false
  try {
    const store = storeFor(kept)
    store.getItem(name)
    readable = true
    if (kept || picks.length > 0) store.setItem(name, planText(picks, changed))
    else store.removeItem(name)
    return null
  } catch {
    return readable ? 'full' : 'blocked'
  }
}

/** Takes an area's plan from this device, or from this tab. */
export function erase(kept: boolean, area: string): void {
  try {
    storeFor(kept).removeItem(planPrefix + area)
  } catch {
    // Where nothing may be saved there is nothing to erase.
  }
}

/** What the plan of an area is from now on. */
export function hold(area: string, held: Held): void {
  plans.set(area, held)
  for (const listener of listeners) listener()
}

/** The plan of an area as it is now: read once, and again when another tab has changed it. */
export function planOf(area: string): SavedPlan {
  const held = plans.get(area) ?? read(area)
  plans.set(area, held)
  return !held.kept && isStale(held.changed, moment()) && held.picks.length > 0 ? nothing : held
}

/** Changes what an area's plan holds, and saves it where it belongs. What cannot be saved is held all the same. */
export function changePlan(
  area: string,
  change: (picks: readonly SavedPick[]) => SavedPick[],
): void {
  const { picks, kept } = planOf(area)
  const held = { picks: change(picks), kept, changed: moment(), trouble: null }
  hold(area, { ...held, trouble: write(area, held) })
}

function hearAgain({ key }: { key: string | null }): void {
  if (key === null) plans.clear()
  else if (key.startsWith(planPrefix)) plans.delete(key.slice(planPrefix.length))
  for (const listener of listeners) listener()
}

/** Clears plans that nobody asked to keep, where the page is left open. */
function clearStale(): void {
  for (const [area, { kept, changed, picks }] of plans) {
    if (!kept && picks.length > 0 && isStale(changed, moment())) {
      erase(false, area)
      hold(area, nothing)
    }
  }
}

let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('storage', hearAgain)
    timer = setInterval(clearStale, 60_000)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.removeEventListener('storage', hearAgain)
    clearInterval(timer)
  }
}

/** The plan of an area, drawn again when it changes, here or in another tab. */
export function useSavedPlan(area: string): SavedPlan {
  return useSyncExternalStore(
    subscribe,
    () => planOf(area),
    () => nothing,
  )
}
