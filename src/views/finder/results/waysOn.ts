import type { Catalogue } from '~/domain/catalogue.ts'
import { find, type Where } from '~/domain/find.ts'
import { withins, type Search } from '~/domain/search.ts'
import type { Words } from '~/words/useWords.ts'
import { chosenFilters, cleared, type Chosen } from '~/views/finder/filters/chosen.ts'

/** One thing to let go of, its name in words, and how much that alone would find. */
export interface WayOn {
  key: string
  name: string
  n: number
  change: Partial<Search>
}

const most = 6

/** What to loosen when nothing fits, most found first; all filters off where letting go of one is not enough. */
export function waysOn(catalogue: Catalogue, search: Search, where: Where, words: Words): WayOn[] {
  const { none } = words.finder
  const chosen = chosenFilters(search, catalogue.area, words)
  const gives = (change: Partial<Search>) => find(catalogue, { ...search, ...change }, where).length
  const way = (key: string, name: string, change: Partial<Search>): WayOn => ({
    key,
    name,
    change,
    n: gives(change),
  })
  const each = [
    ...chosen
      .filter(({ key }) => key !== 'within')
      .map(({ key, name, without }: Chosen) => way(key, none.without(name), without)),
    ...farther(search, gives, words),
    ...(search.q === '' ? [] : [way('q', none.withoutName(search.q), { q: '' })]),
  ].filter(({ n }) => n > 0)
  if (each.length > 0) return each.sort((a, b) => b.n - a.n).slice(0, most)
  return [
    way('filters', none.withoutFilters, cleared),
    way('all', none.withoutAll, { ...cleared, q: '' }),
  ]
    .filter(({ n }) => n > 0)
    .slice(0, 1)
}

/** The nearest distance that finds something, rather than any distance at all. */
function farther(
  { within }: Search,
  gives: (change: Partial<Search>) => number,
  words: Words,
): WayOn[] {
  for (const wider of withins.slice(withins.indexOf(within) + 1)) {
    const change = { within: wider }
    const n = gives(change)
    const name =
      wider === 'any' ? words.finder.none.anyDistance : words.finder.none.withinMiles(wider)
    if (n > 0) return [{ key: 'within', name, n, change }]
  }
  return []
}
