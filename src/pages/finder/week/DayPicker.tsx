import type { LocalDate } from '#domain/time/calendar.ts'
import { weekdayOf } from '#domain/time/localDate.ts'
import type { WeekDay } from '#domain/search/week.ts'
import { classes } from '#ui/classes.ts'
import { useWords } from '#words/useWords.ts'
import { useWeekWords } from './useWeekWords.ts'

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
  const { dates } = useWords()
  const words = useWeekWords()
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
            {date === today ? words.today : dates.weekdayShort(weekdayOf(date))}
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
