import type { LocalDate } from '#domain/time/calendar.ts'
import type { Agreed, Prose } from './agreement.ts'
import type { Draft, Held } from './draft.ts'
import { onDates } from './onDates.ts'
import { onFortnight, onNth, onWeekdays } from './onDays.ts'
import { onMonths, onVarying } from './onSeason.ts'
import { onTimes } from './onTimes.ts'

// In this order: once dates are read, days of the month say nothing more.
const steps = [onVarying, onDates, onNth, onFortnight, onWeekdays, onTimes, onMonths]

/**
 * Compares a row with the prose. Where they agree, or the prose says more and can be read in one way only, the draft
 * goes on; where they part, the times are held back: a family that asks is better off than one before a locked door.
 */
export function agree(draft: Draft, prose: Prose, today: LocalDate): Agreed | Held {
  let agreed: Agreed = { is: 'agreed', draft }
  for (const step of steps) {
    const next = step(agreed, prose, today)
    if (next.is === 'held') return next
    agreed = next
  }
  return agreed
}
