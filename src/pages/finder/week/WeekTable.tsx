import { timesOfDay } from '#domain/search/search.ts'
import type { Week, WeekDay } from '#domain/search/week.ts'
import { classes } from '#ui/classes.ts'
import { type EntryContext, Entries } from './Entries.tsx'
import { week as words } from '#words/week.ts'
import { weekdayOf, type LocalDate } from '#domain/time/localDate.ts'
import './WeekTable.css'
import { dates as datesWords } from '#words/dates.ts'

/** A cell that is long enough: the rest is a press away, and on paper. */
const most = 6

/** Seven days: days across, times of day down. */
export function WeekTable({ week, context }: { week: Week; context: EntryContext }) {
  return (
    <table className="week-table">
      <caption className="visually-hidden">
        {words.heading(week.from, week.to, context.today)}
      </caption>
      <thead>
        <tr>
          <td className="week-corner" />
          {week.days.map((day) => (
            <th
              key={day.date}
              scope="col"
              className={classes(
                'week-day',
                isEmpty(day) && 'week-day-empty',
                day.date === context.today && 'week-today',
              )}
              aria-current={day.date === context.today ? 'date' : undefined}
            >
              <DayTitle date={day.date} today={context.today} />
              <DayNotes day={day} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {timesOfDay.map((part) => (
          <tr key={part}>
            <th scope="row" className="week-part">
              <span className="week-part-name">{words.part(part)}</span>
            </th>
            {week.days.map((day) => (
              <td
                key={day.date}
                className={classes('week-cell', day.date === context.today && 'week-today')}
              >
                {day.parts[part].length + day.off[part].length > 0 ? (
                  <Entries {...{ day, part, context, most }} />
                ) : (
                  <span className="visually-hidden">{words.nothing}</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Nothing stands in its column. */
const isEmpty = ({ count, off }: WeekDay) =>
  count === 0 && timesOfDay.every((part) => off[part].length === 0)

/** The head of a column: the weekday, and the date under it. */
function DayTitle({ date, today }: { date: LocalDate; today: LocalDate }) {
  return (
    <>
      {date === today && <span className="week-today-mark">{words.today} </span>}
      <span className="week-day-name">{datesWords.weekday(weekdayOf(date))} </span>
      <span className="week-day-date">{datesWords.date(date, today)}</span>
    </>
  )
}

/** Why a day is not like others: no school, or a bank holiday. */
export function DayNotes({ day: { schoolBreak, bankHoliday } }: { day: WeekDay }) {
  return (
    <>
      {schoolBreak && <span className="week-note"> {words.schoolBreak(schoolBreak)}</span>}
      {bankHoliday && <span className="week-note"> {words.bankHoliday(bankHoliday)}</span>}
    </>
  )
}
