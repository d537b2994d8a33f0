import type { LocalDate, Now } from '#domain/time/calendar.ts'
import { leftOutOf } from '#domain/time/leftOut.ts'
import type { Meeting, Next } from '#domain/time/meetings.ts'
import { standingOf } from '#domain/time/standing.ts'
import { ExampleMark } from './ExampleMark.tsx'
import './When.css'
import { dates as datesWords } from '#words/en/dates.ts'
import { finder as finderWords } from '#words/en/finder.ts'
import { leftOut as leftOutWords } from '#words/en/leftOut.ts'

/** "Tomorrow, 10am to 10:45am", "On now, until 11:30am"; with the time of day also "Starts in 20 minutes, …". */
function meetingInWords(meeting: Meeting, today: LocalDate, now?: Now): string {
  const said = finderWords.card
  const { date, starts, ends } = meeting
  const times = datesWords.times(starts, ends)
  const standing = now ? standingOf(meeting, now) : { is: meeting.state }
  if (standing.is === 'soon') return said.soon(standing.minutes, times)
  if (standing.is === 'finished') return said.finished(times)
  if (standing.is === 'on-now' && date === today) {
    return ends ? said.onNow(datesWords.time(ends)) : said.onNowOpen
  }
  return `${datesWords.relativeDay(date, today)}, ${times}`
}

/** What is known of when a session next meets, in one line of words. */
export function nextInWords(next: Next, today: LocalDate, now?: Now): string {
  const said = finderWords.card
  switch (next.is) {
    case 'meeting':
      return meetingInWords(next.meeting, today, now)
    case 'times-unknown':
      return said.askForTimes
    case 'dates-not-confirmed':
      return said.notConfirmed
    case 'over':
      return said.over
    case 'place-closed':
      return said.placeClosed
  }
}

interface Props {
  next: Next
  today: LocalDate
  /** The moment it is read, where what is said changes as time passes. */
  now?: Now | undefined
  example: boolean
}

/** When a session next meets, the dates missed before that, and what is not sure about it. */
export function When({ next, today, now, example }: Props) {
  const meeting = next.is === 'meeting' ? next.meeting : null
  return (
    <div className="when">
      <p className={meeting ? 'when-next' : 'when-next when-unknown'}>
        {nextInWords(next, today, now)}
        {example && (
          <>
            {' '}
            <ExampleMark />
          </>
        )}
      </p>
      {next.is === 'meeting' && <Missed next={next} today={today} />}
      {meeting?.moved && <p className="when-but">{finderWords.card.moved(meeting.moved)}</p>}
      {meeting?.unconfirmed && (
        <p className="when-but">{finderWords.card.unconfirmed[meeting.unconfirmed]}</p>
      )}
    </div>
  )
}

interface MissedProps {
  next: Next & { is: 'meeting' }
  today: LocalDate
}

/** The dates missed before the next; a term's worth of them has one reason, which is said once. */
function Missed({ next: { meeting, skipped }, today }: MissedProps) {
  const missed = leftOutOf([meeting], skipped)
  const own = missed.filter(({ reason }) => reason.why !== 'term-time')
  return (
    <>
      {own.length < missed.length && <p className="when-but">{finderWords.card.onlyHolidays}</p>}
      {leftOutWords.phrases(own, { on: today, byName: true }).map((said) => (
        <p className="when-but" key={said}>
          {said}
        </p>
      ))}
    </>
  )
}
