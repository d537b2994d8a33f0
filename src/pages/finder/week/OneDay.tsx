import { useState } from 'react'
import { type LocalDate, weekdayOf } from '#domain/time/localDate.ts'
import { timesOfDay } from '#domain/search/search.ts'
import type { Week, WeekDay } from '#domain/search/week.ts'
import { Button } from '#ui/Button.tsx'
import { entryState, keepInEntry } from '#url/entryState.ts'
import { DayNotes } from './WeekTable.tsx'
import { type EntryContext, Entries } from './Entries.tsx'
import { week as words } from '#words/week.ts'
import './OneDay.css'
import { classes } from '#ui/classes.ts'
import { dates as datesWords } from '#words/dates.ts'

const most = 10

/** One column at a time: seven days to choose from, and the day chosen under its own heading. */
export function OneDay({ week, context }: { week: Week; context: EntryContext }) {
  // The first day with something still to go to; as its last session ends it stays for who is reading it.
  const first =
    week.days.find(({ left }) => left > 0) ??
    week.days.find(({ count }) => count > 0) ??
    week.days[0]
  // Coming back from a session finds the day it was on.
  const [chosen, setChosen] = useState(() => entryState('day') ?? first?.date)
  const day = week.days.find(({ date }) => date === chosen) ?? first
  if (day === undefined) return null
  const { date } = day
  const { today } = context

  function choose(date: LocalDate) {
    setChosen(date)
    keepInEntry('day', date)
  }
  return (
    <>
      <DayPicker days={week.days} date={date} today={today} onChoose={choose} />
      <section className="week-one" aria-labelledby="week-one">
        <h3 id="week-one">{words.dayOf(date, today)}</h3>
        <p className="week-one-notes">
          {day.left > 0 && words.count(day.left)}
          <DayNotes day={day} />
        </p>
        {day.left === 0 && <NothingOn {...{ day, week, today }} onChoose={choose} />}
        {timesOfDay
          .filter((part) => day.parts[part].length + day.off[part].length > 0)
          .map((part) => (
            <div key={`${date} ${part}`} className="week-one-part">
              <h4>{words.part(part)}</h4>
              <Entries {...{ day, part, context, most }} />
            </div>
          ))}
      </section>
    </>
  )
}

function NothingOn({
  day,
  week,
  today,
  onChoose,
}: {
  day: WeekDay
  week: Week
  today: LocalDate
  onChoose: (date: LocalDate) => void
}) {
  const later = week.days.find(({ date, left }) => left > 0 && date > day.date)
  return (
    <>
      {day.count === 0 && <p>{words.nothingOn(day.date, today)}</p>}
      {later && (
        <p>
          <Button onClick={() => onChoose(later.date)}>{words.nextDate(later.date, today)}</Button>
        </p>
      )}
    </>
  )
}

/** Seven days, each with how much is still on. */
function DayPicker({
  days,
  date: chosen,
  today,
  onChoose,
}: {
  days: WeekDay[]
  date: LocalDate
  today: LocalDate
  onChoose: (date: LocalDate) => void
}) {
  return (
    <div className="week-pick" role="group" aria-label={words.pick}>
      {days.map(({ date, left }) => (
        <button
          key={date}
          type="button"
          className={classes('week-pick-day', left === 0 && 'week-pick-none')}
          aria-pressed={date === chosen}
          aria-current={date === today ? 'date' : undefined}
          onClick={() => onChoose(date)}
        >
          {/* What is seen comes first, for those who say it to the machine; then the whole of it. */}
          <span className="week-pick-name">
            {date === today ? words.today : datesWords.weekdayShort(weekdayOf(date))}
          </span>{' '}
          <span className="week-pick-date">{Number(date.slice(8))}</span>
          <span className="week-pick-count" aria-hidden="true">
            {left}
          </span>
          <span className="visually-hidden">
            , {datesWords.firstDay(date, today)}
            {words.pickCount(left)}
          </span>
        </button>
      ))}
    </div>
  )
}
