import type { Area } from '#domain/catalogue/area.ts'
import type { OffThen } from '#domain/search/calledOff.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { href } from '#url/address.ts'
import { ResultRow } from './ResultRow.tsx'
import { dates as datesWords } from '#words/dates.ts'
import { leftOut as leftOutWords } from '#words/leftOut.ts'
import { row as words } from '#words/row.ts'
import { standing as standingWords } from '#words/standing.ts'

interface Props {
  line: OffThen
  /** The area whose pages it leads to. */
  area: Pick<Area, 'id' | 'kindNames'>
  today: LocalDate
  heading: 2 | 3 | 4
  /** The day stands in the heading above it. */
  underDay: boolean
}

/** A date that was called off, where families look for it: its time struck through, why, and nothing to add to a plan. */
export function CalledOffRow({ line, area, today, heading, underDay }: Props) {
  const { session, place, off } = line
  return (
    <ResultRow
      lead={
        <>
          {!underDay && (
            <p className="row-day">
              <span data-paper={datesWords.firstDay(off.date, today)}>
                {datesWords.shortRelativeDay(off.date, today)}
              </span>
            </p>
          )}
          <p className="row-time">
            <s>{datesWords.time(off.starts)}</s>
          </p>
          <p className="row-below">{words.noTime['called-off'].large}</p>
        </>
      }
      title={session.title}
      place={place.name}
      href={href({ page: 'session', area: area.id, id: session.id })}
      heading={heading}
      where={words.where(place, area.kindNames)}
      far={standingWords.far(line)}
      notes={<p className="row-note">{calledOffInWords(line, today)}</p>}
    />
  )
}

/** "Not on 1 December (cancelled: boiler repair)", as the page of the session says it. */
export function calledOffInWords({ off }: OffThen, today: LocalDate): string {
  return leftOutWords.phrases([off.leftOut], { on: today, byName: true }).join(' ')
}
