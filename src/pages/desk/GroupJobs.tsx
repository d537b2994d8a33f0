import { useMemo, useState } from 'react'
import { useNow } from '#data/clock.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { LocalDate, LocalTime, Now } from '#domain/time/localDate.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { datesAhead, type DateAhead } from '#domain/time/nextMeeting.ts'
import { edited, filesOf, recordIn, type Draft } from '#desk/draft/draft.ts'
import { checkedSession, onDate, put, sessionsFile, type DateChange } from '#desk/draft/jobs.ts'
import { Button } from '#ui/Button.tsx'
import { PhoneLink } from '#ui/Link.tsx'
import { href } from '#url/address.ts'
import { desk } from '#words/en/desk.ts'
import { ChangeDateForm } from './ChangeDateForm.tsx'
import { DateLine } from './DateLine.tsx'
import { GroupEditor } from './GroupEditor.tsx'
import { StillRight } from './StillRight.tsx'
import type { ChangeDraft } from './useDesk.ts'

const words = desk.group

interface Props {
  id: string
  draft: Draft
  catalogue: Catalogue
  onChange: ChangeDraft
}

/** One group: whether it is still right, and its next dates, each of which may be called off or moved. */
export function GroupJobs({ id, draft, catalogue, onChange }: Props) {
  const now = useNow(catalogue.area.timeZone)
  const [editing, setEditing] = useState(false)
  const session = [...catalogue.sessions.values()].find((one) => one.id === id)
  if (session === undefined) return <p>{words.gone}</p>
  const { title, place } = session
  /** The record as the draft has it now, with one thing done to it. */
  const edit = (says: string, change: (record: Session) => Session) =>
    onChange((it) => {
      const file = sessionsFile(it.area)
      const record = recordIn(filesOf(it), file, id) as Session | undefined
      return record ? edited(it, { says, changes: [put(file, record, change(record))] }) : it
    })
  return (
    <section className="desk-part" aria-labelledby="desk-group">
      <h2 id="desk-group">{words.at(title, place.name)}</h2>
      <p className="desk-facts">
        {(session.phone ?? place.phone) && (
          <>
            {words.ring} <PhoneLink phone={session.phone ?? place.phone ?? ''} />
          </>
        )}
        <a href={href({ page: 'session', area: catalogue.area.id, id: session.id })}>
          {words.page}
        </a>
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
          edit(desk.edits.right(title, place.name), (record) =>
            checkedSession(record, { today: now.date, team }),
          )
        }}
      />
      <Editing
        {...{ session, catalogue, now, draft, editing, setEditing }}
        onSave={(after) => edit(desk.edits.edited(title, place.name), () => after)}
        onRemove={() =>
          onChange((it) => {
            const file = sessionsFile(it.area)
            const before = recordIn(filesOf(it), file, id)
            const says = desk.edits.removed(title, place.name)
            return before ? edited(it, { says, changes: [{ file, id, before }] }) : it
          })
        }
      />
      <Dates
        {...{ session, catalogue, now }}
        onDate={(date, change, usual) => {
          const said = { cancelled: 'cancelled', moved: 'moved', 'as-usual': 'asUsual' } as const
          const says = desk.edits[said[change.is]](title, place.name, date)
          edit(says, (record) => onDate(record, date, change, usual))
        }}
      />
    </section>
  )
}

interface EditingProps {
  session: ListedSession
  catalogue: Catalogue
  draft: Draft
  now: Now
  editing: boolean
  setEditing: (on: boolean) => void
  onSave: (session: Session) => void
  onRemove: () => void
}

/** What the group is, to be changed; or the group taken out, which can be undone. */
function Editing({
  session,
  draft,
  catalogue,
  now,
  editing,
  setEditing,
  onSave,
  onRemove,
}: EditingProps) {
  const record = recordIn(filesOf(draft), sessionsFile(draft.area), session.id) as Session
  if (!editing)
    return (
      <div className="desk-row">
        <Button onClick={() => setEditing(true)}>{desk.edit.press}</Button>
        <Button look="quiet" onClick={onRemove}>
          {desk.edit.remove}
        </Button>
      </div>
    )
  return (
    <GroupEditor
      {...{ record, catalogue, now }}
      place={session.place}
      onLeave={() => setEditing(false)}
      onSave={(after) => {
        setEditing(false)
        onSave(after)
      }}
    />
  )
}

interface DatesProps {
  session: ListedSession
  catalogue: Catalogue
  now: Now
  onDate: (date: LocalDate, change: DateChange, usual: LocalTime | undefined) => void
}

/** The start that the schedule gives. */
const usualOf = (one: DateAhead) =>
  one.is === 'meeting'
    ? (one.meeting.usual ?? one.meeting.starts)
    : (one.leftOut.starts ?? undefined)

/** The next ten dates by the one rule, with those left out between them and why. */
function Dates({ session, catalogue, now, onDate }: DatesProps) {
  const ahead = useMemo(() => datesAhead(session, catalogue, now, 10), [session, catalogue, now])
  if (session.schedules.length === 0) return <p>{words.noTimes}</p>
  return (
    <>
      <h3>{words.nextTitle}</h3>
      <p className="desk-soft">{words.nextHint}</p>
      {ahead.length === 0 && <p>{words.noDates}</p>}
      <ol className="desk-dates">
        {ahead.map((one) => {
          const { date } = one
          const starts = usualOf(one)
          const isOne = ahead.filter((other) => other.date === date).length === 1
          const changes = session.changes?.filter((change) => change.date === date) ?? []
          return (
            <OneDate
              key={`${date} ${starts ?? ''}`}
              {...{ one, now }}
              at={isOne ? undefined : starts}
              isChanged={changes.some(({ usual }) => usual === undefined || usual === starts)}
              onChange={(change) => onDate(date, change, isOne ? undefined : starts)}
            />
          )
        })}
        {(session.changes ?? [])
          .filter(({ date }) => date >= now.date && !ahead.some((one) => one.date === date))
          .map(({ date, usual, note }) => (
            <li key={`${date} ${usual ?? ''}`}>
              <p>{words.changedBeyond(date, note)}</p>
              <Button
                look="quiet"
                aria-label={words.asUsualNamed(date, usual)}
                onClick={() => onDate(date, { is: 'as-usual' }, usual)}
              >
                {words.asUsual}
              </Button>
            </li>
          ))}
      </ol>
    </>
  )
}

interface OneDateProps {
  one: DateAhead
  /** Its start, where the day has several. */
  at: LocalTime | undefined
  now: Now
  /** The draft says something of this one date. */
  isChanged: boolean
  onChange: (change: DateChange) => void
}

function OneDate({ one, at, now, isChanged, onChange }: OneDateProps) {
  const [asked, ask] = useState<'cancelled' | 'moved' | null>(null)
  const { date } = one
  return (
    <li>
      <DateLine one={one} now={now} />
      {asked === null ? (
        <div className="desk-row">
          {one.is === 'meeting' && (
            <>
              <Button aria-label={words.notOnNamed(date, at)} onClick={() => ask('cancelled')}>
                {words.notOn}
              </Button>
              <Button aria-label={words.moveNamed(date, at)} onClick={() => ask('moved')}>
                {words.move}
              </Button>
            </>
          )}
          {isChanged && (
            <Button
              look="quiet"
              aria-label={words.asUsualNamed(date, at)}
              onClick={() => onChange({ is: 'as-usual' })}
            >
              {words.asUsual}
            </Button>
          )}
        </div>
      ) : (
        <ChangeDateForm
          title={(asked === 'cancelled' ? words.notOnNamed : words.moveNamed)(date, at)}
          kind={asked}
          onSave={(change) => {
            ask(null)
            onChange(change)
          }}
          onLeave={() => ask(null)}
        />
      )}
    </li>
  )
}
