import type { TheirTerm } from './dialect/theirs.ts'

/** What Open Referral has no field for and our export hangs on its records as taxonomy terms. */
export type OwnTerm =
  | 'session'
  | 'access'
  | 'audience'
  | 'holds'
  | 'bank-holidays'
  | 'pregnancy'
  | 'url'
  | 'place'
  | 'kind'
  | 'precision'
  | 'status'
  | 'confidence'
  | 'feature'
  | 'checked'
  | 'name'

/** Says that a place offers none of the features, which is not the same as not known. */
export const noFeatures = '(none)'

const prefix = 'family-hub-map/'

/** The name of one of our own vocabularies, as `taxonomy_term.taxonomy`. */
export const ownTaxonomy = (what: OwnTerm): string => `${prefix}${what}`

/** What our own export said, in the order it said it. */
export const ownTerms = (terms: readonly TheirTerm[], what: OwnTerm): string[] =>
  terms.flatMap(({ id, taxonomy }) =>
    taxonomy === ownTaxonomy(what) && id !== undefined ? [id] : [],
  )

/** One of the words that a field of ours may hold, where our own export said it. */
export const ownWord = <Word extends string>(
  terms: readonly TheirTerm[],
  what: OwnTerm,
  words: readonly Word[],
): Word | undefined => words.find((word) => ownTerms(terms, what).includes(word))
