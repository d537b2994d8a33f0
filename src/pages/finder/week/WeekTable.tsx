import { timesOfDay } from '#domain/search/search.ts'
import type { Week } from '#domain/search/week.ts'
import { classes } from '#ui/classes.ts'
import { DayNotes } from './DayNotes.tsx'
import { DayTitle } from './DayTitle.tsx'
import type { EntryContext } from './entryContext.ts'
import { Entries } from './Entries.tsx'
import { week as words } from '#words/en/week.ts'

/** A cell that is long enough: the rest is a press away, and on paper. Days that are over need less. */
const most = 6
const mostOver = 2

/** The whole week: days across, times of day down. */
export function WeekTable({ week, context }: { week: Week; context: EntryContext }) {
  return (
    <table className="week-table">
      <caption className="visually-hidden">{words.heading(week.from, week.to)}</caption>
      <thead>
        <tr>
          <td className="week-corner" />
          {week.days.map((day) => (
            <th
              key={day.date}
              scope="col"
              className={classes(
                'week-day',
                day.count === 0 && 'week-day-empty',
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
                {day.parts[part].length > 0 ? (
                  <Entries
                    {...{ day, part, context }}
                    most={day.date < context.today ? mostOver : most}
                  />
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
