import { english as language } from './languages.ts'
import { localeOf } from './locale.ts'

/** English, for what is in English whatever the page is in: what the council's staff read. */
export const english = localeOf(language, null)

/** What the page is in. It is settled before anything is said, and holds for the life of the page. */
export const current = english
