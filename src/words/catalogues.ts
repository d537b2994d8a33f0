import { catalogue as ar } from './ar/index.ts'
import { catalogue as lt } from './lt/index.ts'
import { catalogue as pl } from './pl/index.ts'
import { catalogue as pt } from './pt/index.ts'
import { catalogue as ro } from './ro/index.ts'
import { catalogue as uk } from './uk/index.ts'
import type { AnyCatalogue } from './catalogue.ts'

/**
 * The messages of every language that can be chosen, by its tag. For the build alone, which makes a file of each: a page
 * that imported this would fetch all languages.
 */
export const catalogues: Readonly<Record<string, AnyCatalogue>> = { pl, lt, pt, ro, uk, ar }
