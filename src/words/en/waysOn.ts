import type { Search } from '#domain/search/search.ts'
import { common } from './common.ts'

/** What is said where nothing was found, in English: what to let go of, and whom to ask. */
export const none = {
  hint: 'Try one of these:',
  empty: (area: string) => `Nobody has added places or sessions for ${area}.`,
  way: (n: number, show: Search['show'], how: string) =>
    `${show === 'places' ? common.count(n, 'place', 'places') : common.count(n, 'session', 'sessions')} ${how}`,
  without: (name: string) => `without “${name}”`,
  withoutName: (q: string) => `without the name “${q}”`,
  withoutFilters: 'without any filters',
  withoutAll: 'without the filters and the name',
  any: {
    days: 'on any day',
    time: 'at any time of day',
    ages: 'for any age',
    types: 'of any kind',
    kinds: 'at any kind of place',
    has: 'whatever the place has',
  },
  from: (day: string) => `from ${day}`,
  fromToday: 'from today',
  withinMiles: (within: string) => `within ${common.count(Number(within), 'mile', 'miles')}`,
  anyDistance: 'at any distance',
  ask: 'Or ask the nearest place:',
  council: (council: string) => `Or ring ${council}:`,
}
