import { calendar } from './en/calendar.ts'
import { share } from './en/share.ts'
import { useRoomWords } from './useRoomWords.ts'
import type { Words } from './useWords.ts'

const own = { calendar, share }
export type ShareWords = Words & typeof own

/** What is said where a plan is handed on. */
export const useShareWords = (): ShareWords => useRoomWords(own)
