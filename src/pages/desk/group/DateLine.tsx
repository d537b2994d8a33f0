import type { Now } from '#domain/time/localDate.ts'
import type { UpcomingDate } from '#domain/time/upcomingDates.ts'
import { dates } from '#words/english.ts'
import { desk } from '#words/en/desk.ts'
import { row } from '#words/row.ts'

/** One date as families will see it: when it meets, or why it does not. */
export function DateLine({ one, now }: { one: UpcomingDate; now: Now }) {
  if (one.is === 'left-out')
    return <p className="desk-soft">{desk.group.dayOff(one.leftOut, now.date)}</p>
  const { date, starts, ends, moved, unconfirmed } = one.meeting
  return (
    <p>
      <strong>{dates.day(date, now.date)}</strong>, {dates.times(starts, ends)}
      {moved && <span className="desk-soft"> ({moved})</span>}
      {unconfirmed && <span className="desk-soft"> {row.unconfirmed[unconfirmed]}</span>}
    </p>
  )
}
