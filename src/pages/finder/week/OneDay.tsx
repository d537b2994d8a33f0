import { useState } from 'react'
import type { LocalDate } from '#domain/time/localDate.ts'
import { timesOfDay, type Search } from '#domain/search/search.ts'
import type { Week, WeekDay } from '#domain/search/week.ts'
import { Button } from '#ui/Button.tsx'
import { entryState, keepInEntry } from '#url/entryState.ts'
import { DayNotes } from './DayNotes.tsx'
import { DayPicker } from './DayPicker.tsx'
import type { EntryContext } from './entryContext.ts'
import { Entries } from './Entries.tsx'
import { week as words } from '#words/en/week.ts'

const most = 10

/** One column at a time: seven days to choose from, and the day chosen under its own heading. */
export function OneDay({
  week,
  search,
  context,
}: {
  week: Week
  search: Search
  context: EntryContext
}) {
  // Coming back from a session finds the day it was on.
  const [chosen, setChosen] = useState(() => entryState('day'))
  const day =
    week.days.find(({ date }) => date === chosen) ?? firstDay(week, search.from, context.today)
  if (day === undefined) return null
  const { date } = day

  function choose(date: LocalDate) {
    setChosen(date)
    keepInEntry('day', date)
  }
  return (
    <>
      <DayPicker days={week.days} date={date} today={context.today} onChoose={choose} />
      <section className="week-one" aria-labelledby="week-one">
        <h3 id="week-one">{words.dayOf(date, context.today)}</h3>
        <p className="week-one-notes">
          {day.count > 0 && words.count(day.count)}
          <DayNotes day={day} />
        </p>
        {day.count === 0 && <NothingOn day={day} week={week} onChoose={choose} />}
        {timesOfDay
          .filter((part) => day.parts[part].length > 0)
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

/** The first day with something, from today or the day asked for on; else the first there is. */
function firstDay(week: Week, from: LocalDate | null, today: LocalDate): WeekDay | undefined {
  const start = from !== null && from > today ? from : today
  const withSome = week.days.filter(({ count }) => count > 0)
  return withSome.find(({ date }) => date >= start) ?? withSome[0] ?? week.days[0]
}

function NothingOn({
  day,
  week,
  onChoose,
}: {
  day: WeekDay
  week: Week
  onChoose: (date: LocalDate) => void
}) {
  const later = week.days.find(({ date, count }) => count > 0 && date > day.date)
  return (
    <>
      <p>{words.nothingOn(day.date)}</p>
      {later && (
        <p>
          <Button onClick={() => onChoose(later.date)}>{words.nextDate(later.date)}</Button>
        </p>
      )}
    </>
  )
}
