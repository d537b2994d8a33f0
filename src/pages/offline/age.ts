import type { LocalDate } from '#domain/time/localDate.ts'

/** Information had longer ago than this, in days, is said to be old. */
const old = 14

const day = 86_400_000

/** How many days ago information was had, where that is too long ago to trust it; null where it is not. */
export function daysTooOld(savedAt: number, now: number): number | null {
  const days = Math.floor((now - savedAt) / day)
  return days > old ? days : null
}

/** Whether the phone's clock is behind what it reads or has saved: by a day or more, as a clock may be a little off. */
export function isClockBehind(clock: {
  today: LocalDate
  /** When the information was last published. */
  updated: LocalDate
  now: number
  savedAt: number | null
}): boolean {
  const { today, updated, now, savedAt } = clock
  return today < updated || (savedAt !== null && savedAt - now >= day)
}
