import { instant } from './instant.ts'
import { erase, hold, nothing, planOf, readFrom, write, type Held } from './savedPlan.ts'

/** Keeps an area's plan on this device, after what is kept there already, or only for this tab from now on. */
export function keepPlan(area: string, kept: boolean): void {
  const before = planOf(area)
  const there = kept && !before.kept ? (onDevice(area)?.picks ?? []) : []
  const ours = before.picks.filter(({ id }) => !there.some((pick) => pick.id === id))
  const held = { picks: [...there, ...ours], kept, changed: instant(), trouble: null }
  const trouble = write(area, held)
  if (trouble === null) erase(!kept, area)
  hold(area, trouble === null ? held : { ...held, kept: before.kept, trouble })
}

function onDevice(area: string): Held | null {
  try {
    return readFrom(true, area)
  } catch {
    return null
  }
}

/** Forgets an area's plan, in this tab and on this device. */
export function clearPlan(area: string): void {
  erase(false, area)
  erase(true, area)
  hold(area, nothing)
}
