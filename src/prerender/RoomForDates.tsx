import type { ComponentProps } from 'react'
import { lastOfYear } from '#domain/calendar/calendarFeeds.ts'
import { Icon } from '#ui/Icon.tsx'
import type { Undated } from '#components/undated.ts'
import { datesAhead, type DateAhead } from '#components/answers.ts'
import { usePlaceWords, type PlaceWords } from '#words/usePlaceWords.ts'

/**
 * Holds the room that the next dates will take, so that nothing below them moves when they come. What they would be on
 * the day of the build takes as much room as they will, and is neither seen nor read.
 */
export function RoomForDates({ catalogue, session, now }: ComponentProps<Undated['NextDates']>) {
  const words = usePlaceWords()
  const ahead = datesAhead(session, catalogue, now)
  const first = ahead.find((one) => one.is === 'meeting')
  const unsure = ahead.every((one) => one.is === 'skip' || one.meeting.unconfirmed)
  return (
    <div className="ahead-waiting ahead-dates" aria-hidden="true">
      <p className="ahead-dates-title">{words.session.nextTitle}</p>
      {unsure && <p data-as={words.session.allUnconfirmed} />}
      <ol className="next-dates">
        {ahead.map((one, at) => (
          <Row key={at} one={one} words={words} />
        ))}
      </ol>
      {first && (
        <div className="add-series">
          <Button as={words.calendar.addSeries} />
          <p data-as={words.calendar.addHint(lastOfYear(first.meeting.date))} />
          <p />
        </div>
      )}
    </div>
  )
}

function Row({ one, words }: { one: DateAhead; words: PlaceWords }) {
  if (one.is === 'skip') return <li data-as={words.dates.skip(one.skip)} />
  const { date, starts, ends } = one.meeting
  return (
    <li className="add-row">
      <strong
        className="add-row-date"
        data-as={`${words.dates.day(date)}, ${words.dates.times(starts, ends)}`}
      />
      <Button as={words.calendar.add} quiet />
    </li>
  )
}

function Button({ as, quiet = false }: { as: string; quiet?: boolean }) {
  return (
    <span className={quiet ? 'button button-quiet add-date' : 'button button-secondary'}>
      <Icon name="week" />
      <span data-as={as} />
    </span>
  )
}
