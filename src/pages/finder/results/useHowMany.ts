import { useEffect, useState } from 'react'
import { entryState, keepInEntry } from '#url/entryState.ts'

/**
 * How many of a list are drawn: `least`, and as many as were asked for. Kept with the entry of history, so that Back finds
 * the page as long as it was left; another question starts anew.
 */
export function useHowMany(name: string, searchKey: string, all: number, least: number) {
  const kept = () => ({ searchKey, more: Number(entryState(name)) || 0 })
  const [asked, ask] = useState(kept)
  // Set while rendering, as React advises for state that follows a prop: no frame shows a list of the wrong length.
  const current = asked.searchKey === searchKey ? asked : kept()
  if (current !== asked) ask(current)

  const shown = Math.min(all, Math.max(least, current.more))
  // After every drawing, as a change of address starts the entry anew.
  useEffect(() => keepInEntry(name, shown))
  return [shown, (more: number) => ask({ searchKey, more })] as const
}
