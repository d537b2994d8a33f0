import { weekdayOf, type LocalDate } from '#domain/time/localDate.ts'
import type { WeekDay } from '#domain/search/week.ts'
import { classes } from '#ui/classes.ts'
import { dates as datesWords } from '#words/en/dates.ts'
import { week as words } from '#words/en/week.ts'

/** Seven days, each with how much is on. */
export function DayPicker({
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
      {days.map(({ date, count }) => (
        <button
          key={date}
          type="button"
          className={classes('week-pick-day', count === 0 && 'week-pick-none')}
          aria-pressed={date === chosen}
          aria-current={date === today ? 'date' : undefined}
          onClick={() => onChoose(date)}
        >
          <span className="visually-hidden">{words.dayOf(date, today)}</span>
          <span className="week-pick-name" aria-hidden="true">
            {date === today ? words.today : datesWords.weekdayShort(weekdayOf(date))}
          </span>
          <span className="week-pick-date" aria-hidden="true">
            {Number(date.slice(8))}
          </span>
          <span className="week-pick-count" aria-hidden="true">
            {count}
          </span>
          <span className="visually-hidden">{words.pickCount(count)}</span>
        </button>
      ))}
    </div>
  )
}
