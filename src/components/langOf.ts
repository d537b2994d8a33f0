import { isTranslated } from '#data/language.ts'
import { ofData } from '#words/current.ts'

/** The `lang` of a text that the data has, in a page that may be in another language: English, unless it is translated. */
export const langOf = (text: string | undefined): string | undefined =>
  isTranslated(text) ? undefined : ofData
