import { Field } from '#ui/Field.tsx'
import { useTyped } from '#ui/useTyped.ts'
import type { ChangeSearch } from '#url/address.ts'
import { finder as finderWords } from '#words/en/finder.ts'

/** Words in names, titles and old names. Typing replaces history, so that Back leaves the page it came from. */
export function NameField({ q, onChange }: { q: string; onChange: ChangeSearch }) {
  const words = finderWords.name
  const { text, type, settle } = useTyped(q, (q) => onChange({ q }, 'replace'))
  return (
    <Field label={words.label}>
      {(parts) => (
        <input
          {...parts}
          className="input"
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={100}
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter' || key === 'Escape') settle()
          }}
          onBlur={() => settle()}
        />
      )}
    </Field>
  )
}
