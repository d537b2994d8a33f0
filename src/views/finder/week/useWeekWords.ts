import { week } from '~/words/en/week.ts'

/** What the week says. It comes with the week, so that nobody waits for it who looks at the list. */
export function useWeekWords(): typeof week {
  return week
}
