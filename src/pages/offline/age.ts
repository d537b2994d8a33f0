/** Information had longer ago than this, in days, is said to be old. */
const old = 14

const day = 86_400_000

/** How many days ago information was had, where that is too long ago to trust it; null where it is not. */
export function daysTooOld(savedAt: number, now: number): number | null {
  const days = Math.floor((now - savedAt) / day)
  return days > old ? days : null
}
