import { useSyncExternalStore } from 'react'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { roomForWeek, weekRems } from '#pages/finder/widths.ts'

/**
 * Whether seven days fit side by side with no word broken. A media query counts in the letters that the browser began
 * with: those made larger on the page leave less room.
 */
export function useRoomForWeek(): boolean {
  const isWide = useMediaQuery(roomForWeek)
  return useSyncExternalStore(followLetters, lettersFit, () => true) && isWide
}

/** True where nobody can say how large the letters are. */
function lettersFit(): boolean {
  const letter = parseFloat(getComputedStyle(document.documentElement).fontSize)
  return !(innerWidth < weekRems * letter)
}

function followLetters(listener: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => {}
  // With larger letters the page is higher.
  const observer = new ResizeObserver(listener)
  observer.observe(document.body)
  return () => observer.disconnect()
}
