import { use, type ReactNode } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import { isStale } from '#domain/catalogue/freshness.ts'
import type { Usual } from '#domain/catalogue/usual.ts'
import type { LocalDate, Now } from '#domain/time/localDate.ts'
import { startsSoon, stateAt, type Meeting, type Next } from '#domain/time/meeting.ts'
import { suitsOf } from '#domain/search/age.ts'
import type { SessionResult } from '#domain/search/candidates.ts'
import type { AgeBand } from '#domain/search/search.ts'
import { Icon } from '#ui/Icon.tsx'
import { href } from '#url/address.ts'
import { ExampleTime } from './ExampleMark.tsx'
import { TypeSign } from './KindMark.tsx'
import { PickButton } from './PickButton.tsx'
import { ResultRow } from './ResultRow.tsx'
import { UndatedContext } from './undated.ts'
import { unforeseenInWords } from './When.tsx'
import { dates as datesWords } from '#words/dates.ts'
import { row as words } from '#words/row.ts'
import { standing as standingWords } from '#words/standing.ts'

interface Props {
  result: SessionResult
  /** The area whose pages it leads to. */
  area: Pick<Area, 'id' | 'kindNames'>
  today: LocalDate
  /** The moment it is read, where what is said changes as time passes. */
  now?: Now | undefined
  /** What the list says once, and a row only where it is otherwise. */
  usual: Usual
  /** The children asked for: with several, it says which of them it suits. */
  ages?: readonly AgeBand[]
  /** The level of its title under the heading of its list. */
  heading: 2 | 3 | 4
  /** The day stands in the heading above it. */
  underDay?: boolean
  /** Chosen on the map. */
  marked?: boolean
  /** In place of the button that puts it in the plan. */
  foot?: ReactNode
  /** Whether it leads to its page; what is not published has none. */
  linked?: boolean
}

/** One session: when, what, where and how far; then what matters, and what is not as usual. */
export function SessionResultRow(props: Props) {
  const { result, area, today, now, usual, ages = [], heading, underDay, marked, foot } = props
  const { linked = true } = props
  const { session, place, next } = result
  const undated = use(UndatedContext)
  return (
    <ResultRow
      lead={
        undated === null && (
          <Time
            {...{ next, today, now }}
            example={session.example}
            withDay={!underDay}
            sign={<TypeSign type={session.serviceType} />}
          />
        )
      }
      title={session.title}
      place={place.name}
      {...(linked && { href: href({ page: 'session', area: area.id, id: session.id }) })}
      heading={heading}
      where={words.where(place, area.kindNames)}
      far={standingWords.far(result)}
      facts={words.facts(session, suitsOf(session, ages))}
      notes={
        <>
          {undated && <undated.When session={session} next={next} whole />}
          {!undated && result.also !== undefined && result.also.length > 0 && (
            <p className="row-facts">{words.also(result.also, today)}</p>
          )}
          {!undated &&
            unforeseenInWords(next, today).map((said) => (
              <p className="row-note" key={said}>
                {said}
              </p>
            ))}
          <Checked {...{ session, usual, today }} />
        </>
      }
      aside={foot === undefined && <PickButton area={area.id} of={session} look="round" />}
      foot={foot}
      marked={marked ?? false}
    />
  )
}

/** When it was checked, where that is not what nearly all of the list are. */
function Checked({
  session: { checked },
  usual,
  today,
}: Pick<Props, 'usual' | 'today'> & { session: SessionResult['session'] }) {
  const stale = isStale(checked, today)
  if (stale === usual.stale) return null
  if (!stale) return <p className="row-facts">{words.checked(checked)}</p>
  return (
    <p className="row-note">
      <Icon name="warning" />
      {words.notChecked(checked)}
    </p>
  )
}

interface TimeProps {
  next: Next
  today: LocalDate
  now: Now | undefined
  /** The times are made up. */
  example: boolean
  withDay: boolean
  /** Stands before how long it is. */
  sign: ReactNode
}

/**
 * The time in large numerals, how long below it, and the day above it where no heading says it. On paper, which is read at
 * another time, the date, and from when until when.
 */
function Time({ next, today, now, example, withDay, sign }: TimeProps) {
  const meeting = next.is === 'meeting' && next.meeting
  const { large, below } = next.is === 'meeting' ? saidOf(next.meeting, now) : words.noTime[next.is]
  return (
    <>
      {meeting && withDay && (
        <p className="row-day">
          <span data-paper={datesWords.firstDay(meeting.date, today)}>
            {datesWords.shortRelativeDay(meeting.date, today)}
          </span>
        </p>
      )}
      <p className="row-time">
        <ExampleTime example={example && meeting !== false}>
          <span data-paper={meeting ? datesWords.times(meeting.starts, meeting.ends) : undefined}>
            {large}
          </span>
        </ExampleTime>
      </p>
      <p className="row-below">
        {sign}
        <span data-paper={meeting ? '' : undefined}>{below}</span>
      </p>
    </>
  )
}

function saidOf(meeting: Meeting, now: Now | undefined): { large: string; below: string } {
  const { starts, ends } = meeting
  const large = datesWords.time(starts)
  const minutes = now ? startsSoon(meeting, now) : null
  if (minutes !== null) return { large, below: words.startsIn(minutes) }
  switch (now ? stateAt(meeting, now) : meeting.state) {
    case 'on-now':
      return { large: words.now, below: ends ? words.until(datesWords.time(ends)) : large }
    case 'finished':
      return { large, below: words.finishedNow }
    case 'next':
      return { large, below: ends ? datesWords.length(starts, ends) : '' }
  }
}
