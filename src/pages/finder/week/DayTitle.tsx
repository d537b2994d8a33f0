import { weekdayOf, type LocalDate } from '#domain/time/localDate.ts'
import { dates as datesWords } from '#words/en/dates.ts'
import { week as words } from '#words/en/week.ts'

/** The head of a column: the weekday, and the date under it. */
export function DayTitle({ date, today }: { date: LocalDate; today: LocalDate }) {
  return (
    <>
      {date === today && <span className="week-today-mark">{words.today} </span>}
      <span className="week-day-name">{datesWords.weekday(weekdayOf(date))} </span>
      <span className="week-day-date">{datesWords.dayAndMonth(date)}</span>
    </>
  )
}
