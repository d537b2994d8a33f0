import { useState } from 'react'
import { useNow } from '#data/clock.ts'
import { edited, filesOf, type Draft } from '#desk/draft/draft.ts'
import { fieldChange, fieldOf, fieldsIn, recordOrFile, typedValue } from '#desk/draft/field.ts'
import { checkDraft } from '#desk/draft/publish.ts'
import { line } from '#desk/finding.ts'
import { Button } from '#ui/Button.tsx'
import { desk } from '#words/en/desk.ts'
import { TextField, useFocusOnField } from '#pages/desk/fields.tsx'
import { Lines } from '#pages/desk/open/Opening.tsx'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'
import { hrefOf, type RecordAt } from '#pages/desk/view.ts'

const words = desk.record

interface Props {
  at: RecordAt & { field?: string }
  draft: Draft
  onChange: ChangeDraft
}

/** A record that no form can show, because it cannot be read or is of another file: its fields with something wrong. */
export function RecordPart({ at, draft, onChange }: Props) {
  const { date: today } = useNow('Europe/London')
  const { file, id } = at
  const { findings } = checkDraft(draft, { today, publish: false })
  const wrong = findings.filter((it) => it.file === file && it.id === id)
  const fields = [...new Set(wrong.flatMap(({ field }) => fieldsIn(field)))]
  const record = recordOrFile(filesOf(draft), file, id)
  return (
    <section className="desk-part" aria-labelledby="desk-record">
      <h2 id="desk-record">{words.title(file, id)}</h2>
      {wrong.length === 0 ? <p role="status">{words.right}</p> : <Lines of={wrong.map(line)} />}
      {fields.map((field) => (
        <OneField
          key={field}
          {...{ field, id }}
          focus={field === at.field}
          value={fieldOf(record, field)}
          onSave={(typed) =>
            onChange((it) =>
              edited(it, {
                says: desk.edits.field(id, field),
                changes: [
                  fieldChange(
                    filesOf(it),
                    { file, id, field },
                    typedValue(filesOf(it), { file, id, field }, typed),
                  ),
                ],
              }),
            )
          }
        />
      ))}
      <a href={hrefOf({ see: 'wrong' })}>{words.back}</a>
    </section>
  )
}

interface OneFieldProps {
  field: string
  id: string
  focus: boolean
  value: unknown
  onSave: (typed: string) => void
}

/** A field as the file has it: text as it is read, and all else as JSON writes it. */
function OneField({ field, id, focus, value, onSave }: OneFieldProps) {
  const text = value === undefined || typeof value === 'string' ? (value ?? '') : null
  const [typed, type] = useState(text ?? JSON.stringify(value))
  const form = useFocusOnField(focus ? field : undefined)
  return (
    <form
      ref={form}
      className="desk-form"
      aria-label={words.fieldNamed(field, id)}
      onSubmit={(event) => {
        event.preventDefault()
        onSave(typed)
      }}
    >
      <TextField label={field} name={field} hint={words.hint} value={typed} onChange={type} />
      <Button type="submit">{words.save}</Button>
    </form>
  )
}
