import { parseSearch } from '#url/search.ts'
import { current } from '#words/current.ts'
import { languages } from '#words/languages.ts'

/** A link to the page that is open, in another language, loads it anew: a page is in one language as long as it lives. */
export function followLanguage(): void {
  addEventListener('hashchange', () => {
    const { lang } = parseSearch(location.hash)
    if (lang !== current.tag && languages.some(({ tag }) => tag === lang)) location.reload()
  })
}
