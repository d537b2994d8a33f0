import { another } from './en/another.ts'
import { useRoomWords } from './useRoomWords.ts'

const own = { another }

/** What is asked of a plan that may be another family's. */
export const useAnotherWords = () => useRoomWords(own)
