import { useCallback, useMemo, useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import { nameAndTown } from '#domain/catalogue/postalAddress.ts'
import { soonestFirst } from '#domain/search/order.ts'
import { nextMeeting } from '#domain/time/nextMeeting.ts'
import { edited, filesOf, recordIn, type Draft } from '#desk/draft/draft.ts'
import { idFor, onTopOf, placesFile, putPlace, sessionsFile } from '#desk/draft/jobs.ts'
import { namesIn, placesFound } from '#desk/draft/listed.ts'
import { placesMadeOne } from '#desk/draft/samePlace.ts'
import type { Lookup } from '#desk/openReferral/place/point.ts'
import { newPlace, placeFieldOf, placeLookup } from '#desk/draft/placeForm.ts'
import { PlaceResultRow } from '#components/PlaceResultRow.tsx'
import { useNow } from '#data/clock.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { go } from '#url/address.ts'
import { desk } from '#words/en/desk.ts'
import { FindOne } from '#pages/desk/FindOne.tsx'
import { Gone, useLeadBack } from '#pages/desk/Gone.tsx'
import { Lines } from '#pages/desk/open/Opening.tsx'
import { PlaceEditor, typedOf } from './PlaceEditor.tsx'
import { SamePlace } from './SamePlace.tsx'
import { GoneTyped } from '#pages/desk/RecordForm.tsx'
import { StillRight } from '#pages/desk/round/StillRight.tsx'
import { isTyped, typedOver } from '#pages/desk/typedForms.ts'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'
import { hrefOf } from '#pages/desk/view.ts'

const words = desk.place

interface Props {
  draft: Draft
  catalogue: Catalogue
  onChange: ChangeDraft
}

/** A place by its name or its town, and the way to a new one. */
export function FindPlace({ catalogue }: Pick<Props, 'catalogue'>) {
  const find = useCallback((asked: string) => placesFound(catalogue, asked), [catalogue])
  return (
    <FindOne
      id="desk-places"
      title={words.findTitle}
      label={words.findLabel}
      {...{ found: words.found, none: words.none, find }}
      line={(place) => (
        <>
          <a href={hrefOf({ see: 'place', id: place.id })}>{nameAndTown(place)}</a>
          <span className="desk-soft">
            {words.groupsThere(catalogue.sessionsAt.get(place.id)?.length ?? 0)}
          </span>
        </>
      )}
    >
      <ButtonLink icon="plus" href={hrefOf({ see: 'place', id: null })}>
        {words.newPress}
      </ButtonLink>
    </FindOne>
  )
}

const useLookup = ({ draft }: Pick<Props, 'draft'>) =>
  useMemo(() => placeLookup(filesOf(draft), draft.area), [draft])

/** A new place; its id is made, and never changes. */
export function NewPlace({ draft, catalogue, onChange }: Props) {
  const { date: today } = useNow(catalogue.area.timeZone)
  const lookup = useLookup({ draft })
  const record = useMemo(() => newPlace(catalogue.area), [catalogue.area])
  return (
    <section className="desk-part" aria-labelledby="desk-place">
      <h2 id="desk-place">{words.newTitle}</h2>
      <PlaceEditor
        {...{ record, catalogue, lookup }}
        onLeave={() => go(hrefOf({ see: 'places' }))}
        onSave={(place) => {
          const id = idFor(nameAndTown(place), filesOf(draft), draft.area) as PlaceId
          onChange((it) =>
            edited(it, {
              says: desk.edits.placeAdded(place.name),
              // Whoever puts it in says today that it is so.
              changes: putPlace(it.area, undefined, { ...place, id, checked: today }),
            }),
          )
          go(hrefOf({ see: 'place', id }))
        }}
      />
    </section>
  )
}

type GoneProps = Pick<Props, 'catalogue' | 'onChange'> & { id: string; lookup: Lookup }

/** A place that was taken out, and what was typed of it before. */
function GonePlace({ id, catalogue, lookup, onChange }: GoneProps) {
  const record = typedOver<Place>(typedOf({ id }))
  // Left or saved, the form goes although nothing else is drawn anew.
  const [, setLeft] = useState(false)
  if (record === undefined) return <Gone said={words.gone} list="places" />
  return (
    <GoneTyped gone={words.gone}>
      <PlaceEditor
        {...{ record, catalogue, lookup }}
        onLeave={() => setLeft(true)}
        onSave={(after) =>
          onChange((it) => {
            const before = recordIn(filesOf(it), placesFile(it.area, after), id) as
              Place | undefined
            const changes = putPlace(it.area, before, after)
            return edited(it, { says: desk.edits.placeAdded(after.name), changes })
          })
        }
      />
    </GoneTyped>
  )
}

interface OneProps extends Props {
  id: string
  /** The field that is to be put right. */
  field: string | undefined
  /** The place that it may be one with. */
  twin: string | undefined
}

/** One place: what it is, and the groups there. */
export function OnePlace({ id, field, twin, draft, catalogue, onChange }: OneProps) {
  const now = useNow(catalogue.area.timeZone)
  const lookup = useLookup({ draft })
  const [editing, setEditing] = useState(field !== undefined || isTyped(typedOf({ id })))
  const [asked, ask] = useState(false)
  const place = catalogue.places.get(id as PlaceId)
  useLeadBack('places', draft, place !== undefined || isTyped(typedOf({ id })))
  if (place === undefined) return <GonePlace {...{ id, catalogue, lookup, onChange }} />
  const record = recordIn(filesOf(draft), placesFile(draft.area, place), id) as Place
  const groups = catalogue.sessionsAt.get(place.id) ?? []
  const sessions = soonestFirst(
    groups.map((session) => ({ session, next: nextMeeting(session, catalogue, now.date, now) })),
  )
  /** The place, and the groups there: a group that is nowhere would be refused. */
  const remove = () =>
    onChange((it) => {
      const files = filesOf(it)
      const taken = [
        { file: placesFile(it.area, place), id },
        ...groups.map((group) => ({ file: sessionsFile(it.area), id: group.id })),
      ]
      const changes = taken.flatMap(({ file, id }) => {
        const before = recordIn(files, file, id)
        return before === undefined ? [] : [{ file, id, before }]
      })
      return edited(it, { says: desk.edits.placeRemoved(place.name), changes })
    })
  return (
    <section className="desk-part" aria-labelledby="desk-place">
      <h2 id="desk-place">{nameAndTown(place)}</h2>
      <PlaceResultRow
        {...{ place, now, sessions }}
        area={catalogue.area}
        today={now.date}
        heading={3}
        foot={null}
        linked={false}
      />
      <StillRight
        team={draft.team}
        said={desk.right.said(place.checked, undefined)}
        onRight={(team) =>
          onChange((it) => {
            const before = recordIn(filesOf(it), placesFile(it.area, place), id) as Place
            const says = desk.edits.placeRight(place.name)
            const changes = putPlace(it.area, before, { ...before, checked: now.date })
            return edited({ ...it, team }, { says, changes })
          })
        }
      />
      {editing ? (
        <PlaceEditor
          {...{ record, catalogue, lookup }}
          field={(field !== undefined && placeFieldOf(field)) || undefined}
          onLeave={() => setEditing(false)}
          onSave={(after, was) => {
            setEditing(false)
            onChange((it) => {
              const before = recordIn(filesOf(it), placesFile(it.area, place), id) as Place
              const says = desk.edits.placeEdited(place.name)
              return edited(it, {
                says,
                changes: putPlace(it.area, before, onTopOf(before, was, after)),
              })
            })
          }}
        />
      ) : (
        <div className="desk-row">
          <Button data-focus-lands onClick={() => setEditing(true)}>
            {words.change}
          </Button>
          {draft.done.at(-1)?.says === desk.edits.placeEdited(place.name) && (
            <span className="desk-soft">{desk.area.isSaved}</span>
          )}
          <Button look="quiet" onClick={() => (groups.length === 0 ? remove() : ask(true))}>
            {desk.edit.remove}
          </Button>
        </div>
      )}
      {asked && (
        <Dialog
          title={words.removeTitle}
          close={words.keepIt}
          size="small"
          onClose={() => ask(false)}
        >
          <p>{words.removeSaid(groups.length)}</p>
          <Lines of={groups.map(namesIn(catalogue).title)} />
          <Button onClick={remove}>{words.removeIt}</Button>
        </Dialog>
      )}
      <SamePlace
        {...{ place, catalogue, twin }}
        onSame={(kept) => {
          onChange((it) => {
            const files = filesOf(it)
            const [gone, other] = [place, kept].map(
              (one) => recordIn(files, placesFile(it.area, one), one.id) as Place | undefined,
            )
            if (!gone || !other) return it
            const says = desk.edits.placesOne(namesIn(catalogue).place(place), kept.name)
            const changes = placesMadeOne(files, it.area, { gone, kept: other })
            return edited(it, { says, changes })
          })
          go(hrefOf({ see: 'place', id: kept.id }))
        }}
      />
      <h3>{words.groupsTitle}</h3>
      {groups.length === 0 && <p>{words.noGroups}</p>}
      <ul className="desk-list" role="list">
        {groups.map((group) => (
          <li key={group.id}>
            <a href={hrefOf({ see: 'group', id: group.id })}>{namesIn(catalogue).title(group)}</a>
          </li>
        ))}
      </ul>
      <ButtonLink icon="plus" href={hrefOf({ see: 'new', at: place.id })}>
        {words.newGroup}
      </ButtonLink>
    </section>
  )
}
