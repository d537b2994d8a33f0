import { notFound } from './en/notFound.ts'
import { useRoomWords } from './useRoomWords.ts'

const own = { notFound }

/** What is said of an address that leads nowhere. */
export const useNotFoundWords = () => useRoomWords(own)
