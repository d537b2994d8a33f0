import { useMemo, useState } from 'react'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { datesAhead } from '#domain/time/nextMeeting.ts'
import type { Now } from '#domain/time/localDate.ts'
import { formOf, readGroup, type GroupField, type GroupForm } from '#desk/draft/groupForm.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { desk } from '#words/en/desk.ts'
import { DateLine } from './DateLine.tsx'

const words = desk.edit

interface Props {
  /** The record as it stands, or what a new one begins with. */
  record: Session
  place: Place
  catalogue: Catalogue
  now: Now
  onSave: (session: Session) => void
  onLeave: () => void
}

/** A group as people think of it, with its next dates as it is typed. */
export function GroupEditor({ record, place, catalogue, now, onSave, onLeave }: Props) {
  const [form, setForm] = useState(() => formOf(record))
  const [tried, setTried] = useState(false)
  const read = useMemo(() => readGroup(form, record), [form, record])
  const wrong = read.is === 'misread' ? read.wrong : {}
  const set = (change: Partial<GroupForm>) => setForm({ ...form, ...change })
  const error = (field: GroupField) => {
    const expected = wrong[field]
    const isShown = tried || (field === 'when' && form.when.some((line) => line.trim() !== ''))
    return expected !== undefined && isShown ? words.expected(expected) : null
  }
  const text = (field: 'title' | 'agesFrom' | 'agesTo' | 'cost', hint?: string) => (
    <Field label={words[field]} hint={hint} error={error(field)}>
      {(parts) => (
        <input
          {...parts}
          className="input"
          autoComplete="off"
          value={form[field]}
          onChange={(event) => set({ [field]: event.target.value })}
        />
      )}
    </Field>
  )
  const lines = form.when.length === 0 ? [''] : form.when
  return (
    <form
      className="desk-form"
      aria-label={words.formTitle}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (read.is === 'read') onSave(read.session)
      }}
    >
      <h3>{words.formTitle}</h3>
      {text('title')}
      <Choose
        label={words.serviceType}
        error={error('serviceType')}
        value={form.serviceType}
        options={[
          ['', words.choose],
          ...catalogue.area.serviceTypes.map(({ id, name }) => [id, name] as const),
        ]}
        onChange={(serviceType) => set({ serviceType })}
      />
      {lines.map((line, at) => (
        <Field
          key={at}
          label={at === 0 ? words.when : words.alsoWhen}
          hint={at === 0 ? words.whenHint : undefined}
          error={at === 0 ? error('when') : null}
        >
          {(parts) => (
            <input
              {...parts}
              className="input"
              autoComplete="off"
              value={line}
              onChange={(event) => set({ when: lines.with(at, event.target.value) })}
            />
          )}
        </Field>
      ))}
      <Button look="quiet" icon="plus" onClick={() => set({ when: [...lines, ''] })}>
        {words.moreTimes}
      </Button>
      <Choose
        label={words.holds}
        value={form.holds}
        options={words.holdsOptions}
        onChange={(holds) => set({ holds })}
      />
      {read.is === 'read' && <Preview {...{ session: read.session, place, catalogue, now }} />}
      {text('agesFrom', words.agesHint)}
      {text('agesTo', words.agesToHint)}
      {text('cost', words.costHint)}
      <Choose
        label={words.access}
        value={form.access}
        options={words.accessOptions}
        onChange={(access) => set({ access })}
      />
      <div className="desk-row">
        <Button type="submit" look="primary">
          {words.save}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {words.leave}
        </Button>
      </div>
    </form>
  )
}

function Choose<T extends string>({
  label,
  error = null,
  value,
  options,
  onChange,
}: {
  label: string
  error?: string | null
  value: T
  options: readonly (readonly [value: T, label: string])[]
  onChange: (value: T) => void
}) {
  return (
    <Field label={label} error={error}>
      {(parts) => (
        <select
          {...parts}
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

interface PreviewProps {
  session: Session
  place: Place
  catalogue: Catalogue
  now: Now
}

/** The next ten dates of what is typed, by the one rule, with what is left out and why. */
function Preview({ session, place, catalogue, now }: PreviewProps) {
  const ahead = useMemo(() => {
    const listed: ListedSession = { ...session, place, example: false }
    return datesAhead(listed, catalogue, now, 10)
  }, [session, place, catalogue, now])
  if (session.schedules.length === 0) return <p>{words.noTimes}</p>
  return (
    <div className="desk-preview" role="status">
      <h4>{words.dates}</h4>
      {ahead.length === 0 && <p>{desk.group.noDates}</p>}
      <ol className="desk-lines">
        {ahead.map((one, at) => (
          <li key={at}>
            <DateLine one={one} now={now} />
          </li>
        ))}
      </ol>
    </div>
  )
}
