import type { AnyCatalogue } from './catalogue.ts'

/**
 * The messages of every language that can be chosen, by its tag. For the build alone, which makes a file of each: a page
 * that imported this would fetch all languages.
 */
export const catalogues: Readonly<Record<string, AnyCatalogue>> = {}
