import { current } from '#words/current.ts'
import { languages } from '#words/languages.ts'
import { app as appWords } from '#words/app.ts'

/** The languages there are, each by its own name. */
export function LanguageChoice() {
  return (
    <select
      className="header-language"
      aria-label={appWords.language}
      value={current.tag}
      // Where this cannot be had, the language could not be had either.
      onChange={({ target: { value } }) =>
        void import('./openIn.ts').then((file) => file.openIn(value))
      }
    >
      {languages.map(({ tag, name }) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  )
}
