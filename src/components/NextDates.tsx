import { useMemo } from 'react'
import type { Now } from '#domain/time/calendar.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Meeting } from '#domain/time/meetings.ts'
import { AddDate } from './calendar/AddDate.tsx'
import { AddSeries } from './calendar/AddSeries.tsx'
import { useCalendarFile } from './calendar/useCalendarFile.ts'
import { ExampleMark } from './ExampleMark.tsx'
import { datesAhead, sharedDoubt } from './answers.ts'
import { session as sessionWords } from '#words/en/session.ts'
import { dates as datesWords } from '#words/en/dates.ts'

interface Props {
  catalogue: Catalogue
  session: ListedSession
  now: Now
}

/** The next six dates in order, with those left out between them and why. */
export function NextDates({ catalogue, session, now }: Props) {
  const ahead = useMemo(() => datesAhead(session, catalogue, now), [session, catalogue, now])
  const { made, add } = useCalendarFile(session, catalogue)
  const first = ahead.find((one) => one.is === 'meeting')
  const allUnsure = sharedDoubt(ahead)
  return (
    <>
      <h3>
        {sessionWords.nextTitle} {session.example && <ExampleMark />}
      </h3>
      {allUnsure && <p className="room-soft">{sessionWords.allUnconfirmed[allUnsure]}</p>}
      <ol className="next-dates">
        {ahead.map((one) =>
          one.is === 'meeting' ? (
            <li key={one.meeting.date + one.meeting.starts} className="add-row">
              <span className="add-row-date">
                <MeetingLine meeting={one.meeting} sayUnsure={allUnsure === null} />
              </span>
              <AddDate
                date={one.meeting.date}
                onAdd={() => add({ is: 'date', meeting: one.meeting })}
              />
            </li>
          ) : (
            <li key={one.skip.date + one.skip.starts} className="next-dates-off">
              {datesWords.skip(one.skip)}
            </li>
          ),
        )}
      </ol>
      {first && (
        <AddSeries
          area={catalogue.area.id}
          id={session.id}
          from={first.meeting.date}
          made={made}
          onAdd={() => add({ is: 'series', from: first.meeting.date })}
        />
      )}
    </>
  )
}

function MeetingLine({ meeting, sayUnsure }: { meeting: Meeting; sayUnsure: boolean }) {
  return (
    <>
      <strong>{datesWords.day(meeting.date)}</strong>,{' '}
      {datesWords.times(meeting.starts, meeting.ends)}
      {meeting.state === 'on-now' && <> · {sessionWords.onNow}</>}
      {meeting.moved && (
        <span className="next-dates-why"> {sessionWords.moved(meeting.moved)}</span>
      )}
      {sayUnsure && meeting.unconfirmed && (
        <span className="next-dates-why"> {sessionWords.unconfirmed[meeting.unconfirmed]}</span>
      )}
    </>
  )
}
