import { useId, useState } from 'react'
import { mostNamed, type AreaSummary } from '#domain/catalogue/area.ts'
import { Field } from '#ui/Field.tsx'

interface Props {
  label: string
  areas: readonly AreaSummary[]
  /** The id of the area chosen. */
  value: string
  onChoose: (id: string) => void
}

/** Chooses an area where pages are made: from a list of a few, by typing its name where there are many; nothing where there is one. */
export function AreaChoice(props: Props) {
  const { areas, label, value, onChoose } = props
  if (areas.length < 2) return null
  if (areas.length > mostNamed) return <AreaByName {...props} />
  return (
    <Field label={label}>
      {(parts) => (
        <select
          {...parts}
          className="input"
          value={value}
          onChange={(event) => onChoose(event.target.value)}
        >
          {areas.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** What is typed chooses once it is a whole name; left before that, the name of the one chosen comes back. */
function AreaByName({ label, areas, value, onChoose }: Props) {
  const list = useId()
  const chosen = areas.find(({ id }) => id === value)?.name ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  function type(text: string) {
    setTyped(text)
    const like = text.trim().toLowerCase()
    const area = areas.find(({ name }) => name.toLowerCase() === like)
    if (area) onChoose(area.id)
  }
  return (
    <Field label={label}>
      {(parts) => (
        <>
          <input
            {...parts}
            className="input"
            list={list}
            autoComplete="off"
            spellCheck={false}
            value={typed ?? chosen}
            onFocus={(event) => event.target.select()}
            onChange={(event) => type(event.target.value)}
            onBlur={() => setTyped(null)}
          />
          <datalist id={list}>
            {areas.map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}
