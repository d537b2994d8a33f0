/** What the search box says by itself. Sentences a nine-year-old can read. */
export const ask = {
  label: 'Postcode, town, group or old children’s centre',
  suggestions: 'Suggestions',
  find: 'Find',
  clear: 'Clear the search box',
  looking: 'Looking for “{text}”',
  from: 'Near {name}',
  removeFrom: 'Remove: near {name}',
} as const
