import { filters } from './en/filters.ts'
import { none } from './en/waysOn.ts'
import { useRoomWords } from './useRoomWords.ts'
import type { Words } from './useWords.ts'

const own = { filters, none }
export type WaysOnWords = Words & typeof own

/** What is said where nothing was found. */
export const useWaysOnWords = (): WaysOnWords => useRoomWords(own)
