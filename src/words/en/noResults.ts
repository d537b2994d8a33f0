/** What is said where nothing was found: what to let go of, and whom to ask. */
export const noResults = {
  hint: 'Try one of these:',
  empty: 'Nobody has added places or sessions for {area}.',
  /** {found} is "4 sessions", {how} "without “Free”" or "at any time". */
  way: '{found} {how}',
  withoutFilters: 'without any filters',
  withoutAll: 'without the filters and the name',
  ask: 'Or ask the nearest place:',
  council: 'Or ring {council}:',
} as const
