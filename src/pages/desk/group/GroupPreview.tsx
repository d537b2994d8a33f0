import { useMemo } from 'react'
import { SessionResultRow } from '#components/SessionResultRow.tsx'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { usualOf } from '#domain/catalogue/usual.ts'
import type { Now } from '#domain/time/localDate.ts'
import { upcomingDates } from '#domain/time/upcomingDates.ts'
import { nextMeeting } from '#domain/time/nextMeeting.ts'
import type { GroupRead } from '#desk/draft/groupForm.ts'
import { desk } from '#words/en/desk.ts'
import { DateLine } from './DateLine.tsx'

const words = desk.edit

interface Props {
  read: GroupRead
  catalogue: Catalogue
  now: Now
}

/** What is typed as families will see it: its row in their list, and its next dates, with what is left out and why. */
export function GroupPreview({ read, catalogue, now }: Props) {
  const session = read.is === 'read' ? read.session : null
  const place = session ? catalogue.places.get(session.placeId) : undefined
  const listed = useMemo<ListedSession | null>(
    () => (session && place ? { ...session, place, example: false, nth: 0 } : null),
    [session, place],
  )
  return (
    <section className="desk-preview" aria-label={words.preview}>
      <h4>{words.preview}</h4>
      {listed ? <Shown {...{ listed, catalogue, now }} /> : <p>{words.noPreview}</p>}
    </section>
  )
}

/** How many dates are shown ahead. */
const dates = 10

function Shown({ listed, catalogue, now }: Omit<Props, 'read'> & { listed: ListedSession }) {
  const next = nextMeeting(listed, catalogue, now.date, now)
  const ahead = useMemo(
    () => upcomingDates(listed, catalogue, now, dates),
    [listed, catalogue, now],
  )
  const usual = usualOf(catalogue.sessions.values(), now.date)
  return (
    <>
      <SessionResultRow
        result={{
          is: 'session',
          session: listed,
          place: listed.place,
          metres: null,
          about: false,
          next,
        }}
        area={catalogue.area}
        today={now.date}
        {...{ now, usual }}
        heading={4}
        foot={null}
        linked={false}
      />
      <h4>{words.dates}</h4>
      {listed.schedules.length === 0 && <p>{words.noTimes}</p>}
      {listed.schedules.length > 0 && ahead.length === 0 && <p>{desk.group.noDates}</p>}
      <ol className="desk-lines" role="list">
        {ahead.map((one, at) => (
          <li key={at}>
            <DateLine one={one} now={now} />
          </li>
        ))}
      </ol>
    </>
  )
}
