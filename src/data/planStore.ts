import { useMemo, useSyncExternalStore } from 'react'
import { added, moved, ordered, removed, restored } from '#domain/plan/picks.ts'
import type { SavedPick } from '#domain/plan/savedPick.ts'
import { instant } from './instant.ts'
import { planText, readPlan } from './schema/savedPlan.ts'
import {
  drop,
  isBlocked,
  keep,
  kept,
  keptNames,
  onKeptElsewhere,
  type KeepTrouble,
} from './storage.ts'

/**
 * A tab has a plan of its own, or shows the one that is kept on this device and that every tab may change. The first is
 * held here and saved in the tab; the second is read anew each time it is asked for, so that no tab writes over what
 * another has kept. What a tab does to its own plan never touches the one on the device until it is kept.
 */
export interface SavedPlan {
  picks: readonly SavedPick[]
  /** On this device, because the person said so; otherwise for this tab. */
  kept: boolean
  /** `spoiled` = something that was saved could not be read and was dropped; the others: it lasts as long as the page. */
  trouble: PlanTrouble | null
  /** When it was last changed, in milliseconds since 1970. */
  changed: number
}

export type PlanTrouble = 'spoiled' | KeepTrouble

const nothing: SavedPlan = { picks: [], kept: false, trouble: null, changed: 0 }

/** A plan that nobody asked to keep is cleared this long after it was last changed, in milliseconds. */
const lasts = 8 * 3_600_000

/** What the name of a plan that is saved begins with; then comes its area. */
export const prefix = 'plan:'

const isOver = ({ changed }: SavedPlan): boolean => instant() - changed >= lasts

/** This tab's own plans; null for an area of which it has none. */
const own = new Map<string, SavedPlan | null>()
/** The plans on this device as they were last read. */
const onDevice = new Map<string, { text: string | null; plan: SavedPlan }>()
/** What was dropped, or could not be moved: said until the plan is changed. */
const troubles = new Map<string, PlanTrouble>()

function parsed(text: string, kept: boolean): SavedPlan | null {
  const read = readPlan(text)
  if (!read) return null
  const { picks, changed, dropped } = read
  return { picks, kept, changed, trouble: dropped > 0 ? 'spoiled' : null }
}

function ownPlan(area: string): SavedPlan | null {
  const known = own.get(area)
  if (known !== undefined) return known
  const text = kept('tab', prefix + area)
  const plan = text === null ? null : parsed(text, false)
  if (text !== null && !plan) troubles.set(area, 'spoiled')
  own.set(area, plan && !isOver(plan) ? plan : null)
  return ownPlan(area)
}

function devicePlan(area: string): SavedPlan {
  const text = kept('device', prefix + area)
  const last = onDevice.get(area)
  if (last && last.text === text) return last.plan
  const blocked = text === null && isBlocked('device')
  const none: SavedPlan = {
    ...nothing,
    trouble: blocked ? 'blocked' : text === null ? null : 'spoiled',
  }
  const plan = (text === null ? null : parsed(text, true)) ?? none
  const said = { ...plan, trouble: plan.trouble ?? troubles.get(area) ?? null }
  onDevice.set(area, { text, plan: said })
  return said
}

/** The plan of an area as it is now, the same object until it changes: this tab's own, or the one on this device. */
export const planOf = (area: string): SavedPlan => ownPlan(area) ?? devicePlan(area)

function hold(area: string, plan: SavedPlan | null, trouble: PlanTrouble | null = null): void {
  own.set(area, plan)
  say(area, trouble)
  tell()
}

function say(area: string, trouble: PlanTrouble | null): void {
  if (trouble) troubles.set(area, trouble)
  else troubles.delete(area)
  onDevice.delete(area)
}

/** Makes picks this tab's own plan, which lasts as long as the page where it cannot be saved. */
function saveInTab(area: string, picks: readonly SavedPick[], trouble: KeepTrouble | null = null) {
  const changed = instant()
  const failed =
    picks.length > 0
      ? keep('tab', prefix + area, planText(picks, changed))
      : drop('tab', prefix + area)
  hold(area, { picks, kept: false, changed, trouble: trouble ?? failed })
}

/** Saves picks as the plan on this device, which this tab shows from then on; what finds no room there is the tab's own. */
function saveOnDevice(area: string, picks: readonly SavedPick[]): void {
  const failed = keep('device', prefix + area, planText(picks, instant()))
  if (failed) return saveInTab(area, picks, failed)
  drop('tab', prefix + area)
  hold(area, null)
}

/** The plan that is about to be changed: a phone that slept may still show one that is over. */
function planToChange(area: string): SavedPlan {
  const plan = own.get(area)
  if (plan && isOver(plan)) own.set(area, null)
  return planOf(area)
}

/** Changes what an area's plan holds, wherever it is. */
export function changePlan(
  area: string,
  change: (picks: readonly SavedPick[]) => SavedPick[],
): void {
  const { picks, kept } = planToChange(area)
  if (kept) saveOnDevice(area, change(picks))
  else saveInTab(area, change(picks))
}

/** After what is on this device already, so that nothing of that is lost. */
const besideKept = (area: string, picks: readonly SavedPick[]): SavedPick[] =>
  picks.reduce(added<SavedPick>, [...devicePlan(area).picks])

/** Keeps an area's plan on this device, after what is kept there already, or takes that into this tab. */
export function keepPlan(area: string, wanted: boolean): void {
  const { picks, kept } = planToChange(area)
  if (wanted === kept) return
  if (wanted) return saveOnDevice(area, besideKept(area, picks))
  const failed = keep('tab', prefix + area, planText(picks, instant()))
  if (failed) return hold(area, null, failed)
  drop('device', prefix + area)
  hold(area, { picks, kept: false, changed: instant(), trouble: null })
}

/** Puts back what has been taken out of a plan since it was like this; what has come since stays. */
export function putBack(area: string, before: SavedPlan): void {
  const now = planToChange(area)
  const picks = restored(now.picks, before.picks)
  if (now.kept) saveOnDevice(area, picks)
  else if (before.kept) saveOnDevice(area, besideKept(area, picks))
  else saveInTab(area, picks)
}

/** Empties an area's plan: this tab's own, or the one on this device where that is shown. */
export function clearPlan(area: string): void {
  if (!planOf(area).kept) return saveInTab(area, [])
  drop('device', prefix + area)
  hold(area, null)
}

const listeners = new Set<() => void>()
const tell = () => listeners.forEach((listener) => listener())

/** Reads again what is saved of every plan. */
export function readPlansAgain(): void {
  for (const plans of [own, onDevice, troubles]) plans.clear()
  tell()
}

/** Takes away what is over, or cannot be read. */
function sweep(): void {
  for (const [area, plan] of own) if (plan && isOver(plan)) own.set(area, null)
  for (const where of ['tab', 'device'] as const)
    for (const name of keptNames(where).filter((name) => name.startsWith(prefix))) {
      const plan = parsed(kept(where, name) ?? '', where === 'device')
      if (!plan) say(name.slice(prefix.length), 'spoiled')
      if (!plan || (!plan.kept && isOver(plan))) drop(where, name)
    }
  tell()
}

let stop: (() => void) | null = null

/** Says when a plan may have changed, here or in another tab, and takes away what is over. Answers how to stop. */
export function watchPlans(listener: () => void): () => void {
  listeners.add(listener)
  stop ??= watch()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stop?.()
    stop = null
  }
}

function watch(): () => void {
  sweep()
  // A plan that nobody asked to keep goes where the page is left open, too.
  const timer = setInterval(sweep, 60_000)
  document.addEventListener('visibilitychange', sweep)
  const stopHearing = onKeptElsewhere(tell)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', sweep)
    stopHearing()
  }
}

/** The plan of an area, drawn again when it changes, here or in another tab. */
export function useSavedPlan(area: string): SavedPlan {
  return useSyncExternalStore(
    watchPlans,
    () => planOf(area),
    () => nothing,
  )
}

/** The plan of an area and all that can be done with it. `picks` hold what was known when each was saved. */
export type Plan = SavedPlan & ReturnType<typeof actionsOn>

export function usePlan(area: string): Plan {
  const plan = useSavedPlan(area)
  return useMemo(() => ({ ...plan, ...actionsOn(area, plan) }), [area, plan])
}

function actionsOn(area: string, shown: SavedPlan) {
  const change = (how: Parameters<typeof changePlan>[1]) => changePlan(area, how)
  const isShown = ({ id }: SavedPick) => shown.picks.some((pick) => pick.id === id)
  return {
    add: (...picks: SavedPick[]) => change((now) => picks.reduce(added<SavedPick>, [...now])),
    remove: (id: string) => change((now) => removed(now, id)),
    /** Puts a pick at an index, counted from 0. */
    move: (id: string, to: number) => change((now) => moved(now, id, to)),
    /** Brings what is saved of a pick up to date. */
    refresh: (fresh: SavedPick) =>
      change((now) => now.map((pick) => (pick.id === fresh.id ? fresh : pick))),
    /** Puts the picks in the order of these ids; others come after them. */
    order: (ids: readonly string[]) => change((now) => ordered(now, ids)),
    /** Puts picks in place of all that are shown, in this order. */
    replace: (picks: readonly SavedPick[]) =>
      change((now) => now.filter((pick) => !isShown(pick)).reduce(added<SavedPick>, [...picks])),
    putBack: (before: SavedPlan) => putBack(area, before),
    keep: (kept: boolean) => keepPlan(area, kept),
    clear: () => clearPlan(area),
  }
}
