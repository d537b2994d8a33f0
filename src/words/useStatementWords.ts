import { statements } from './en/statements.ts'
import { useRoomWords } from './useRoomWords.ts'

const own = { statements }

/** What the accessibility and privacy statements say. */
export const useStatementWords = () => useRoomWords(own)
