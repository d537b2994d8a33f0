import { count } from '#words/english.ts'

/** What the field for a place to start from says in the embed builder, in English. */
export const nearField = {
  label: 'Postcode, town or village',
  suggestions: 'Towns, villages and postcodes',
  found: (n: number) =>
    n === 0
      ? 'No suggestions'
      : `${count(n, 'suggestion', 'suggestions')}. Use the up and down arrows.`,
  aPoint: 'A point on the map',
  noSuchPostcode: (text: string) =>
    `We do not know the postcode “${text}”. Check it, or try a town or village.`,
  noSuchPlace: (text: string) =>
    `We do not know a town, village or postcode called “${text}”. Check the spelling, or try a place near it.`,
  notLoaded:
    'The list of towns and postcodes could not be loaded. You can still use the rest of the page.',
}
