import { data } from './en/data.ts'
import { useRoomWords } from './useRoomWords.ts'

const own = { data }

/** What is said about the information itself. */
export const useDataWords = () => useRoomWords(own)
