import { finished } from './en/finished.ts'
import { useRoomWords } from './useRoomWords.ts'

const own = { finished }

/** What is said of today's sessions that have finished. */
export const useFinishedWords = () => useRoomWords(own)
