/** A list with one more pick at its end, or as it was where it holds it already. */
export function added<T extends { id: string }>(picks: readonly T[], pick: T): T[] {
  return picks.some(({ id }) => id === pick.id) ? [...picks] : [...picks, pick]
}

/** A list without the pick that has an id. */
export function removed<T extends { id: string }>(picks: readonly T[], id: string): T[] {
  return picks.filter((pick) => pick.id !== id)
}

/** A list with the pick that has an id at another index, the others keeping their order; too far is the end. */
export function moved<T extends { id: string }>(picks: readonly T[], id: string, to: number): T[] {
  const pick = picks.find((pick) => pick.id === id)
  if (pick === undefined) return [...picks]
  const others = removed(picks, id)
  const index = Math.min(Math.max(to, 0), others.length)
  return [...others.slice(0, index), pick, ...others.slice(index)]
}
