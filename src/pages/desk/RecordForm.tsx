import { useState, type ReactNode } from 'react'
import { Button } from '#ui/Button.tsx'
import { classes } from '#ui/classes.ts'
import { Message } from '#ui/Message.tsx'
import { desk } from '#words/en/desk.ts'
import { TextField, useFocusOnField, useFocusOnWrong } from './fields.tsx'
import './RecordForm.css'

interface FormProps {
  label: string
  /** The field that is to be put right. */
  field?: string | undefined
  /** What is typed has something beside it. */
  beside?: boolean
  /** What is in it was typed before, and not saved. */
  wasTyped?: boolean
  onSubmit: () => void
  children: ReactNode
}

/** The frame of every form of the desk: what is wrong is said at the fields, never by the browser. */
export function RecordForm({
  label,
  field,
  beside = false,
  wasTyped = false,
  onSubmit,
  children,
}: FormProps) {
  const box = useFocusOnField(field)
  const focusWrong = useFocusOnWrong(box)
  return (
    <form
      ref={box}
      className={classes('desk-form', beside && 'desk-beside')}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
        focusWrong()
      }}
    >
      {wasTyped && <Message>{desk.edit.typedBefore}</Message>}
      {children}
    </form>
  )
}

/** The form of a thing that another tab has taken out, or undone, is still there while something is typed in it. */
export function GoneTyped({ gone, children }: { gone: string; children: ReactNode }) {
  return (
    <section className="desk-part">
      <Message tone="careful" heading={gone}>
        <p>{desk.edit.goneTyped}</p>
      </Message>
      {children}
    </section>
  )
}

/** The two presses that a form ends with. */
export function SaveOrLeave({ save, onLeave }: { save: string; onLeave: () => void }) {
  return (
    <div className="desk-row">
      <Button type="submit" look="primary">
        {save}
      </Button>
      <Button look="quiet" onClick={onLeave}>
        {desk.edit.leave}
      </Button>
    </div>
  )
}

/** What was typed read: as what it is, or with what was expected of each field. */
type Read<Form> =
  { is: 'read' } | { is: 'misread'; wrong: Partial<Record<keyof Form & string, string>> }

interface FieldsProps<Form, Text extends string, R extends Read<Form>> {
  form: Form
  read: R
  /** What the fields of words are called, and what is said under each. */
  words: Readonly<Record<NoInfer<Text>, string>>
  hints: Readonly<Record<Text, string | undefined>>
  /** Said at once, as a form that a line of the check has opened says it. */
  tried?: boolean
  onChange: (form: Form) => void
  onRead: (good: Extract<R, { is: 'read' }>) => void
}

/** The fields of a form: what is wrong with each is said once it was tried to save it. */
export function useFields<
  Form extends Readonly<Record<Text, string>>,
  Text extends string,
  R extends Read<Form>,
>(props: FieldsProps<Form, Text, R>) {
  const { form, words, hints, onChange } = props
  // As the union it is: what was expected is at hand only where something was misread.
  const read: Read<Form> = props.read
  const [tried, setTried] = useState(props.tried ?? false)
  const set = (change: Partial<Form>) => onChange({ ...form, ...change })
  const error = (field: keyof Form & string, early = false) => {
    const expected = read.is === 'misread' ? read.wrong[field] : undefined
    return (tried || early) && expected !== undefined ? desk.edit.expected(expected) : null
  }
  const text = (field: Text & keyof Form, rows?: number) => (
    <TextField
      label={words[field]}
      name={field}
      hint={hints[field]}
      error={error(field)}
      value={form[field]}
      {...(rows !== undefined && { rows })}
      onChange={(value) => onChange({ ...form, [field]: value })}
    />
  )
  function submit() {
    setTried(true)
    if (isGood(props.read)) props.onRead(props.read)
  }
  return { set, error, text, submit }
}

const isGood = <R extends { is: string }>(read: R): read is Extract<R, { is: 'read' }> =>
  read.is === 'read'
