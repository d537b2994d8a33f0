import { useMemo } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Session } from '#domain/catalogue/session.ts'
import type { Now } from '#domain/time/localDate.ts'
import { formOf, readGroup, type GroupField, type GroupForm } from '#desk/draft/groupForm.ts'
import { namesIn } from '#desk/draft/listed.ts'
import { Button } from '#ui/Button.tsx'
import { desk } from '#words/en/desk.ts'
import { ChoosePlace } from './ChoosePlace.tsx'
import { Choose, TextField } from '#pages/desk/fields.tsx'
import { GroupPreview } from './GroupPreview.tsx'
import { RecordForm, SaveOrLeave, useFields, type Said } from '#pages/desk/RecordForm.tsx'
import { useRecordForm } from '#pages/desk/useRecordForm.ts'

const words = desk.edit

interface Props {
  /** The record as it stands, or what a new one begins with. */
  record: Session
  catalogue: Catalogue
  now: Now
  /** The field that is to be put right. */
  field?: GroupField | undefined
  /** `was` = the record as it was shown last. */
  onSave: (session: Session, was: Session) => void
  onLeave: () => void
}

/** What is typed of a group is called so; of a new one, by the place it is for. */
export const typedOf = (id: string, at: string): string =>
  id === '' ? `new group ${at}` : `group ${id}`

/** A group as people think of it, with its next dates as it is typed. */
export function GroupEditor({ record, catalogue, now, field, onSave, onLeave }: Props) {
  const of = typedOf(record.id, record.placeId)
  const typed = useRecordForm(of, record, formOf)
  const { form } = typed
  const read = useMemo(() => readGroup(form, record), [form, record])
  const { set, error, text, submit, twice } = useFields({
    ...{ typed, read, hints: words.hints, tried: field !== undefined },
    words: { ...words, placeId: words.place },
    said: inWords(catalogue),
    onRead: ({ session }) => onSave(session, record),
  })
  function leave() {
    typed.forget()
    onLeave()
  }
  const lines = form.when.length === 0 ? [''] : form.when
  return (
    <RecordForm
      label={words.formTitle}
      beside
      takesFocus
      {...{ field }}
      wasTyped={typed.wasTyped}
      onSubmit={submit}
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
          error={
            at === 0
              ? error(
                  'when',
                  lines.some((it) => it.trim() !== ''),
                )
              : null
          }
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
      {twice(namesIn(catalogue).groupById(record.id))}
      <SaveOrLeave save={words.save} onLeave={leave} />
    </RecordForm>
  )
}

const optionNamed = (options: readonly (readonly [string, string])[], value: string) =>
  options.find(([id]) => id === value)?.[1] ?? value

/** What fields of a group hold, in words. */
const inWords = (catalogue: Catalogue): Said<GroupForm> => ({
  placeId: (id) => namesIn(catalogue).placeById(id),
  serviceType: (id) => catalogue.area.serviceTypes.find((it) => it.id === id)?.name ?? id,
  when: (lines) => lines.join('\n'),
  holds: (value) => optionNamed(words.holdsOptions, value),
  access: (value) => optionNamed(words.accessOptions, value),
})
