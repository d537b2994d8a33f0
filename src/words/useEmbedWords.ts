import { embed } from './en/embed.ts'
import { useRoomWords } from './useRoomWords.ts'

const own = { embed }

/** What the embed builder says. */
export const useEmbedWords = () => useRoomWords(own)
