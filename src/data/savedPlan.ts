import { useSyncExternalStore } from 'react'
import type { SavedPick } from '#domain/plan/savedPick.ts'
import { instant } from './instant.ts'
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
  if (plan) return { ...plan, kept, trouble: null }
  store.removeItem(planPrefix + area)
  return { ...nothing, trouble: 'spoiled' }
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
  try {
    if (kept || picks.length > 0) storeFor(kept).setItem(name, planText(picks, changed))
    else storeFor(kept).removeItem(name)
    return null
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
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
  tell()
}

/** The plan of an area as it is now: read once, and again when another tab has changed it. */
export function planOf(area: string): Held {
  let held = plans.get(area) ?? read(area)
  if (!held.kept && held.picks.length > 0 && isStale(held.changed, instant())) {
    erase(false, area)
    held = nothing
  }
  plans.set(area, held)
  return held
}

/** Changes what an area's plan holds, and saves it where it belongs. What cannot be saved is held all the same. */
export function changePlan(
  area: string,
  change: (picks: readonly SavedPick[]) => SavedPick[],
): void {
  const { picks, kept } = planOf(area)
  const held = { picks: change(picks), kept, changed: instant(), trouble: null }
  hold(area, { ...held, trouble: write(area, held) })
}

const tell = () => listeners.forEach((listener) => listener())
/** Holds no plan any more: what is saved is read again. */
export function letGoOfPlans(): void {
  plans.clear()
  tell()
}

function hearAgain({ key }: { key: string | null }): void {
  if (key === null) plans.clear()
  else if (key.startsWith(planPrefix)) plans.delete(key.slice(planPrefix.length))
  tell()
}

let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('storage', hearAgain)
    // A plan that nobody asked to keep goes where the page is left open, too.
    timer = setInterval(tell, 60_000)
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
