import { useMemo, useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Session } from '#domain/catalogue/session.ts'
import type { Now } from '#domain/time/localDate.ts'
import { formOf, readGroup, type GroupField, type GroupForm } from '#desk/draft/groupForm.ts'
import { Button } from '#ui/Button.tsx'
import { desk } from '#words/en/desk.ts'
import { ChoosePlace } from './ChoosePlace.tsx'
import { Choose, TextField, useFocusOnField } from './fields.tsx'
import { GroupPreview } from './GroupPreview.tsx'

const words = desk.edit

/** The fields that are a box of words. */
type TextName = Exclude<GroupField, 'placeId' | 'serviceType' | 'when' | 'holds' | 'access'>

interface Props {
  /** The record as it stands, or what a new one begins with. */
  record: Session
  catalogue: Catalogue
  now: Now
  /** The field that is to be put right. */
  field?: GroupField | undefined
  onSave: (session: Session) => void
  onLeave: () => void
}

/** A group as people think of it, with its next dates as it is typed. */
export function GroupEditor({ record, catalogue, now, field, onSave, onLeave }: Props) {
  const box = useFocusOnField(field)
  const [form, setForm] = useState(() => formOf(record))
  const [tried, setTried] = useState(field !== undefined)
  const read = useMemo(() => readGroup(form, record), [form, record])
  const wrong = read.is === 'misread' ? read.wrong : {}
  const set = (change: Partial<GroupForm>) => setForm({ ...form, ...change })
  const error = (field: GroupField) => {
    const expected = wrong[field]
    const isShown = tried || (field === 'when' && form.when.some((line) => line.trim() !== ''))
    return expected !== undefined && isShown ? words.expected(expected) : null
  }
  const text = (field: TextName, rows?: number) => (
    <TextField
      label={words[field]}
      name={field}
      hint={words.hints[field]}
      error={error(field)}
      value={form[field]}
      {...(rows !== undefined && { rows })}
      onChange={(value) => set({ [field]: value })}
    />
  )
  const lines = form.when.length === 0 ? [''] : form.when
  return (
    <form
      ref={box}
      className="desk-form desk-beside"
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
      <ChoosePlace
        catalogue={catalogue}
        value={form.placeId}
        error={error('placeId')}
        onChange={(placeId) => set({ placeId })}
      />
      <Choose
        label={words.serviceType}
        name="serviceType"
        error={error('serviceType')}
        value={form.serviceType}
        options={[
          ['', words.choose],
          ...catalogue.area.serviceTypes.map(({ id, name }) => [id, name] as const),
        ]}
        onChange={(serviceType) => set({ serviceType })}
      />
      {lines.map((line, at) => (
        <TextField
          key={at}
          label={at === 0 ? words.when : words.alsoWhen}
          name="when"
          hint={at === 0 ? words.whenHint : undefined}
          error={at === 0 ? error('when') : null}
          value={line}
          onChange={(typed) => set({ when: lines.with(at, typed) })}
        />
      ))}
      <Button look="quiet" icon="plus" onClick={() => set({ when: [...lines, ''] })}>
        {words.moreTimes}
      </Button>
      <Choose
        label={words.holds}
        name="holds"
        value={form.holds}
        options={words.holdsOptions}
        onChange={(holds) => set({ holds })}
      />
      {text('agesFrom')}
      {text('agesTo')}
      {text('cost')}
      {text('costNote')}
      <Choose
        label={words.access}
        name="access"
        value={form.access}
        options={words.accessOptions}
        onChange={(access) => set({ access })}
      />
      {text('summary', 3)}
      {text('provider')}
      {text('phone')}
      {text('bookingUrl')}
      <GroupPreview {...{ read, catalogue, now }} />
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
