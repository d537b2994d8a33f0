import { place } from './en/place.ts'
import { sheet } from './en/sheet.ts'
import { useRoomWords } from './useRoomWords.ts'
import type { Words } from './useWords.ts'

const own = { place, sheet }
export type SheetWords = Words & typeof own

/** What the sheet for the fridge says. */
export const useSheetWords = (): SheetWords => useRoomWords(own)
