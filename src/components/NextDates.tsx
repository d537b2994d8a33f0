import { useMemo } from 'react'
import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { dateEvents, endOfSeries, lastOfYear, seriesEvents } from '#domain/calendar/series.ts'
import type { Meeting } from '#domain/time/meeting.ts'
import { AddDate, AddSeries } from './calendar/AddDates.tsx'
import { useCalendarFile } from './calendar/useCalendarFile.ts'
import { ExampleMark } from './ExampleMark.tsx'
import { datesAhead, unconfirmedOfAll } from '#domain/time/nextMeeting.ts'
import { calendarText } from '#words/en/calendarText.ts'
import { session as sessionWords } from '#words/en/session.ts'
import { dates as datesWords } from '#words/en/dates.ts'
import { leftOut as leftOutWords } from '#words/en/leftOut.ts'

interface Props {
  catalogue: Catalogue
  session: ListedSession
  now: Now
}

/** The next six dates in order, with those left out between them and why. */
export function NextDates({ catalogue, session, now }: Props) {
  const ahead = useMemo(() => datesAhead(session, catalogue, now), [session, catalogue, now])
  const { said, save } = useCalendarFile(catalogue)
  const file = { file: `${session.id}.ics`, name: calendarText.summary(session) }
  const first = ahead.find((one) => one.is === 'meeting')
  const allUnsure = unconfirmedOfAll(ahead)
  const from = first?.meeting.date ?? now.date
  const end = useMemo(
    () => endOfSeries(session, catalogue, from, now),
    [session, catalogue, from, now],
  )
  return (
    <>
      <h3>
        {sessionWords.nextTitle} {session.example && <ExampleMark />}
      </h3>
      {allUnsure && <p className="room-soft">{sessionWords.allUnconfirmed[allUnsure]}</p>}
      <ol className="next-dates">
        {ahead.map((one, at) =>
          one.is === 'meeting' ? (
            <li key={at} className="add-row">
              <span className="add-row-date">
                <MeetingLine meeting={one.meeting} sayUnsure={allUnsure === null} />
              </span>
              <AddDate
                date={one.meeting.date}
                onAdd={() =>
                  save({ ...file, events: (of) => dateEvents(session, one.meeting, of) })
                }
              />
            </li>
          ) : (
            <li key={at} className="next-dates-off">
              {leftOutWords.phrases([one.leftOut], { on: now.date, byName: true })}
            </li>
          ),
        )}
      </ol>
      {first && (
        <AddSeries
          area={catalogue.area.id}
          id={session.id}
          end={end}
          said={said}
          onAdd={() =>
            save({ ...file, to: lastOfYear(from), events: (of) => seriesEvents(session, of) })
          }
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
