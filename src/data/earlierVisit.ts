import { instant } from './instant.ts'
import { planOf } from './savedPlan.ts'
import { isVisitMode } from './visitMode.ts'

/** Longer than a talk between two picks, and not longer than the way to the next family. */
const pause = 30 * 60_000

/** Whether an area's plan may be another family's: the phone goes from one to the next, and nothing was changed for a while. */
export function isFromEarlierVisit(area: string): boolean {
  const { picks, changed } = planOf(area)
  return isVisitMode() && picks.length > 0 && instant() - changed >= pause
}
