import { Field } from '#ui/Field.tsx'
import type { Language } from '#words/languages.ts'
import { visit as visitWords } from '#words/visit.ts'

interface Props {
  languages: readonly Language[]
  chosen: Language
  onChoose: (language: Language) => void
}

/** The family's own language, whatever the rest of the page is in. With one language there is nothing to choose. */
export function LanguageChoice({ languages, chosen, onChoose }: Props) {
  const words = visitWords.family
  if (languages.length < 2) return null
  return (
    <Field label={words.language}>
      {(parts) => (
        <select
          {...parts}
          className="input"
          value={chosen.tag}
          onChange={({ target }) => {
            const language = languages.find(({ tag }) => tag === target.value)
            if (language) onChoose(language)
          }}
        >
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
