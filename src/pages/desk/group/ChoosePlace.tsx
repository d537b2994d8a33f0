import { useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import { nameAndTown, postalAddress } from '#domain/catalogue/postalAddress.ts'
import { placesFound } from '#desk/draft/listed.ts'
import { Combobox } from '#ui/Combobox.tsx'
import { Field } from '#ui/Field.tsx'
import { desk } from '#words/en/desk.ts'
import { hrefOf } from '#pages/desk/view.ts'

const words = desk.edit
/** More than a hand's breadth is not looked through: a letter more is typed instead. */
const most = 8

interface Props {
  catalogue: Catalogue
  /** The id of the place that is chosen; '' = none yet. */
  value: string
  error: string | null
  /** What is asked, where it is not where a group is. */
  label?: string
  /** A place that is no answer. */
  but?: PlaceId
  onChange: (id: string) => void
}

/** A place of the list, found by its name or its town. */
export function ChoosePlace({ catalogue, value, error, label, but, onChange }: Props) {
  const chosen = catalogue.places.get(value as PlaceId)
  const [text, type] = useState(chosen ? nameAndTown(chosen) : '')
  function choose(place: Place | undefined) {
    type(place ? nameAndTown(place) : '')
    onChange(place?.id ?? '')
  }
  return (
    <div className="desk-choose-place">
      <Field label={label ?? words.place} hint={words.placeHint} error={error}>
        {(parts) => (
          <Combobox
            parts={parts}
            text={text}
            onText={type}
            suggest={(typed) => {
              const options = placesFound(catalogue, typed)
                .filter(({ id, status }) => status !== 'closed' && id !== but)
                .slice(0, most)
                .map((place) => ({
                  key: place.id,
                  name: nameAndTown(place),
                  note: postalAddress({ ...place.address, town: undefined }),
                }))
              return options.length > 0 ? [{ options }] : []
            }}
            listName={words.placeList}
            said={words.placesFound}
            onChoose={({ key }) => choose(catalogue.places.get(key))}
            onCommit={(typed) => {
              // Words that name no place choose none: what was chosen is shown again.
              const [only, ...more] = typed.trim() === '' ? [] : placesFound(catalogue, typed)
              choose(more.length === 0 && only ? only : chosen)
            }}
            autoComplete="off"
          />
        )}
      </Field>
      {label === undefined && <a href={hrefOf({ see: 'place', id: null })}>{words.newPlace}</a>}
    </div>
  )
}
