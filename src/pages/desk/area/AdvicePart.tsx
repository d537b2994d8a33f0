import { useCallback, useMemo } from 'react'
import type { Advice } from '#domain/catalogue/area.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { adviceChange, adviceFormOf, readAdvice } from '#desk/draft/adviceForm.ts'
import { edited, filesOf, type Draft } from '#desk/draft/draft.ts'
import { plainWords } from '#domain/search/plainWords.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Choice, ChoiceGroup } from '#ui/Choice.tsx'
import { go } from '#url/address.ts'
import { desk } from '#words/en/desk.ts'
import { FindOne } from '#pages/desk/FindOne.tsx'
import { Gone, useLeadBack } from '#pages/desk/Gone.tsx'
import { GoneTyped, RecordForm, SaveOrLeave, useFields } from '#pages/desk/RecordForm.tsx'
import { isTyped, typedOver } from '#pages/desk/typedForms.ts'
import { useRecordForm } from '#pages/desk/useRecordForm.ts'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'
import { hrefOf } from '#pages/desk/view.ts'

const words = desk.advice

interface Props {
  draft: Draft
  catalogue: Catalogue
  onChange: ChangeDraft
}

const compared = (text: string) => plainWords(text).join(' ')

/** Advice of the area by its name, and the way to more of it. */
export function FindAdvice({ catalogue }: Pick<Props, 'catalogue'>) {
  const { advice } = catalogue.area
  const find = useCallback(
    (asked: string) => advice.filter(({ title }) => compared(title).includes(compared(asked))),
    [advice],
  )
  return (
    <FindOne
      id="desk-advice"
      {...{ title: words.findTitle, label: words.findLabel, found: words.found, none: words.none }}
      find={find}
      line={({ id, title, phone }) => (
        <>
          <a href={hrefOf({ see: 'advice', id })}>{title}</a>
          <span className="desk-soft">{phone}</span>
        </>
      )}
    >
      <ButtonLink icon="plus" href={hrefOf({ see: 'advice', id: null })}>
        {words.newPress}
      </ButtonLink>
    </FindOne>
  )
}

/** One piece of advice, or a new one. */
export function OneAdvice({ id, draft, catalogue, onChange }: Props & { id: string | null }) {
  const advice = catalogue.area.advice.find((it) => it.id === id)
  const leave = () => go(hrefOf({ see: 'area' }))
  const change = (says: string, was: Advice | undefined, after: Advice | null) => {
    onChange((it) => edited(it, { says, changes: adviceChange(filesOf(it), it.area, was, after) }))
    leave()
  }
  const of = `advice ${id ?? ''}`
  useLeadBack('area', draft, advice !== undefined || isTyped(of))
  const editor = (
    <AdviceEditor
      {...{ of, catalogue }}
      advice={advice ?? typedOver<Advice>(of)}
      onSave={(after, was) =>
        change(desk.edits[advice ? 'advice' : 'adviceAdded'](after.title), was, after)
      }
      onLeave={leave}
    />
  )
  if (id !== null && advice === undefined)
    return isTyped(of) ? (
      <GoneTyped gone={words.gone}>{editor}</GoneTyped>
    ) : (
      <Gone said={words.gone} list="area" />
    )
  return (
    <section className="desk-part" aria-labelledby="desk-one-advice">
      <h2 id="desk-one-advice">{advice?.title ?? words.newTitle}</h2>
      {editor}
      {advice && (
        <Button
          look="quiet"
          onClick={() => change(desk.edits.adviceGone(advice.title), advice, null)}
        >
          {desk.edit.remove}
        </Button>
      )}
    </section>
  )
}

const typesNamed = ({ serviceTypes }: Catalogue['area'], ids: readonly string[]) =>
  serviceTypes.flatMap(({ id, name }) => (ids.includes(id) ? name : [])).join(', ')

interface EditorProps extends Pick<Props, 'catalogue'> {
  /** What is typed is called so. */
  of: string
  /** undefined = a new one. */
  advice: Advice | undefined
  /** `was` = the advice as it was shown last. */
  onSave: (advice: Advice, was: Advice | undefined) => void
  onLeave: () => void
}

function AdviceEditor({ of, advice, catalogue, onSave, onLeave }: EditorProps) {
  const { area } = catalogue
  const typed = useRecordForm(of, advice, adviceFormOf)
  const { form } = typed
  const read = useMemo(() => readAdvice(form, advice, area), [form, advice, area])
  const { set, text, submit, twice } = useFields({
    ...{ typed, read, words, hints: words.hints },
    said: { serviceTypes: (ids) => typesNamed(area, ids) },
    onRead: (good) => onSave(good.advice, advice),
  })
  return (
    <RecordForm label={words.formTitle} wasTyped={typed.wasTyped} onSubmit={submit}>
      {text('title')}
      {text('summary', 3)}
      {text('url')}
      {text('phone')}
      {text('agesFrom')}
      {text('agesTo')}
      <ChoiceGroup legend={words.serviceTypes} hint={words.typesHint}>
        {area.serviceTypes.map(({ id, name }) => (
          <Choice
            key={id}
            label={name}
            checked={form.serviceTypes.includes(id)}
            onChange={(there) =>
              set({
                serviceTypes: [
                  ...form.serviceTypes.filter((it) => it !== id),
                  ...(there ? [id] : []),
                ],
              })
            }
          />
        ))}
      </ChoiceGroup>
      {twice(advice?.title ?? '')}
      <SaveOrLeave
        save={words.save}
        onLeave={() => {
          typed.forget()
          onLeave()
        }}
      />
    </RecordForm>
  )
}
