import { useMemo, useState } from 'react'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { LocalDate, LocalTime, Now } from '#domain/time/localDate.ts'
import { changesOn, hasSeveralStarts } from '#domain/time/changesOn.ts'
import { upcomingDates, type UpcomingDate } from '#domain/time/upcomingDates.ts'
import type { DateChange } from '#desk/draft/jobs.ts'
import { Button } from '#ui/Button.tsx'
import { desk } from '#words/en/desk.ts'
import { ChangeDateForm } from './ChangeDateForm.tsx'
import { DateLine } from './DateLine.tsx'

const words = desk.group

interface DatesProps {
  session: ListedSession
  catalogue: Catalogue
  now: Now
  /** Families see made-up times for it, and are told so. */
  hasExamples: boolean
  onDate: (date: LocalDate, change: DateChange, usual: LocalTime | undefined) => void
}

/** The start that the schedule gives. */
const usualOf = (one: UpcomingDate) =>
  one.is === 'meeting'
    ? (one.meeting.usual ?? one.meeting.starts)
    : (one.leftOut.starts ?? undefined)

/** The next ten dates by the one rule, with those left out between them and why. */
export function GroupDates({ session, catalogue, now, hasExamples, onDate }: DatesProps) {
  const ahead = useMemo(() => upcomingDates(session, catalogue, now, 10), [session, catalogue, now])
  if (session.schedules.length === 0)
    return <p>{hasExamples ? words.exampleTimes : words.noTimes}</p>
  return (
    <>
      <h3>{words.nextTitle}</h3>
      <p className="desk-soft">{words.nextHint}</p>
      {ahead.length === 0 && <p>{words.noDates}</p>}
      <ol className="desk-dates" role="list">
        {ahead.map((one, at) => {
          const { date } = one
          const starts = usualOf(one)
          // Called off or not, a date stays the same line: the focus is in it.
          const nth = ahead.slice(0, at).filter((other) => other.date === date).length
          // Another start of the day may be over already, or past the end of this list.
          const usual = hasSeveralStarts(session, date) ? starts : undefined
          const changes = changesOn(session, date)
          return (
            <OneDate
              key={`${date} ${nth}`}
              {...{ one, now }}
              at={usual}
              isChanged={changes.some(({ usual }) => usual === undefined || usual === starts)}
              onChange={(change) => onDate(date, change, usual)}
            />
          )
        })}
        {[...new Set(session.changes?.map(({ date }) => date))]
          .filter((date) => date >= now.date && !ahead.some((one) => one.date === date))
          .flatMap((date) => changesOn(session, date))
          .map(({ date, usual, note }) => (
            <li key={`${date} ${usual ?? ''}`}>
              <p>{words.changedBeyond(date, note, now.date)}</p>
              <Button
                look="quiet"
                aria-label={words.asUsualNamed(date, now.date, usual)}
                onClick={() => onDate(date, { is: 'as-usual' }, usual)}
              >
                {words.asUsual}
              </Button>
            </li>
          ))}
      </ol>
    </>
  )
}

interface OneDateProps {
  one: UpcomingDate
  /** Its start, where the day has several. */
  at: LocalTime | undefined
  now: Now
  /** The draft says something of this one date. */
  isChanged: boolean
  onChange: (change: DateChange) => void
}

function OneDate({ one, at, now, isChanged, onChange }: OneDateProps) {
  const [asked, ask] = useState<'cancelled' | 'moved' | null>(null)
  const { date } = one
  return (
    <li>
      <DateLine one={one} now={now} />
      {asked === null ? (
        <div className="desk-row">
          {one.is === 'meeting' && (
            <>
              <Button
                aria-label={words.notOnNamed(date, now.date, at)}
                onClick={() => ask('cancelled')}
              >
                {words.notOn}
              </Button>
              <Button aria-label={words.moveNamed(date, now.date, at)} onClick={() => ask('moved')}>
                {words.move}
              </Button>
            </>
          )}
          {isChanged && (
            <Button
              look="quiet"
              aria-label={words.asUsualNamed(date, now.date, at)}
              onClick={() => onChange({ is: 'as-usual' })}
            >
              {words.asUsual}
            </Button>
          )}
        </div>
      ) : (
        <ChangeDateForm
          title={(asked === 'cancelled' ? words.notOnNamed : words.moveNamed)(date, now.date, at)}
          kind={asked}
          usual={one.is === 'meeting' ? one.meeting : undefined}
          onSave={(change) => {
            ask(null)
            onChange(change)
          }}
          onLeave={() => ask(null)}
        />
      )}
    </li>
  )
}
