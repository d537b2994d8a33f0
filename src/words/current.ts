import { english as language, languages, type Language } from './languages.ts'
import { loadedCatalogue } from './loaded.ts'
import { localeOf, type Locale } from './locale.ts'

/** English, for what is in English whatever the page is in: what the council's staff read. */
export const english = localeOf(language, null)

/** In the page, what `<html data-language>` says before the app has come (scripts/build/beforePaint.js); elsewhere, English. */
const tag = (globalThis as { document?: { documentElement: { dataset: { language?: string } } } })
  .document?.documentElement.dataset.language
const asked: Language = languages.find((one) => one.tag === tag) ?? language

/** A language, where its messages are here; null where they are not. */
function localeHere(of: Language): Locale | null {
  if (of === language) return english
  const catalogue = loadedCatalogue(of.tag)
  return catalogue === undefined ? null : localeOf(of, catalogue)
}

/** What the page is in. It is settled before anything is said, and holds for the life of the page. */
export const current: Locale = localeHere(asked) ?? english

/** What the data is in, for `lang`, where the page is in another language: titles, addresses and free text. */
export const ofData: string | undefined = current === english ? undefined : language.tag

/** What a link that is handed on says, so that it opens in the language of this page; English need not be said. */
export const inLink: string | null = current === english ? null : current.tag

/** The language that was asked for and could not be had: English is better than nothing, and the page says so. */
export const missingLanguage: Language | null = current.tag === asked.tag ? null : asked
