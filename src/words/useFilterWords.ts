import { filters } from './en/filters.ts'
import { useRoomWords } from './useRoomWords.ts'
import type { Words } from './useWords.ts'

const own = { filters }
export type FilterWords = Words & typeof own

/** What the filters say, and the tags of those chosen. */
export const useFilterWords = (): FilterWords => useRoomWords(own)
