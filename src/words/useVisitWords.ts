import { place } from './en/place.ts'
import { sheet } from './en/sheet.ts'
import { visit } from './en/visit.ts'
import { useRoomWords } from './useRoomWords.ts'

const own = { place, sheet, visit }

/** What handing a plan over and finishing a visit say. */
export const useVisitWords = () => useRoomWords(own)
