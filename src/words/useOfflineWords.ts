import { offline } from './en/offline.ts'
import { useRoomWords } from './useRoomWords.ts'

const own = { offline }

/** What is said of working with no signal. */
export const useOfflineWords = () => useRoomWords(own)
