import { week } from '#words/en/week.ts'
import { useRoomWords } from '#words/useRoomWords.ts'

const own = { week }

/** What the week says. It comes with the week, so that nobody waits for it who looks at the list. */
export const useWeekWords = (): typeof week => useRoomWords(own).week
