import { useState } from 'react'
import type { AreaSummary } from '#domain/catalogue/area.ts'
import { base } from '#url/address.ts'
import { isFrontOf, parsePath, type Route } from '#url/paths.ts'

/** The area that an address names; null where it names none. */
const areaOf = (route: Route): string | null => ('area' in route ? route.area : null)

/** The area of the page of ours that led here, such as `https://families.example.org/norfolk/`. */
function areaBefore(): string | null {
  const { origin } = location
  const { referrer } = document
  return referrer.startsWith(`${origin}/`)
    ? areaOf(parsePath(referrer.slice(origin.length).replace(/[?#].*/, ''), base))
    : null
}

/**
 * The area that a page speaks for: its own; for what all areas share, such as the statements, the one whose page the reader has come
 * from, or the only one there is. null where none is known: of several no council is named that may not be the reader's.
 */
export function useAreaShown(route: Route, served: readonly AreaSummary[]): string | null {
  const [before, remember] = useState(areaBefore)
  if (route.page === 'desk' || isFrontOf(route, served)) return null
  const first = served[0]?.id ?? null
  const own = areaOf(route) ?? (route.page === 'finder' ? first : null)
  if (own !== null && own !== before) remember(own)
  if (own !== null) return own
  if (served.length === 1) return first
  return served.some(({ id }) => id === before) ? before : null
}
