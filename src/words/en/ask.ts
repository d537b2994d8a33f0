/** What the search box says by itself, in English. Sentences a nine-year-old can read. */
export const ask = {
  label: 'Postcode, town, group or old children’s centre',
  suggestions: 'Suggestions',
  find: 'Find',
  clear: 'Clear the search box',
  looking: (text: string) => `Looking for “${text}”`,
  from: (name: string) => `Near ${name}`,
  removeFrom: (name: string) => `Remove: near ${name}`,
}
