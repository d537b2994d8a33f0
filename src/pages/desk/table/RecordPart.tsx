import { useState } from 'react'
import { useNow } from '#data/clock.ts'
import { edited, filesOf, type Draft } from '#desk/draft/draft.ts'
import { fieldChange, fieldOf, fieldsIn, recordOrFile, typedValue } from '#desk/draft/field.ts'
import { checkDraft } from '#desk/draft/publish.ts'
import { line } from '#desk/finding.ts'
import { Button } from '#ui/Button.tsx'
import { desk } from '#words/en/desk.ts'
import { ChangedTwice } from '#pages/desk/ChangedTwice.tsx'
import { TextField, useFocusOnField, useFocusOnWrong } from '#pages/desk/fields.tsx'
import { Lines } from '#pages/desk/open/Opening.tsx'
import { isTyped } from '#pages/desk/typedForms.ts'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'
import { useRecordForm } from '#pages/desk/useRecordForm.ts'
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
  const named = wrong.flatMap(({ field }) => fieldsIn(field))
  const typedOf = (field: string) => `field ${file} ${id} ${field}`
  const [shown, show] = useState(named)
  // A field that another tab has put right stays while something is typed in it.
  const fields = [...new Set([...named, ...shown.filter((it) => isTyped(typedOf(it)))])]
  if (fields.some((it) => !shown.includes(it))) show(fields)
  const record = recordOrFile(filesOf(draft), file, id)
  return (
    <section className="desk-part" aria-labelledby="desk-record">
      <h2 id="desk-record">{words.title(file, id)}</h2>
      {wrong.length === 0 ? <p role="status">{words.right}</p> : <Lines of={wrong.map(line)} />}
      {fields.map((field) => (
        <OneField
          key={field}
          {...{ field, id }}
          of={typedOf(field)}
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
  /** What is typed is called so. */
  of: string
  focus: boolean
  value: unknown
  onSave: (typed: string) => void
}

/** A field as the file has it: text as it is read, and all else as JSON writes it. */
const formOf = (value: unknown) => ({
  text: value === undefined || typeof value === 'string' ? (value ?? '') : JSON.stringify(value),
})

function OneField({ field, id, of, focus, value, onSave }: OneFieldProps) {
  const typed = useRecordForm(of, value, formOf)
  const box = useFocusOnField(focus ? field : undefined)
  const focusAsked = useFocusOnWrong(box)
  const { text } = typed.form
  return (
    <form
      ref={box}
      className="desk-form"
      aria-label={words.fieldNamed(field, id)}
      onSubmit={(event) => {
        event.preventDefault()
        focusAsked()
        if (typed.both.length > 0) return
        typed.forget()
        onSave(text)
      }}
    >
      <TextField
        label={field}
        name={field}
        hint={words.hint}
        value={text}
        onChange={(text) => typed.change({ text })}
      />
      <ChangedTwice
        name={id}
        fields={typed.both.map((key) => ({
          ...{ key, label: field, mine: text, other: typed.now.text },
        }))}
        onSettle={(_, whose) => typed.settle(['text'], whose)}
      />
      <Button type="submit">{words.save}</Button>
    </form>
  )
}
