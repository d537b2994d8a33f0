import { embedded } from './en/embedded.ts'
import { useRoomWords } from './useRoomWords.ts'

const own = { embedded }

/** What is said only in a frame. */
export const useEmbeddedWords = () => useRoomWords(own)
