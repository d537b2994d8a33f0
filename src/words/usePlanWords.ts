import { plan } from './en/plan.ts'
import { useRoomWords } from './useRoomWords.ts'
import type { Words } from './useWords.ts'

const own = { plan }
export type PlanWords = Words & typeof own

/** What is said in the plan. */
export const usePlanWords = (): PlanWords => useRoomWords(own)
