import type { Search } from '#domain/search/search.ts'

/** How many things are chosen: as many as have a tag. Counted apart, because their names come after the list. */
export function chosenCount(search: Search): number {
  const { q, ages, fit, types, days, time, from, free, dropin, everyone, within, kinds, has } =
    search
  const lists = [ages, types, days, time, kinds, has].reduce((sum, { length }) => sum + length, 0)
  const others = [
    q !== '',
    fit === 'all' && ages.length > 1,
    from !== null,
    free,
    dropin,
    everyone,
    within !== 'any',
  ]
  return lists + others.filter(Boolean).length
}
