import type { LocalDate, Now } from '#domain/time/localDate.ts'
import {
  startsSoon,
  stateAt,
  type Meeting,
  type Next,
  type SkipReason,
} from '#domain/time/meeting.ts'
import { leftOutOf } from '#domain/time/leftOut.ts'
import { ExampleTime } from './ExampleMark.tsx'
import './When.css'
import { dates as datesWords } from '#words/dates.ts'
import { row as words } from '#words/row.ts'
import { leftOut as leftOutWords } from '#words/leftOut.ts'

/** "Tomorrow, 10am to 10:45am", "On now, until 11:30am"; with the time of day also "Starts in 20 minutes, …". */
function meetingInWords(meeting: Meeting, today: LocalDate, now?: Now): string {
  const { date, starts, ends } = meeting
  const times = datesWords.times(starts, ends)
  const minutes = now ? startsSoon(meeting, now) : null
  if (minutes !== null) return words.soon(minutes, times)
  const state = now ? stateAt(meeting, now) : meeting.state
  if (state === 'finished') return words.finished(times)
  if (state === 'on-now') {
    return ends ? words.onNow(datesWords.time(ends)) : words.onNowOpen
  }
  return words.dayAndTimes(datesWords.relativeDay(date, today), times)
}

/** Whether all the dates that are left were cancelled, and not off for another reason. */
export const isCancelled = ({ skipped }: Next & { is: 'called-off' }) =>
  skipped.every(({ reason }) => reason.why === 'cancelled')

/** What is known of when a session next meets, in one line of words. */
export function nextInWords(next: Next, today: LocalDate, now?: Now): string {
  switch (next.is) {
    case 'meeting':
      return meetingInWords(next.meeting, today, now)
    case 'times-unknown':
      return words.askForTimes
    case 'dates-not-confirmed':
      return words.notConfirmed
    case 'called-off':
      return words.calledOff(isCancelled(next))
    case 'over':
      return words.over
    case 'place-closed':
      return words.placeClosed
  }
}

/** The same on paper, which is read on another day. */
export function nextOnPaper(next: Next, today: LocalDate): string {
  if (next.is !== 'meeting') return nextInWords(next, today)
  const { date, starts, ends } = next.meeting
  return words.dayAndTimes(datesWords.firstDay(date, today), datesWords.times(starts, ends))
}

/** Reasons that nobody could know from the calendar. */
const unforeseen = new Set<SkipReason['why']>([
  'cancelled',
  'place-shut',
  'over-early',
  'bank-holiday-unknown',
])

/** What a family would not expect of the next date: dates called off before it, a time moved, a doubt. */
export function unforeseenInWords(next: Next, today: LocalDate): string[] {
  if (next.is === 'called-off')
    return leftOutWords.phrases(leftOutOf([], next.skipped), { on: today, byName: true })
  if (next.is !== 'meeting') return []
  return [...missedInWords(next, today, (why) => unforeseen.has(why)), ...doubtsOf(next.meeting)]
}

function doubtsOf({ moved, unconfirmed }: Meeting): string[] {
  return [
    ...(moved ? [words.moved(moved)] : []),
    ...(unconfirmed ? [words.unconfirmed[unconfirmed]] : []),
  ]
}

/** The dates missed before the next, for some reasons. */
function missedInWords(
  { meeting, skipped }: Next & { is: 'meeting' },
  today: LocalDate,
  says: (why: SkipReason['why']) => boolean,
): string[] {
  const missed = leftOutOf([meeting], skipped).filter(({ reason }) => says(reason.why))
  return leftOutWords.phrases(missed, { on: today, byName: true })
}

interface Props {
  next: Next
  today: LocalDate
  example: boolean
}

/** When a session next meets, and what nobody would expect of it. */
export function When({ next, today, example }: Props) {
  return (
    <div className="when">
      <p className={next.is === 'meeting' ? 'when-next' : 'when-next when-unknown'}>
        <ExampleTime example={example}>
          <span data-paper={nextOnPaper(next, today)}>{nextInWords(next, today)}</span>
        </ExampleTime>
      </p>
      {unforeseenInWords(next, today).map((said) => (
        <p key={said} className="when-but">
          {said}
        </p>
      ))}
    </div>
  )
}
