import type { ComponentProps } from 'react'
import type { Now } from '#domain/time/localDate.ts'
import type { Undated } from '#components/undated.ts'
import { upcomingDates, unconfirmedOfAll, type UpcomingDate } from '#domain/time/upcomingDates.ts'
import { dates as datesWords } from '#words/dates.ts'
import { session as sessionWords } from '#words/session.ts'
import { leftOut as leftOutWords } from '#words/leftOut.ts'

/**
 * Holds the space that the next dates will take, so that nothing below them moves when they come. What they would be on
 * the day of the build takes as much space as they will, and is neither seen nor read.
 */
export function SpaceForDates({ catalogue, session, now }: ComponentProps<Undated['NextDates']>) {
  const ahead = upcomingDates(session, catalogue, now)
  const unsure = unconfirmedOfAll(ahead)
  return (
    <div className="prerendered-waiting prerendered-dates" aria-hidden="true">
      <p className="prerendered-dates-title">{sessionWords.nextTitle}</p>
      {unsure && <p data-as={sessionWords.allUnconfirmed[unsure]} />}
      <ol className="next-dates" role="list">
        {ahead.map((one, at) => (
          <Row key={at} one={one} now={now} />
        ))}
      </ol>
      <p />
    </div>
  )
}

function Row({ one, now }: { one: UpcomingDate; now: Now }) {
  if (one.is === 'left-out') {
    const [said] = leftOutWords.phrases([one.leftOut], { on: now.date, byName: true })
    return <li className="off" data-as={said} />
  }
  const { date, starts, ends } = one.meeting
  return (
    <li data-as={`${datesWords.firstDay(date, now.date)}, ${datesWords.times(starts, ends)}`} />
  )
}
