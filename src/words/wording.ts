import type { English } from './catalogue.ts'
import type { Locale } from './locale.ts'
import type { Messages } from './messages.ts'

/**
 * The wording of one part: what is said of sessions, places and dates, made from messages of any language. English
 * comes with it, so that a page brings its own words; another language comes whole (see docs/decisions/languages.md).
 */
export function wording<Part extends keyof English, Words>(
  part: Part,
  english: English[Part],
  make: (messages: Messages<English[Part]>, locale: Locale) => Words,
): (locale: Locale) => Words {
  const made = new Map<Locale, Words>()
  return (locale) => {
    const known = made.get(locale)
    if (known !== undefined) return known
    const messages = locale.catalogue?.[part] ?? english
    const words = make(messages as unknown as Messages<English[Part]>, locale)
    made.set(locale, words)
    return words
  }
}
