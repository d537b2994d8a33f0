import { useMemo, useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { placeKinds, type Place } from '#domain/catalogue/place.ts'
import {
  emptyPlaceForm,
  placeFormOf,
  pointOf,
  postcodeSaid,
  readPlace,
  withPostcode,
  type PlaceField,
  type PlaceForm,
  type PostcodeSaid,
} from '#desk/draft/placeForm.ts'
import type { Lookup } from '#desk/openReferral/place/point.ts'
import { Button } from '#ui/Button.tsx'
import { Choice } from '#ui/Choice.tsx'
import { Details } from '#ui/Details.tsx'
import { Icon } from '#ui/Icon.tsx'
import { desk } from '#words/en/desk.ts'
import { Choose, TextField } from '#pages/desk/fields.tsx'
import { PointMap } from './PointMap.tsx'
import { RecordForm, SaveOrLeave, useFields, type Said } from '#pages/desk/RecordForm.tsx'
import { useRecordForm } from '#pages/desk/useRecordForm.ts'

const words = desk.place

interface Props {
  /** The record as it stands, or what a new one begins with. */
  record: Place | Partial<Place>
  catalogue: Catalogue
  lookup: Lookup
  /** The field that is to be put right. */
  field?: PlaceField | undefined
  /** `was` = the record as it was shown last. */
  onSave: (place: Place, was: Props['record']) => void
  onLeave: () => void
}

const isWhole = (record: Props['record']): record is Place => record.id !== undefined

const formOf = (record: Props['record']): PlaceForm =>
  isWhole(record) ? placeFormOf(record) : emptyPlaceForm

/** What fields of a place hold, in words. */
const inWords = ({ kindNames, features }: Catalogue['area']): Said<PlaceForm> => ({
  kind: (kind) => (kind === '' ? '' : kindNames[kind].one),
  point: (point) => (point ? words.pointSaid(point) : words.inPostcode),
  status: (status) => words.statusOptions.find(([id]) => id === status)?.[1] ?? status,
  features: (has) =>
    has === null
      ? words.featuresUnknown
      : features.flatMap(({ id, name }) => (has.includes(id) ? name : [])).join(', '),
})

/** What is typed of a place is called so; of a new one too. */
export const typedOf = ({ id }: { id?: string }): string => `place ${id ?? ''}`

/** A place as people think of it: its postcode, or a press on the map, says where it is. */
export function PlaceEditor({ record, catalogue, lookup, field, onSave, onLeave }: Props) {
  const of = typedOf(record)
  const typed = useRecordForm(of, record, formOf)
  const { form } = typed
  const read = useMemo(() => readPlace(form, record, lookup), [form, record, lookup])
  const { set, error, text, submit, twice } = useFields({
    ...{ typed, read, hints: words.hints, tried: field !== undefined },
    words: { ...words, point: words.where },
    said: inWords(catalogue.area),
    onRead: ({ place }) => onSave(place, record),
  })
  function leave() {
    typed.forget()
    onLeave()
  }
  const { kindNames } = catalogue.area
  const said = postcodeSaid(form, { was: record, lookup })
  return (
    <RecordForm
      label={words.formTitle}
      takesFocus
      {...{ field }}
      wasTyped={typed.wasTyped}
      onSubmit={submit}
    >
      {text('name')}
      <Choose
        label={words.kind}
        name="kind"
        error={error('kind')}
        value={form.kind}
        options={[
          ['', desk.edit.choose],
          ...placeKinds.map((it) => [it, kindNames[it].one] as const),
        ]}
        onChange={(kind) => set({ kind })}
      />
      {text('lines', 2)}
      {text('town')}
      <TextField
        label={words.postcode}
        name="postcode"
        hint={words.hints.postcode}
        error={error('postcode')}
        value={form.postcode}
        onChange={(postcode) => typed.change(withPostcode(form, postcode, { was: record, lookup }))}
      />
      <p role="status">{said && ofPostcode(said)}</p>
      <Where {...{ form, catalogue, lookup, set }} error={error('point')} />
      {text('phone')}
      {text('url')}
      <Choose
        label={words.status}
        name="status"
        error={error('status')}
        value={form.status}
        options={words.statusOptions}
        onChange={(status) => set({ status })}
      />
      {form.status !== 'open' && text('statusNote')}
      {text('opening', 3)}
      {(form.kind === 'library' || form.selfService !== '') && text('selfService', 2)}
      <Features
        features={catalogue.area.features}
        has={form.features}
        onChange={(features) => set({ features })}
      />
      {/* A postcode says where a place is. */}
      {twice(record.name ?? '', { postcode: 'point' })}
      <SaveOrLeave save={words.save} onLeave={leave} />
    </RecordForm>
  )
}

const ofPostcode = (said: PostcodeSaid) =>
  said.is === 'moved'
    ? words.postcodeSaid.moved(said.postcode, said.metres)
    : words.postcodeSaid[said.is](said.postcode)

interface FeaturesProps {
  features: Catalogue['area']['features']
  /** null = nobody has looked. */
  has: string[] | null
  onChange: (has: string[] | null) => void
}

/** What the place has; that nobody has looked is not the same as nothing. */
function Features({ features, has, onChange }: FeaturesProps) {
  if (features.length === 0) return null
  return (
    <fieldset className="desk-where">
      <legend className="field-label">{words.features}</legend>
      <Choice
        label={words.featuresUnknown}
        checked={has === null}
        onChange={(unknown) => onChange(unknown ? null : [])}
      />
      {features.map(({ id, name }) => (
        <Choice
          key={id}
          label={name}
          checked={has?.includes(id) ?? false}
          onChange={(there) =>
            onChange([...(has ?? []).filter((it) => it !== id), ...(there ? [id] : [])])
          }
        />
      ))}
    </fieldset>
  )
}

interface WhereProps extends Pick<Props, 'catalogue' | 'lookup'> {
  form: PlaceForm
  error: string | null
  set: (change: Partial<PlaceForm>) => void
}

const typedNumber = (text: string) => (text.trim() === '' ? NaN : Number(text))
/** About a tenth of a metre. */
const rounded = (degrees: number) => Number(degrees.toFixed(6))

/** Where the place is, said, seen and pressed; or typed, for who has it in figures. */
function Where({ form, catalogue, lookup, error, set }: WhereProps) {
  const point = pointOf(form, lookup)
  const [typed, type] = useState({ lat: '', lon: '' })
  const [lat, lon] = [typedNumber(typed.lat), typedNumber(typed.lon)]
  return (
    <fieldset className="desk-where">
      <legend className="field-label">{words.where}</legend>
      <p role="status">{point ? words.whereIs[point.precision] : words.whereUnknown}</p>
      {error && (
        <p className="field-error">
          <Icon name="warning" /> {error}
        </p>
      )}
      <PointMap
        area={catalogue.area}
        point={point}
        onPress={({ lat, lon }) =>
          set({ point: { lat: rounded(lat), lon: rounded(lon), precision: 'building' } })
        }
      />
      <p className="desk-soft">{words.map.hint}</p>
      <Details summary={words.figures}>
        <div className="desk-row">
          {(['lat', 'lon'] as const).map((axis) => (
            <TextField
              key={axis}
              label={words[axis]}
              value={typed[axis]}
              onChange={(value) => type({ ...typed, [axis]: value })}
            />
          ))}
          <Button
            disabled={Number.isNaN(lat) || Number.isNaN(lon)}
            onClick={() => set({ point: { lat, lon, precision: 'building' } })}
          >
            {words.useFigures}
          </Button>
        </div>
      </Details>
    </fieldset>
  )
}
