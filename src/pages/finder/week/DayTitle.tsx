import type { LocalDate } from '#domain/time/calendar.ts'
import { weekdayOf } from '#domain/time/localDate.ts'
import { useWords } from '#words/useWords.ts'
import { useWeekWords } from './useWeekWords.ts'

/** The head of a column: the weekday, and the date under it. */
export function DayTitle({ date, today }: { date: LocalDate; today: LocalDate }) {
  const { dates } = useWords()
  const words = useWeekWords()
  return (
    <>
      {date === today && <span className="week-today-mark">{words.today} </span>}
      <span className="week-day-name">{dates.weekday(weekdayOf(date))} </span>
      <span className="week-day-date">{dates.dayAndMonth(date)}</span>
    </>
  )
}
