import { useState } from 'react'
import { useNow } from '#data/clock.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Now } from '#domain/time/localDate.ts'
import { phoneOf } from '#domain/catalogue/phone.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { edited, filesOf, recordIn, type Draft } from '#desk/draft/draft.ts'
import { groupFieldOf } from '#desk/draft/groupForm.ts'
import {
  checkedSession,
  examplesFile,
  onDate,
  onTopOf,
  put,
  sessionsFile,
} from '#desk/draft/jobs.ts'
import { namesIn } from '#desk/draft/listed.ts'
import { Button } from '#ui/Button.tsx'
import { PhoneLink } from '#ui/Link.tsx'
import { href } from '#url/address.ts'
import { desk } from '#words/en/desk.ts'
import { GroupDates } from './GroupDates.tsx'
import { GroupEditor, typedOf } from './GroupEditor.tsx'
import { Gone, useLeadBack } from '#pages/desk/Gone.tsx'
import { GoneTyped } from '#pages/desk/RecordForm.tsx'
import { StillRight } from '#pages/desk/round/StillRight.tsx'
import { isTyped, typedOver } from '#pages/desk/typedForms.ts'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'

const words = desk.group

interface Props {
  id: string
  /** The field that is to be put right. */
  field: string | undefined
  draft: Draft
  catalogue: Catalogue
  onChange: ChangeDraft
}

/** One group: whether it is still right, and its next dates, each of which may be called off or moved. */
export function GroupJobs({ id, field, draft, catalogue, onChange }: Props) {
  const now = useNow(catalogue.area.timeZone)
  const [editing, setEditing] = useState(field !== undefined || isTyped(typedOf(id, '')))
  const session = [...catalogue.sessions.values()].find((one) => one.id === id)
  useLeadBack('groups', draft, session !== undefined || isTyped(typedOf(id, '')))
  if (session === undefined) return <GoneGroup {...{ id, catalogue, now, onChange }} />
  const { place } = session
  const phone = phoneOf(session, place)
  const names = namesIn(catalogue)
  const [title, at] = [names.title(session), names.place(place)]
  /** The record as the draft has it now, with one thing done to it. */
  const edit = (says: string, change: (record: Session) => Session) =>
    onChange((it) => {
      const file = sessionsFile(it.area)
      const record = recordIn(filesOf(it), file, id) as Session | undefined
      return record ? edited(it, { says, changes: [put(file, record, change(record))] }) : it
    })
  return (
    <section className="desk-part" aria-labelledby="desk-group">
      <h2 id="desk-group">{words.at(title, at)}</h2>
      <p className="desk-facts">
        {phone && (
          <>
            {words.ring} <PhoneLink phone={phone} />
          </>
        )}
        {recordIn(draft.opened, sessionsFile(draft.area), id) !== undefined && (
          <a href={href({ page: 'session', area: catalogue.area.id, id: session.id })}>
            {words.page}
          </a>
        )}
      </p>
      <StillRight
        team={draft.team}
        said={
          session.checked === now.date
            ? desk.right.today(session.checkedBy)
            : desk.right.said(session.checked, session.checkedBy)
        }
        onRight={(team) => {
          onChange((it) => ({ ...it, team }))
          edit(desk.edits.right(title, at), (record) =>
            checkedSession(record, { today: now.date, team }),
          )
        }}
      />
      <Editing
        {...{ session, catalogue, now, draft, field, editing, setEditing }}
        isSaved={draft.done.at(-1)?.says === desk.edits.edited(title, at)}
        onSave={(was, is) =>
          edit(desk.edits.edited(title, at), (record) => onTopOf(record, was, is))
        }
        onRemove={() =>
          onChange((it) => {
            const file = sessionsFile(it.area)
            const before = recordIn(filesOf(it), file, id)
            const says = desk.edits.removed(title, at)
            return before ? edited(it, { says, changes: [{ file, id, before }] }) : it
          })
        }
      />
      <GroupDates
        {...{ session, catalogue, now }}
        hasExamples={recordIn(filesOf(draft), examplesFile(draft.area), id) !== undefined}
        onDate={(date, change, usual) => {
          const said = { cancelled: 'cancelled', moved: 'moved', 'as-usual': 'asUsual' } as const
          const says = desk.edits[said[change.is]](title, at, date, now.date)
          edit(says, (record) => onDate(record, date, change, usual))
        }}
      />
    </section>
  )
}

type GoneProps = Pick<Props, 'id' | 'catalogue' | 'onChange'> & { now: Now }

/** A group that was taken out, and what was typed of it before. */
function GoneGroup({ id, catalogue, now, onChange }: GoneProps) {
  const record = typedOver<Session>(typedOf(id, ''))
  // Left or saved, the form goes although nothing else is drawn anew.
  const [, setLeft] = useState(false)
  if (record === undefined) return <Gone said={words.gone} list="groups" />
  return (
    <GoneTyped gone={words.gone}>
      <GroupEditor
        {...{ record, catalogue, now }}
        onLeave={() => setLeft(true)}
        onSave={(after) =>
          onChange((it) => {
            const file = sessionsFile(it.area)
            const at = catalogue.places.get(after.placeId)?.name ?? after.placeId
            const changes = [put(file, recordIn(filesOf(it), file, id) as Session, after)]
            return edited(it, { says: desk.edits.added(after.title, at), changes })
          })
        }
      />
    </GoneTyped>
  )
}

interface EditingProps {
  session: ListedSession
  catalogue: Catalogue
  draft: Draft
  now: Now
  field: string | undefined
  editing: boolean
  /** It was the last thing done to the draft: said here, as the bar is out of sight. */
  isSaved: boolean
  setEditing: (on: boolean) => void
  onSave: (was: Session, is: Session) => void
  onRemove: () => void
}

/** What the group is, to be changed; or the group taken out, which can be undone. */
function Editing({
  session,
  draft,
  catalogue,
  now,
  field,
  editing,
  isSaved,
  setEditing,
  onSave,
  onRemove,
}: EditingProps) {
  const record = recordIn(filesOf(draft), sessionsFile(draft.area), session.id) as Session
  if (!editing)
    return (
      <div className="desk-row">
        <Button data-focus-lands onClick={() => setEditing(true)}>
          {desk.edit.press}
        </Button>
        {isSaved && <span className="desk-soft">{desk.area.isSaved}</span>}
        <Button look="quiet" onClick={onRemove}>
          {desk.edit.remove}
        </Button>
      </div>
    )
  return (
    <GroupEditor
      {...{ record, catalogue, now }}
      field={(field !== undefined && groupFieldOf(field)) || undefined}
      onLeave={() => setEditing(false)}
      onSave={(after, was) => {
        setEditing(false)
        onSave(was, after)
      }}
    />
  )
}
