import { current } from './current.ts'
import { translation as english } from './en/translation.ts'
import { wording } from './wording.ts'

/** What is said of the language of a page. */
export const translationIn = wording('translation', english, (m, { say }) => ({
  ...m,
  missing: (language: string) => say(m.missing, { language }),
}))

export const translation = translationIn(current)
