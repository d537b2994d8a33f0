import type { Search } from '#domain/search/search.ts'
import { commonIn } from './common.ts'
import { current } from './current.ts'
import { finderIn, type Counted } from './finder.ts'
import { noResults as english } from './en/noResults.ts'
import { wording } from './wording.ts'

/** What is said where nothing was found: what to let go of, and whom to ask. */
export const noResultsIn = wording('noResults', english, (m, locale) => {
  const { say } = locale
  const { sessions, places } = commonIn(locale)
  const { counted } = finderIn(locale)
  return {
    ...m,
    empty: (area: string) => say(m.empty, { area }),
    way: (count: Counted, show: Search['show'], how: string) => {
      const said = show === 'places' ? places(count.n) : sessions(count.n)
      const { found, ask } = counted(count, said)
      return say(m.way, { found, how }) + ask
    },
    council: (council: string) => say(m.council, { council }),
  }
})

export const noResults = noResultsIn(current)
