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

/** A list in the order of these ids; what they do not name comes after, in its own order. */
export function ordered<T extends { id: string }>(
  picks: readonly T[],
  ids: readonly string[],
): T[] {
  const named = ids.flatMap((id) => picks.find((pick) => pick.id === id) ?? [])
  return named.concat(picks.filter(({ id }) => !ids.includes(id)))
}

/** A list with whatever it held before put back, each after the one it came after; what has come since stays. */
export function restored<T extends { id: string }>(picks: readonly T[], before: readonly T[]): T[] {
  const result = [...picks]
  before.forEach((pick, at) => {
    if (result.some(({ id }) => id === pick.id)) return
    const previous = before.slice(0, at).map(({ id }) => id)
    result.splice(result.findLastIndex(({ id }) => previous.includes(id)) + 1, 0, pick)
  })
  return result
}
