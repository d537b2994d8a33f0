import { useEffect, useRef, useState } from 'react'
import { isLocalTime } from '#domain/time/localDate.ts'
import type { DateChange } from '#desk/draft/jobs.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { desk } from '#words/en/desk.ts'

const words = desk.group

interface Props {
  /** "Not on Tuesday 1 December". */
  title: string
  kind: 'cancelled' | 'moved'
  onSave: (change: DateChange) => void
  onLeave: () => void
}

/** Why one date is off, or when it is instead. */
export function ChangeDateForm({ title, kind, onSave, onLeave }: Props) {
  const [note, setNote] = useState('')
  const [starts, setStarts] = useState('')
  const [ends, setEnds] = useState('')
  const [tried, setTried] = useState(false)
  const first = useFirstField()
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
    <form
      ref={first}
      className="desk-form"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h4>{title}</h4>
      {kind === 'moved' && (
        <div className="desk-row">
          <Field label={words.starts} error={shown('starts')}>
            {(parts) => (
              <input
                {...parts}
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
    </form>
  )
}

/** A form that a press has opened has the focus in its first field. */
function useFirstField() {
  const form = useRef<HTMLFormElement>(null)
  useEffect(function focusFirst() {
    form.current?.querySelector('input')?.focus()
  }, [])
  return form
}
