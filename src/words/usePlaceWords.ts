import { calendar } from './en/calendar.ts'
import { place } from './en/place.ts'
import { session } from './en/session.ts'
import { useRoomWords } from './useRoomWords.ts'
import type { Words } from './useWords.ts'

const own = { calendar, place, session }
export type PlaceWords = Words & typeof own

/** What is said of one place or one session. */
export const usePlaceWords = (): PlaceWords => useRoomWords(own)
