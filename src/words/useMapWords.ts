import { map } from './en/map.ts'
import { useRoomWords } from './useRoomWords.ts'
import type { Words } from './useWords.ts'

const own = { map }
export type MapWords = Words & typeof own

/** What the map says. */
export const useMapWords = (): MapWords => useRoomWords(own)
