import type { LocalDate } from '~/domain/calendar.ts'
import type { Meeting, Next } from '~/domain/meetings.ts'
import type { Words } from '~/words/useWords.ts'
import { useWords } from '~/words/useWords.ts'
import { ExampleMark } from './ExampleMark.tsx'
import './When.css'

/** "Tomorrow, 10am to 10:45am", "On now, until 11:30am". */
export function meetingInWords(meeting: Meeting, today: LocalDate, words: Words): string {
  if (meeting.state === 'on-now' && meeting.date === today) {
    const { ends } = meeting
    return ends ? words.finder.card.onNow(words.dates.time(ends)) : words.finder.card.onNowOpen
  }
  const day = words.dates.relativeDay(meeting.date, today)
  return `${day}, ${words.dates.times(meeting.starts, meeting.ends)}`
}

/** What is known of when a session next meets, in one line of words. */
export function nextInWords(next: Next, today: LocalDate, words: Words): string {
  const said = words.finder.card
  switch (next.is) {
    case 'meeting':
      return meetingInWords(next.meeting, today, words)
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

/** When a session next meets, the dates missed before that, and what is not sure about it. */
export function When({ next, today, example }: { next: Next; today: LocalDate; example: boolean }) {
  const words = useWords()
  const meeting = next.is === 'meeting' ? next.meeting : null
  return (
    <div className="when">
      <p className={meeting ? 'when-next' : 'when-next when-unknown'}>
        {nextInWords(next, today, words)}
        {example && (
          <>
            {' '}
            <ExampleMark />
          </>
        )}
      </p>
      {next.is === 'meeting' &&
        next.skipped.map((skip) => (
          <p className="when-but" key={skip.date + skip.starts}>
            {words.dates.skip(skip)}
          </p>
        ))}
      {meeting?.moved && <p className="when-but">{words.finder.card.moved(meeting.moved)}</p>}
      {meeting?.unconfirmed && <p className="when-but">{words.finder.card.unconfirmed}</p>}
    </div>
  )
}
