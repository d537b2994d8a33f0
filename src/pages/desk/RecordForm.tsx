import { useState, type ReactNode } from 'react'
import { Button } from '#ui/Button.tsx'
import { classes } from '#ui/classes.ts'
import { Message } from '#ui/Message.tsx'
import { desk } from '#words/en/desk.ts'
import { ChangedTwice } from './ChangedTwice.tsx'
import { TextField, useFocusOnField, useFocusOnWrong } from './fields.tsx'
import type { RecordTyped } from './useRecordForm.ts'
import './RecordForm.css'

interface FormProps {
  label: string
  /** The field that is to be put right. */
  field?: string | undefined
  /** What is typed has something beside it. */
  beside?: boolean
  /** A press opens it, and goes: the focus is in it then. */
  takesFocus?: boolean
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
  takesFocus = false,
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
      data-focus-lands={takesFocus || undefined}
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

interface FieldsProps<Form extends object, Text extends string, R extends Read<Form>> {
  typed: RecordTyped<Form, unknown>
  read: R
  /** What the fields are called, and what is said under each of words. */
  words: Readonly<Record<NoInfer<Text>, string>> & Partial<Record<keyof Form, unknown>>
  hints: Readonly<Record<Text, string | undefined>>
  /** What is in a field as a person reads it, where it is not as it is typed. */
  said?: Said<Form>
  /** Said at once, as a form that a line of the check has opened says it. */
  tried?: boolean
  onRead: (good: Extract<R, { is: 'read' }>) => void
}

export type Said<Form> = { readonly [Field in keyof Form]?: (value: Form[Field]) => string }

/** The fields of a form: what is wrong with each is said once it was tried to save it. */
export function useFields<
  Form extends object & Readonly<Record<Text, string>>,
  Text extends string,
  R extends Read<Form>,
>(props: FieldsProps<Form, Text, R>) {
  const { typed, words, hints } = props
  const said: Said<Form> = props.said ?? {}
  const { form, change } = typed
  // As the union it is: what was expected is at hand only where something was misread.
  const read: Read<Form> = props.read
  const [tried, setTried] = useState(props.tried ?? false)
  const set = (fields: Partial<Form>) => change({ ...form, ...fields })
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
      onChange={(value) => change({ ...form, [field]: value })}
    />
  )
  function submit() {
    setTried(true)
    if (typed.both.length > 0 || !isGood(props.read)) return
    typed.forget()
    props.onRead(props.read)
  }
  /** `together` = what goes with a field, and is not asked about beside it. */
  const twice = (name: string, together: Partial<Record<keyof Form, keyof Form & string>> = {}) => {
    const fields = typed.both.filter((it) => !typed.both.some((other) => together[other] === it))
    const inWords = (field: keyof Form & string, value: Form[keyof Form]) =>
      said[field]?.(value as never) ?? value
    return (
      <ChangedTwice
        name={name}
        fields={fields.map((key) => ({
          ...{ key, label: words[key] },
          mine: inWords(key, form[key]),
          other: inWords(key, typed.now[key]),
        }))}
        onSettle={(key, whose) => {
          const field = key as keyof Form & string
          const other = together[field]
          typed.settle([field, ...(other ? [other] : [])], whose)
        }}
      />
    )
  }
  return { set, error, text, submit, twice }
}

const isGood = <R extends { is: string }>(read: R): read is Extract<R, { is: 'read' }> =>
  read.is === 'read'
