import { useState } from 'react'
import { isLocalTime, type LocalTime } from '#domain/time/localDate.ts'
import type { DateChange } from '#desk/draft/jobs.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { desk } from '#words/en/desk.ts'
import { RecordForm } from '#pages/desk/RecordForm.tsx'

const words = desk.group

interface Props {
  /** "Not on Tuesday 1 December". */
  title: string
  kind: 'cancelled' | 'moved'
  /** When it is as it stands. */
  usual: { starts: LocalTime; ends?: LocalTime | undefined } | undefined
  onSave: (change: DateChange) => void
  onLeave: () => void
}

/** Why one date is off, or when it is instead. */
export function ChangeDateForm({ title, kind, usual, onSave, onLeave }: Props) {
  const [note, setNote] = useState('')
  const [starts, setStarts] = useState<string>(usual?.starts ?? '')
  const [ends, setEnds] = useState<string>(usual?.ends ?? '')
  const [tried, setTried] = useState(false)
  const wrong = {
    starts: kind === 'moved' && !isLocalTime(starts) ? words.startsMissing : null,
    ends: kind === 'moved' && ends !== '' && ends <= starts ? words.endsWrong : null,
    note: note.trim() === '' ? words.whyMissing : null,
  }
  function save() {
    setTried(true)
    const said = note.trim()
    if (wrong.starts ?? wrong.ends ?? wrong.note) return
    if (kind === 'cancelled') onSave({ is: 'cancelled', note: said })
    else if (isLocalTime(starts))
      onSave({ is: 'moved', starts, ends: isLocalTime(ends) ? ends : undefined, note: said })
  }
  const shown = (of: keyof typeof wrong) => (tried ? wrong[of] : null)
  return (
    <RecordForm label={title} field={kind === 'moved' ? 'starts' : 'note'} onSubmit={save}>
      <h4>{title}</h4>
      {kind === 'moved' && (
        <div className="desk-row">
          <Field label={words.starts} error={shown('starts')}>
            {(parts) => (
              <input
                {...parts}
                name="starts"
                className="input"
                type="time"
                value={starts}
                onChange={(event) => setStarts(event.target.value)}
              />
            )}
          </Field>
          <Field label={words.ends} error={shown('ends')}>
            {(parts) => (
              <input
                {...parts}
                name="ends"
                className="input"
                type="time"
                value={ends}
                onChange={(event) => setEnds(event.target.value)}
              />
            )}
          </Field>
        </div>
      )}
      <Field label={words.why} hint={words.whyHint} error={shown('note')}>
        {(parts) => (
          <input
            {...parts}
            name="note"
            className="input"
            value={note}
            autoComplete="off"
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div className="desk-row">
        <Button type="submit" look="primary">
          {words.saveDate[kind]}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {words.cancel}
        </Button>
      </div>
    </RecordForm>
  )
}
