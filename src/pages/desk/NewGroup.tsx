import { useState } from 'react'
import { useNow } from '#data/clock.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { edited, filesOf, type Draft } from '#desk/draft/draft.ts'
import { idFor, newSession } from '#desk/draft/groupForm.ts'
import { put, sessionsFile } from '#desk/draft/jobs.ts'
import { Field } from '#ui/Field.tsx'
import { go } from '#url/address.ts'
import { desk } from '#words/en/desk.ts'
import { GroupEditor } from './GroupEditor.tsx'
import type { ChangeDraft } from './useDesk.ts'
import { hrefOf } from './view.ts'

const words = desk.edit

/** A new group at a place that is in the list; its id is made, and never changes. */
export function NewGroup({
  draft,
  catalogue,
  onChange,
}: {
  draft: Draft
  catalogue: Catalogue
  onChange: ChangeDraft
}) {
  const now = useNow(catalogue.area.timeZone)
  const [at, choose] = useState('')
  const places = [...catalogue.places.values()]
    .filter(({ status }) => status !== 'closed')
    .sort((a, b) => a.name.localeCompare(b.name))
  const place = catalogue.places.get(at as PlaceId)
  return (
    <section className="desk-part" aria-labelledby="desk-new">
      <h2 id="desk-new">{words.newTitle}</h2>
      <Field label={words.place} hint={words.placeHint}>
        {(parts) => (
          <select
            {...parts}
            className="input"
            value={at}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">{words.choose}</option>
            {places.map(({ id, name, address }) => (
              <option key={id} value={id}>
                {address.town && !name.includes(address.town) ? `${name}, ${address.town}` : name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {place && (
        <GroupEditor
          key={place.id}
          record={newSession(place, catalogue.area)}
          {...{ place, catalogue, now }}
          onLeave={() => go(hrefOf({ see: 'groups' }))}
          onSave={(session) => {
            const made = { ...session, id: idFor(session, place, filesOf(draft), draft.area) }
            onChange((it) =>
              edited(it, {
                says: desk.edits.added(made.title, place.name),
                changes: [put(sessionsFile(it.area), undefined, made)],
              }),
            )
            go(hrefOf({ see: 'group', id: made.id }))
          }}
        />
      )}
    </section>
  )
}
