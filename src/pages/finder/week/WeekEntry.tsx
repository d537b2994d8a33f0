import { memo } from 'react'
import type { OnThen } from '#domain/search/whatsOn.ts'
import { classes } from '#ui/classes.ts'
import { href } from '#url/address.ts'
import { ExampleMark } from '#components/ExampleMark.tsx'
import { PickButton } from '#components/PickButton.tsx'
import { nameAndTown } from '#domain/catalogue/postalAddress.ts'
import { EntryClashes } from './EntryClashes.tsx'
import { meetingKey, type EntryContext } from './entryContext.ts'
import { common as commonWords } from '#words/en/common.ts'
import { dates as datesWords } from '#words/en/dates.ts'
import { week as words } from '#words/en/week.ts'
import { row as rowWords } from '#words/en/row.ts'
import { standing as standingWords } from '#words/en/standing.ts'

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
  const far = standingWords.far(on)
  return (
    <li
      className={classes(
        'week-entry',
        folded && 'week-folded',
        picked && 'week-picked',
        meeting.state === 'finished' && 'week-finished',
      )}
    >
      <p className="week-times">{datesWords.times(meeting.starts, meeting.ends)}</p>
      <EntryMarks on={on} picked={picked} />
      <p className="week-title">
        <a href={href({ page: 'session', area: context.area, id: session.id })}>{session.title}</a>
      </p>
      <p>{far === null ? where : `${where}, ${far}`}</p>
      <div className="week-foot">
        <p className="week-ages">{commonWords.ages(session)}</p>
        <PickButton area={context.area} of={session} />
      </div>
      <EntryBut on={on} />
      <EntryClashes clashes={context.clashes.get(meetingKey(on)) ?? []} of={on} />
    </li>
  )
})

/** Words that stand out: on now, finished, picked, and that a time is made up. */
function EntryMarks({ on: { session, meeting }, picked }: { on: OnThen; picked: boolean }) {
  return (
    <p className="week-marks">
      {picked && <span className="week-mark week-mark-picked">{words.picked}</span>}
      {meeting.state === 'on-now' && <span className="week-mark week-mark-now">{words.onNow}</span>}
      {meeting.state === 'finished' && <span className="week-mark">{words.finished}</span>}
      {session.example && <ExampleMark />}
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
