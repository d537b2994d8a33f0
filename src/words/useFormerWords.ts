import { former } from './en/former.ts'
import { useRoomWords } from './useRoomWords.ts'

const own = { former }

/** What is said to somebody who looks for a former children's centre. */
export const useFormerWords = () => useRoomWords(own).former
