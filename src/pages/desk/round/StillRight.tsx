import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { desk } from '#words/en/desk.ts'
import { RecordForm } from '#pages/desk/RecordForm.tsx'

const words = desk.right

interface Props {
  /** The team that checked last, so that it is typed once. */
  team: string
  said: string
  onRight: (team: string) => void
}

/** One press says that a group was checked today, and by which team. */
export function StillRight({ team, said, onRight }: Props) {
  const [typed, type] = useState(team)
  const [tried, setTried] = useState(false)
  const missing = tried && typed.trim() === '' ? words.teamMissing : null
  return (
    <RecordForm
      label={words.title}
      onSubmit={() => {
        setTried(true)
        if (typed.trim() !== '') onRight(typed.trim())
      }}
    >
      <h3>{words.title}</h3>
      <p role="status">{said}</p>
      <TeamField value={typed} error={missing} onChange={type} />
      <Button type="submit" look="primary" icon="check">
        {words.press}
      </Button>
    </RecordForm>
  )
}

/** Which team checks: never a person. */
export function TeamField({
  value,
  error,
  onChange,
}: {
  value: string
  error: string | null
  onChange: (team: string) => void
}) {
  return (
    <Field label={words.team} hint={words.teamHint} error={error}>
      {(parts) => (
        <input
          {...parts}
          className="input"
          value={value}
          autoComplete="organization"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
