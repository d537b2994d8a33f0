import { useMemo } from 'react'
import { useWords, type Words } from './useWords.ts'

/** What every room says, and what this one says: a room's own words come with the room, not with the first page. */
export function useRoomWords<Own extends object>(own: Own): Words & Own {
  const words = useWords()
  return useMemo(() => ({ ...words, ...own }), [words, own])
}
