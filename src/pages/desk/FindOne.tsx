import { useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import { Field } from '#ui/Field.tsx'
import { desk } from '#words/en/desk.ts'

/** More than a hand's breadth of a phone is not looked through: a letter more is typed instead. */
const most = 10

interface Props<T> {
  id: string
  title: string
  label: string
  /** How many there are, and that there is none. */
  found: (n: number) => string
  none: string
  /** What answers to what is typed; the same function while nothing else has changed. */
  find: (asked: string) => T[]
  /** One that was found, as a line of the list. */
  line: (one: T) => ReactNode
  children?: ReactNode
}

/** One of many, by what is typed of its name. */
export function FindOne<T extends { id: string }>(props: Props<T>) {
  const { id, title, label, found, none, find, line, children } = props
  const [text, type] = useState('')
  const asked = useDeferredValue(text)
  const all = useMemo(() => find(asked), [find, asked])
  const isEmpty = all.length === 0 && asked.trim() === ''
  const said = isEmpty ? desk.find.empty : all.length === 0 ? none : found(all.length)
  return (
    <section className="desk-part" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <Field label={label}>
        {(parts) => (
          <input
            {...parts}
            className="input"
            type="search"
            autoComplete="off"
            value={text}
            onChange={(event) => type(event.target.value)}
          />
        )}
      </Field>
      <p role="status">{said}</p>
      <ul className="desk-list" role="list">
        {all.slice(0, most).map((one) => (
          <li key={one.id}>{line(one)}</li>
        ))}
      </ul>
      {all.length > most && <p className="desk-soft">{desk.find.more(all.length - most)}</p>}
      {children}
    </section>
  )
}
