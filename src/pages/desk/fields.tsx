import { useEffect, useRef, useState, type RefObject } from 'react'
import { Field } from '#ui/Field.tsx'

interface Said {
  label: string
  /** The field of the form, so that a line of the check can lead to it. */
  name?: string
  hint?: string | undefined
  error?: string | null
}

interface TextFieldProps extends Said {
  value: string
  /** Several lines. */
  rows?: number
  onChange: (value: string) => void
}

/** A box for words. */
export function TextField(props: TextFieldProps) {
  const { label, name, hint, error, value, rows, onChange } = props
  return (
    <Field {...{ label, hint, error: error ?? null }}>
      {(parts) => {
        const box = { ...parts, name, className: 'input', autoComplete: 'off', value }
        return rows === undefined ? (
          <input {...box} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <textarea {...box} rows={rows} onChange={(event) => onChange(event.target.value)} />
        )
      }}
    </Field>
  )
}

interface ChooseProps<T extends string> extends Said {
  value: T
  options: readonly (readonly [value: T, label: string])[]
  onChange: (value: T) => void
}

/** One of a few. */
export function Choose<T extends string>(props: ChooseProps<T>) {
  const { label, name, hint, error, value, options, onChange } = props
  return (
    <Field {...{ label, hint, error: error ?? null }}>
      {(parts) => (
        <select
          {...parts}
          name={name}
          className="input"
          value={value}
          // The options are the values of the type, and nothing else.
          onChange={(event) => onChange(event.target.value as T)}
        >
          {options.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Puts the focus in the first field that is wrong, or asked about, once that is said: call what it answers when a form was sent. */
export function useFocusOnWrong(form: RefObject<HTMLFormElement | null>): () => void {
  const [sent, setSent] = useState(0)
  useEffect(
    function focusWrong() {
      if (sent === 0) return
      const found = form.current?.querySelector('.field-error, .desk-twice')
      const isAsked = found?.matches('.desk-twice') === true
      const wrong = isAsked ? found : found?.parentElement
      wrong?.querySelector<HTMLElement>('input, select, textarea, button')?.focus()
      // With whom it is about above it.
      if (isAsked) found.scrollIntoView({ block: 'nearest' })
    },
    [form, sent],
  )
  return () => setSent((times) => times + 1)
}

/** The form of a record, with the focus in one of its fields once it is there. */
export function useFocusOnField(field: string | undefined): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(
    function focusField() {
      const found = field === undefined ? null : form.current?.elements.namedItem(field)
      const first = found instanceof RadioNodeList ? found[0] : found
      if (first instanceof HTMLElement) first.focus()
    },
    [field],
  )
  return form
}
