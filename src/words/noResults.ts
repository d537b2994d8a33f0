import type { Search } from '#domain/search/search.ts'
import { commonIn } from './common.ts'
import { current } from './current.ts'
import { noResults as english } from './en/noResults.ts'
import { wording } from './wording.ts'

/** What is said where nothing was found: what to let go of, and whom to ask. */
export const noResultsIn = wording('noResults', english, (m, locale) => {
  const { say } = locale
  const { sessions, places } = commonIn(locale)
  return {
    ...m,
    empty: (area: string) => say(m.empty, { area }),
    way: (n: number, show: Search['show'], how: string) =>
      say(m.way, { found: show === 'places' ? places(n) : sessions(n), how }),
    council: (council: string) => say(m.council, { council }),
  }
})

export const noResults = noResultsIn(current)
