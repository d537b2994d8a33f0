import { use } from 'react'
import { weekdayOf, type LocalDate } from '#domain/time/localDate.ts'
import { hoursByDay, type OpeningHours, type Place } from '#domain/catalogue/place.ts'
import { UndatedContext } from '#components/undated.ts'
import { grammar } from '#words/grammar.ts'
import { place as words, place as placeWords } from '#words/place.ts'
import { dates as datesWords } from '#words/dates.ts'

interface Props {
  place: Place
  today: LocalDate
}

/** When somebody is there; when it can be used without; and the days it is shut. Unknown is said to be so. */
export function Hours({ place, today }: Props) {
  const { opening, selfService, closures = [] } = place
  const undated = use(UndatedContext)
  const ahead = closures.filter(({ to }) => to >= today)
  return (
    <section aria-labelledby="hours-title">
      <h2 id="hours-title">{words.hoursTitle}</h2>
      {opening === undefined && (
        <p>{selfService ? words.selfServiceStaffed : words.hoursUnknown}</p>
      )}
      {opening?.length === 0 && <p>{words.hoursNever}</p>}
      {opening && opening.length > 0 && (
        <HoursTable
          caption={words.hoursCaption}
          opening={opening}
          none={words.hoursShut}
          today={today}
        />
      )}
      {selfService && selfService.length > 0 && (
        <>
          <h3>{words.selfServiceTitle}</h3>
          <p>{words.selfServiceHint}</p>
          <HoursTable
            caption={words.selfServiceCaption}
            opening={selfService}
            none={words.selfServiceNone}
            today={today}
          />
        </>
      )}
      {ahead.length > 0 && (
        <>
          <h3>{words.closuresTitle}</h3>
          <ul>
            {ahead.map(({ from, to, note }) => (
              <li key={from + note}>{words.closureLine(from, to, note, undated ? null : today)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface TableProps {
  caption: string
  opening: OpeningHours[]
  /** What is said of a day without hours. */
  none: string
  today: LocalDate
}

function HoursTable({ caption, opening, none, today }: TableProps) {
  const said = placeWords
  const undated = use(UndatedContext)
  const isToday = undated ? null : weekdayOf(today)
  return (
    <table className="hours">
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{said.hoursDay}</th>
          <th scope="col">{said.hoursOpen}</th>
        </tr>
      </thead>
      <tbody>
        {hoursByDay(opening).map(({ day, hours }) => (
          <tr key={day} className={day === isToday ? 'hours-today' : undefined}>
            <th scope="row">
              {datesWords.weekday(day)}{' '}
              {day === isToday && <span className="no-print">{said.hoursToday}</span>}
            </th>
            <td>
              {hours.length === 0 && none}
              {hours.map(({ opens, closes, note }) => (
                <span className="hours-row" key={opens}>
                  {note
                    ? grammar.aside(said.hours(opens, closes), note)
                    : said.hours(opens, closes)}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
