import { useMemo } from 'react'
import { added, moved, removed } from '#domain/plan/picks.ts'
import type { SavedPick } from '#domain/plan/savedPick.ts'
import { clearPlan, keepPlan } from './keepPlan.ts'
import { changePlan, useSavedPlan, type SavedPlan } from './savedPlan.ts'

export interface Plan extends SavedPlan {
  add: (...picks: SavedPick[]) => void
  remove: (id: string) => void
  /** Puts a pick at an index, counted from 0. */
  move: (id: string, to: number) => void
  /** Puts picks in place of all that are there, in this order. */
  replace: (picks: readonly SavedPick[]) => void
  keep: (kept: boolean) => void
  clear: () => void
}

/** The plan of an area and all that can be done with it. `picks` hold what was known when each was saved. */
export function usePlan(area: string): Plan {
  const plan = useSavedPlan(area)
  return useMemo(
    () => ({
      ...plan,
      add: (...picks) => changePlan(area, (now) => picks.reduce(added<SavedPick>, [...now])),
      remove: (id) => changePlan(area, (now) => removed(now, id)),
      move: (id, to) => changePlan(area, (now) => moved(now, id, to)),
      replace: (picks) => changePlan(area, () => [...picks]),
      keep: (kept) => keepPlan(area, kept),
      clear: () => clearPlan(area),
    }),
    [area, plan],
  )
}
