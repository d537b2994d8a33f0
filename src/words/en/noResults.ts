import type { Search } from '#domain/search/search.ts'
import { count } from '#words/english.ts'

/** What is said where nothing was found, in English: what to let go of, and whom to ask. */
export const noResults = {
  hint: 'Try one of these:',
  empty: (area: string) => `Nobody has added places or sessions for ${area}.`,
  way: (n: number, show: Search['show'], how: string) =>
    `${show === 'places' ? count(n, 'place', 'places') : count(n, 'session', 'sessions')} ${how}`,
  withoutFilters: 'without any filters',
  withoutAll: 'without the filters and the name',
  ask: 'Or ask the nearest place:',
  council: (council: string) => `Or ring ${council}:`,
}
