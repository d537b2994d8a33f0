import type { LocalDate } from '#domain/time/localDate.ts'
import type { Clash } from '#domain/plan/clash.ts'
import type { PickedMeeting, WeekDay } from '#domain/search/week.ts'
import { isAbout } from '#domain/geo/distance.ts'
import { memo, useState } from 'react'
import type { OnThen } from '#domain/search/whatsOn.ts'
import type { OffThen } from '#domain/search/calledOff.ts'
import { keyOf } from '#domain/search/agenda.ts'
import { classes } from '#ui/classes.ts'
import { href } from '#url/address.ts'
import { ExampleTime } from '#components/ExampleMark.tsx'
import { calledOffInWords } from '#components/CalledOffRow.tsx'
import { PickButton } from '#components/PickButton.tsx'
import { nameAndTown } from '#domain/catalogue/postalAddress.ts'
import { common as commonWords } from '#words/common.ts'
import { dates as datesWords } from '#words/dates.ts'
import { grammar } from '#words/grammar.ts'
import { week as words } from '#words/week.ts'
import { row as rowWords } from '#words/row.ts'
import { standing as standingWords } from '#words/standing.ts'
import { Icon } from '#ui/Icon.tsx'
import './Entries.css'
import type { TimeOfDay } from '#domain/search/search.ts'
import { Button } from '#ui/Button.tsx'
import { useShown } from '#components/useShown.ts'
import { ofData } from '#words/current.ts'

/** What an entry of the week needs to know besides itself. */
export interface EntryContext {
  area: string
  /** What was asked: see useShown. */
  question: string
  today: LocalDate
  picks: readonly string[]
  /** By `meetingKey`. */
  clashes: ReadonlyMap<string, readonly Clash<PickedMeeting>[]>
}

/** Names one meeting of one session. */
const meetingKey = ({ session, meeting }: PickedMeeting): string =>
  `${session.id} ${meeting.date} ${meeting.starts}`

/** Each clash under both of its meetings. */
export function clashesByMeeting(
  clashes: readonly Clash<PickedMeeting>[],
): Map<string, Clash<PickedMeeting>[]> {
  const byMeeting = new Map<string, Clash<PickedMeeting>[]>()
  for (const clash of clashes) {
    for (const key of [meetingKey(clash.first), meetingKey(clash.second)]) {
      byMeeting.set(key, [...(byMeeting.get(key) ?? []), clash])
    }
  }
  return byMeeting
}

/** One meeting: when, what, where and how far, for whom; then all that is not as usual about it. */
export const WeekEntry = memo(function WeekEntry({
  on,
  folded,
  context,
}: {
  on: OnThen
  folded: boolean
  context: EntryContext
}) {
  const { session, place, meeting } = on
  const picked = context.picks.includes(session.id)
  const where = standingWords.named(place, nameAndTown(place))
  // A number and its unit stand on one line.
  const far = standingWords.far(on)?.replaceAll(' ', '\u00a0')
  return (
    <li
      className={classes(
        'week-entry',
        folded && 'week-folded',
        picked && 'week-picked',
        meeting.state === 'finished' && 'week-finished',
      )}
    >
      <p className="week-times">
        <ExampleTime example={session.example}>
          {datesWords.times(meeting.starts, meeting.ends)}
        </ExampleTime>
      </p>
      <EntryMarks state={meeting.state} picked={picked} />
      <p className="week-title" lang={ofData}>
        <SessionLink area={context.area} of={session} at={place.name} />
      </p>
      {session.typeName && <p>{grammar.capital(session.typeName)}</p>}
      <p>{grammar.beside([where, far])}</p>
      <div className="week-foot">
        <p className="week-ages">{commonWords.ages(session)}</p>
        <PickButton area={context.area} of={session} />
      </div>
      <EntryBut on={on} />
      <EntryClashes clashes={context.clashes.get(meetingKey(on)) ?? []} of={on} />
    </li>
  )
})

/** Named with its place, as in the list: there is a rhyme time at every library. */
export function SessionLink({ area, of: { id, title }, at }: SessionLinkProps) {
  return (
    <a href={href({ page: 'session', area, id })} aria-label={rowWords.named(title, at)}>
      {title}
    </a>
  )
}

interface SessionLinkProps {
  area: string
  of: Pick<OnThen['session'], 'id' | 'title'>
  /** The name of its place. */
  at: string
}

/** A date that was called off, at its usual time: quiet, why, and nothing to add to a plan. */
function OffEntry({ off: one, context }: { off: OffThen; context: EntryContext }) {
  const { session, place, off } = one
  return (
    <li className="week-entry week-off">
      <p className="week-times">
        <s>{datesWords.time(off.starts)}</s>
      </p>
      <p className="week-title" lang={ofData}>
        <SessionLink area={context.area} of={session} at={place.name} />
      </p>
      <p>{standingWords.named(place, nameAndTown(place))}</p>
      <p className="week-but">{calledOffInWords(one, context.today)}</p>
    </li>
  )
}

/** Words that stand out: on now, finished, picked. */
function EntryMarks({ state, picked }: Pick<OnThen['meeting'], 'state'> & { picked: boolean }) {
  return (
    <p className="week-marks">
      {picked && <span className="week-mark week-mark-picked">{words.picked}</span>}
      {state === 'on-now' && <span className="week-mark week-mark-now">{words.onNow}</span>}
      {state === 'finished' && <span className="week-mark">{words.finished}</span>}
    </p>
  )
}

function EntryBut({ on: { meeting } }: { on: OnThen }) {
  return (
    <>
      {meeting.moved && <p className="week-but">{rowWords.moved(meeting.moved)}</p>}
      {meeting.unconfirmed && (
        <p className="week-but">{rowWords.unconfirmed[meeting.unconfirmed]}</p>
      )}
    </>
  )
}

/** What of the other things picked gets in the way of this one. */
function EntryClashes({
  clashes,
  of,
}: {
  clashes: readonly Clash<PickedMeeting>[]
  of: PickedMeeting
}) {
  return clashes.map((clash) => (
    <p
      className="week-clash"
      key={`${clash.is} ${meetingKey(clash.first)} ${meetingKey(clash.second)}`}
    >
      <Icon name="warning" /> {inWords(clash, of)}
    </p>
  ))
}

function inWords({ is, first, second, metres }: Clash<PickedMeeting>, of: PickedMeeting): string {
  if (is === 'overlap') {
    const other = meetingKey(first) === meetingKey(of) ? second : first
    return words.overlaps(
      other.session.title,
      standingWords.named(other.place),
      datesWords.time(other.meeting.starts),
    )
  }
  const { starts, ends = starts } = first.meeting
  return words.tight(
    words.timeAndTown(datesWords.time(ends), townOf(first)),
    words.timeAndTown(datesWords.time(second.meeting.starts), townOf(second)),
    commonWords.miles(metres, isAbout(first.place, second.place)),
  )
}

const townOf = ({ place }: PickedMeeting) => place.address.town ?? place.name

interface Props {
  day: WeekDay
  part: TimeOfDay
  /** How many are shown at first. */
  most: number
  context: EntryContext
}

/** One part of one day, in time order. What is picked is never folded away, and on paper nothing is. */
export function Entries({ day, part, most, context }: Props) {
  const entries = day.parts[part]
  const off = day.off[part]
  const { shown, list, showMore } = useShown<HTMLUListElement>({
    question: context.question,
    least: most,
    all: entries.length,
    item: ':scope > li:not(.week-off)',
  })
  // What was picked here stays when it is no longer: it would be folded away from under the press.
  const [stays, keep] = useState(context.picks)
  if (context.picks.some((id) => !stays.includes(id))) keep([...stays, ...context.picks])
  const isFolded = (on: OnThen, nth: number) => nth >= shown && !stays.includes(on.session.id)
  const left = entries.filter(isFolded).length
  // One more takes no more room than the button that would show it.
  const folds = left > 1
  /** What was called off between the start of one entry, or the beginning, and that of the next, or the end. */
  const offBefore = (index: number) =>
    off
      .filter((one) => {
        const [before, next] = [entries[index - 1], entries[index]]
        const { starts } = one.off
        const isAfter = before === undefined || starts > before.meeting.starts
        return isAfter && (next === undefined || starts <= next.meeting.starts)
      })
      .map((one) => <OffEntry key={keyOf(one)} off={one} context={context} />)
  return (
    <>
      <ul className="plain-list week-entries" ref={list}>
        {entries.map((on, index) => [
          offBefore(index),
          <WeekEntry
            key={meetingKey(on)}
            on={on}
            folded={folds && isFolded(on, index)}
            context={context}
          />,
        ])}
        {offBefore(entries.length)}
      </ul>
      {folds && (
        <Button look="quiet" onClick={() => showMore(entries.length, entries.findIndex(isFolded))}>
          {words.more(left)}{' '}
          <span className="visually-hidden">{words.moreOn(day.date, part, context.today)}</span>
        </Button>
      )}
    </>
  )
}
