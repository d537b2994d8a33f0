import type { AnyCatalogue } from './catalogue.ts'

/** Where the file of a language puts its messages, by its tag: scripts/build/beforePaint.ts writes it. */
export const loadedAs = 'familyHubMapMessages'

/** The messages of a language whose file has been fetched; undefined where it could not be had. */
export const loadedCatalogue = (tag: string): AnyCatalogue | undefined =>
  (globalThis as { [loadedAs]?: Record<string, AnyCatalogue> })[loadedAs]?.[tag]
