import { keepLanguage } from '#data/language.ts'
import { current } from '#words/current.ts'
import { languages } from '#words/languages.ts'
import { app as appWords } from '#words/app.ts'

/** The languages there are, each by its own name. With one there is nothing to choose. */
export function LanguageChoice() {
  if (languages.length < 2) return null
  return (
    <select
      className="header-language"
      aria-label={appWords.language}
      value={current.tag}
      onChange={({ target }) => openIn(target.value)}
    >
      {languages.map(({ tag, name }) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  )
}

/** The same page in another language, with what it was asked: a page is in one language as long as it lives. */
function openIn(tag: string): void {
  const failed = keepLanguage(tag)
  // The address is asked first, so it may not say another; where nothing can be kept, it says this one.
  const asked = location.hash.replace(/^#/, '').split('&')
  const rest = asked.filter((part) => part !== '' && !part.startsWith('lang='))
  const hash = (failed ? [...rest, `lang=${tag}`] : rest).join('&')
  history.replaceState(
    history.state,
    '',
    location.pathname + location.search + (hash && `#${hash}`),
  )
  location.reload()
}
