import { useMemo } from 'react'
import type { LocalDate, Now } from '#domain/time/localDate.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { dateEvents } from '#domain/calendar/series.ts'
import type { Meeting } from '#domain/time/meeting.ts'
import './calendar/calendar.css'
import { useCalendarFile } from './calendar/useCalendarFile.ts'
import { Button } from '#ui/Button.tsx'
import { ExampleTime } from './ExampleMark.tsx'
import { upcomingDates, unconfirmedOfAll } from '#domain/time/upcomingDates.ts'
import { calendar as calendarWords } from '#words/calendar.ts'
import { calendarText } from '#words/calendarText.ts'
import { row as rowWords } from '#words/row.ts'
import { session as sessionWords } from '#words/session.ts'
import { dates as datesWords } from '#words/dates.ts'
import { leftOut as leftOutWords } from '#words/leftOut.ts'
import { dot } from '#words/grammar.ts'

interface Props {
  catalogue: Catalogue
  session: ListedSession
  now: Now
}

/** The next six dates in order, with those left out between them and why. */
export function NextDates({ catalogue, session, now }: Props) {
  const ahead = useMemo(() => upcomingDates(session, catalogue, now), [session, catalogue, now])
  const { said, save } = useCalendarFile(catalogue)
  const file = { file: `${session.id}.ics`, name: calendarText.summary(session) }
  const allUnsure = unconfirmedOfAll(ahead)
  return (
    <>
      <h3>{sessionWords.nextTitle}</h3>
      {allUnsure && <p className="page-soft">{sessionWords.allUnconfirmed[allUnsure]}</p>}
      <ol className="next-dates" role="list">
        {ahead.map((one, at) =>
          one.is === 'meeting' ? (
            <li key={at} className="add-row">
              <span className="add-row-date">
                <MeetingLine
                  meeting={one.meeting}
                  example={session.example}
                  today={now.date}
                  sayUnsure={allUnsure === null}
                />
              </span>
              <Button
                look="quiet"
                icon="week"
                className="add-date"
                onClick={() =>
                  save({ ...file, events: (of) => dateEvents(session, one.meeting, of) })
                }
              >
                {/* What is seen is short, what is heard names the date. */}
                <AddDay date={one.meeting.date} today={now.date} />
              </Button>
            </li>
          ) : (
            <li key={at} className="next-dates-off">
              {leftOutWords.phrases([one.leftOut], { on: now.date, byName: true })}
            </li>
          ),
        )}
      </ol>
      <p className="calendar-said" role="status">
        {said}
      </p>
    </>
  )
}

function AddDay({ date, today }: { date: LocalDate; today: LocalDate }) {
  const [before, after] = calendarWords.addDay(date, today)
  // The spaces stand outside: what is hidden is heard without those at its ends.
  return (
    <span>
      {before !== '' && (
        <>
          <span className="visually-hidden">{before}</span>{' '}
        </>
      )}
      {calendarWords.add} <span className="visually-hidden">{after}</span>
    </span>
  )
}

interface LineProps {
  meeting: Meeting
  example: boolean
  today: LocalDate
  sayUnsure: boolean
}

function MeetingLine({ meeting, example, today, sayUnsure }: LineProps) {
  return (
    <>
      <strong>{datesWords.firstDay(meeting.date, today)}</strong>,{' '}
      <ExampleTime example={example}>{datesWords.times(meeting.starts, meeting.ends)}</ExampleTime>
      {meeting.state === 'on-now' && (
        <span className="no-print">
          {dot}
          {sessionWords.onNow}
        </span>
      )}
      {meeting.moved && <span className="next-dates-why"> {rowWords.moved(meeting.moved)}</span>}
      {sayUnsure && meeting.unconfirmed && (
        <span className="next-dates-why"> {rowWords.unconfirmed[meeting.unconfirmed]}</span>
      )}
    </>
  )
}
