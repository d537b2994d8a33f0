import { useCallback, useMemo } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { edited, filesOf, type Draft } from '#desk/draft/draft.ts'
import { placeLookup } from '#desk/draft/placeForm.ts'
import {
  readTown,
  townCalled,
  townChange,
  townFormOf,
  townPoint,
  townPointAt,
  townsFound,
  townsIn,
  type Town,
} from '#desk/draft/townForm.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { go } from '#url/address.ts'
import { desk } from '#words/en/desk.ts'
import { Choose, TextField } from '#pages/desk/fields.tsx'
import { FindOne } from '#pages/desk/FindOne.tsx'
import { Gone, useLeadBack } from '#pages/desk/Gone.tsx'
import { PointMap } from '#pages/desk/place/PointMap.tsx'
import { GoneTyped, RecordForm, SaveOrLeave, useFields } from '#pages/desk/RecordForm.tsx'
import { isTyped, typedOver } from '#pages/desk/typedForms.ts'
import { useRecordForm } from '#pages/desk/useRecordForm.ts'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'
import { hrefOf } from '#pages/desk/view.ts'

const words = desk.town

interface Props {
  draft: Draft
  catalogue: Catalogue
  onChange: ChangeDraft
}

const useTowns = ({ draft }: Pick<Props, 'draft'>) =>
  useMemo(() => townsIn(filesOf(draft), draft.area), [draft])

/** The towns and villages that families can search from, and the way to another. */
export function FindTown({ draft }: Pick<Props, 'draft'>) {
  const towns = useTowns({ draft })
  const find = useCallback((asked: string) => townsFound(towns, asked), [towns])
  return (
    <FindOne
      id="desk-towns"
      {...{ title: words.findTitle, label: words.findLabel, found: words.found, none: words.none }}
      find={find}
      line={({ id, name, otherNames }) => (
        <>
          <a href={hrefOf({ see: 'town', id })}>{name}</a>
          <span className="desk-soft">{otherNames.join(', ')}</span>
        </>
      )}
    >
      <ButtonLink icon="plus" href={hrefOf({ see: 'town', id: null })}>
        {words.newPress}
      </ButtonLink>
    </FindOne>
  )
}

/** One town or village, or a new one. */
export function OneTown({ id, draft, catalogue, onChange }: Props & { id: string | null }) {
  const town = townCalled(useTowns({ draft }), id ?? '')
  // By its address, which stays where the town is renamed or moved meanwhile.
  const of = `town ${id ?? ''}`
  useLeadBack('area', draft, town !== undefined || isTyped(of))
  const leave = () => go(hrefOf({ see: 'area' }))
  const change = (says: string, was: Town | undefined, after: Town | null) => {
    onChange((it) => edited(it, { says, changes: townChange(filesOf(it), it.area, was, after) }))
    leave()
  }
  const editor = (
    <TownEditor
      {...{ of, draft, catalogue }}
      town={town ?? typedOver<Town>(of)}
      onSave={(after, was) =>
        change(desk.edits[town ? 'town' : 'townAdded'](after.name), was, after)
      }
      onLeave={leave}
    />
  )
  if (id !== null && town === undefined)
    return isTyped(of) ? (
      <GoneTyped gone={words.gone}>{editor}</GoneTyped>
    ) : (
      <Gone said={words.gone} list="area" />
    )
  return (
    <section className="desk-part" aria-labelledby="desk-one-town">
      <h2 id="desk-one-town">{town?.name ?? words.newTitle}</h2>
      {editor}
      {town && (
        <Button look="quiet" onClick={() => change(desk.edits.townGone(town.name), town, null)}>
          {desk.edit.remove}
        </Button>
      )}
    </section>
  )
}

interface EditorProps extends Pick<Props, 'draft' | 'catalogue'> {
  /** What is typed is called so. */
  of: string
  /** undefined = a new one. */
  town: Town | undefined
  /** `was` = the town as it was shown last. */
  onSave: (town: Town, was: Town | undefined) => void
  onLeave: () => void
}

function TownEditor({ of, town, draft, catalogue, onSave, onLeave }: EditorProps) {
  const lookup = useMemo(() => placeLookup(filesOf(draft), draft.area), [draft])
  const typed = useRecordForm(of, town, townFormOf)
  const { form } = typed
  const read = useMemo(() => readTown(form, lookup), [form, lookup])
  const { set, error, text, submit, twice } = useFields({
    ...{ typed, read, hints: words.hints },
    words: { ...words, point: words.where },
    said: {
      kind: (kind) => desk.sheet.towns.kinds.find(([id]) => id === kind)?.[1] ?? kind,
      point: (point) => (point ? desk.place.pointSaid(point) : words.inPostcode),
    },
    onRead: (good) => onSave(good.town, town),
  })
  const point = townPoint(form, lookup)
  return (
    <RecordForm label={words.formTitle} wasTyped={typed.wasTyped} onSubmit={submit}>
      {text('name')}
      <Choose
        label={words.kind}
        value={form.kind}
        options={desk.sheet.towns.kinds}
        onChange={(kind) => set({ kind })}
      />
      {text('otherNames', 2)}
      <TextField
        label={words.postcode}
        name="postcode"
        hint={words.hints.postcode}
        error={error('postcode')}
        value={form.postcode}
        onChange={(postcode) =>
          set({ postcode, point: postcode.trim() === '' ? typed.now.point : null })
        }
      />
      <fieldset className="desk-where">
        <legend className="field-label">{words.where}</legend>
        <p role="status">{error('point') ?? (point ? words.known : words.unknown)}</p>
        <PointMap
          area={catalogue.area}
          point={point && { ...point, precision: 'town' }}
          label={words.map}
          onPress={(pressed) => set({ point: townPointAt(pressed), postcode: '' })}
        />
      </fieldset>
      {/* A postcode that is typed says where it is. */}
      {twice(town?.name ?? '', { point: 'postcode' })}
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
