/** Fewer than so many cells that changed places are an edit. */
const fewest = 3

/** The members of a list that another has too, each as often as it is in both; and those that it has not. */
export function parted(
  a: readonly string[],
  b: readonly string[],
): { common: string[]; own: string[] } {
  const left = new Map<string, number>()
  for (const it of b) left.set(it, (left.get(it) ?? 0) + 1)
  const parts: { common: string[]; own: string[] } = { common: [], own: [] }
  for (const it of a) {
    const count = left.get(it) ?? 0
    left.set(it, count - 1)
    parts[count > 0 ? 'common' : 'own'].push(it)
  }
  return parts
}

/** Whether two lists of changed cells hold the same: several values, or few of them and nothing else. So a column is seen that was sorted by itself. */
export function isReordered(a: readonly string[], b: readonly string[]): boolean {
  const both = parted(a, b).common
  const isExact = both.length === a.length && both.length === b.length
  return (
    (new Set(both).size >= fewest && both.length * 5 >= a.length * 4) ||
    (isExact && both.length >= fewest)
  )
}
