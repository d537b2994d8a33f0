import { phoneOf } from '#domain/catalogue/phone.ts'
import type { LocalDate, Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { SheetSession, SheetTime } from '#domain/plan/sheet.ts'
import { ExampleMark } from '#components/ExampleMark.tsx'
import { nextOnPaper } from '#components/When.tsx'
import { Checked } from './Checked.tsx'
import { SheetWhere } from './SheetWhere.tsx'
import { grammar } from '#words/grammar.ts'
import { dates as datesWords } from '#words/dates.ts'
import { plan as planWords } from '#words/plan.ts'
import { sheet as sheetWords } from '#words/sheet.ts'
import { leftOut as leftOutWords } from '#words/leftOut.ts'
import { schedule as scheduleWords } from '#words/schedule.ts'
import { standing as standingWords } from '#words/standing.ts'
import { langOf } from '#components/langOf.ts'
import { InEnglish } from '#pages/plan/InEnglish.tsx'
import { Notes } from '#pages/plan/Notes.tsx'

interface Props {
  catalogue: Catalogue
  of: SheetSession
  now: Now
}

/** One session, never cut by the end of a page: when beside what and where, then what to know. */
export function SessionRow({ catalogue, of, now }: Props) {
  const today = now.date
  const { session, place, number } = of
  const { area } = catalogue
  const type = area.serviceTypes.find(({ id }) => id === session.serviceType)
  const what = session.summary ?? type?.summary ?? ''
  return (
    <article className="sheet-row">
      <When of={of} today={today} />
      <div>
        <SheetWhere
          council={area.council}
          number={number}
          title={session.title}
          place={place}
          phone={phoneOf(session, place)}
        />
        <p>
          <strong>{planWords.sentence(planWords.facts(session))}</strong> <Notes of={session} />
          {what && <span lang={langOf(what)}>{planWords.sentence(what)}</span>}{' '}
          <i>{sheetWords.expect}</i>{' '}
          {session.firstVisit === undefined ? (
            sheetWords.expectUnknown
          ) : (
            <span lang={langOf(session.firstVisit)}>{session.firstVisit}</span>
          )}
        </p>
        <p>
          <But of={of} today={today} />{' '}
          <Checked
            checked={session.checked}
            by={session.checkedBy ?? session.source.name}
            today={today}
          />
        </p>
        <InEnglish {...{ session, catalogue, now }} />
      </div>
    </article>
  )
}

interface OnDay {
  of: SheetSession
  today: LocalDate
}

function When({ of, today }: OnDay) {
  const { session, times, waiting, next, school, bankHolidays } = of
  const [first] = times
  return (
    <div className="sheet-when">
      {first ? (
        <>
          <p className="sheet-day">{datesWords.weekday(first.weekday)}</p>
          <p className="sheet-time">{datesWords.times(first.starts, first.ends)}</p>
        </>
      ) : (
        <p className="sheet-day">{nextOnPaper(next, today)}</p>
      )}
      {session.example && (first ?? waiting[0]) && <ExampleMark />}
      {first && (
        <p>
          {scheduleWords.beside(first, school, today)}
          {bankHolidays && first.dates === null && ` ${scheduleWords.bankHolidays}`}
        </p>
      )}
      {session.schedules.length === 0 && <p>{scheduleWords.untimed(session.holds)}</p>}
      {waiting.length > 0 && (
        <p>{scheduleWords.rule({ lines: waiting, school }, today).join(' ')}</p>
      )}
    </div>
  )
}

/** The dates that are not as the others: nobody should stand before a locked door. */
function But({ of: { leftOut, moved }, today }: OnDay) {
  const said = [
    ...leftOutWords.phrases(leftOut, { on: today }),
    ...moved.map((meeting) => leftOutWords.moved(meeting, today)),
  ]
  return said.length > 0 && <strong>{said.map(planWords.sentence).join(' ')}</strong>
}

/** A day on which something that stands higher up meets too: one line, with its number. */
export function AlsoRow({ of, time, today }: OnDay & { time: SheetTime }) {
  const [first, own] = [of.times[0] ?? time, time].map((one) =>
    scheduleWords.beside(one, of.school, today),
  )
  const isAsAbove = time.dates === null && own === first
  const title = grammar.beside([of.session.title, standingWords.named(of.place)])
  const named = isAsAbove ? title : planWords.sentence(title)
  return (
    <p className="sheet-row sheet-also">
      <span className="sheet-day">
        {datesWords.weekday(time.weekday)} {datesWords.times(time.starts, time.ends)}
      </span>
      {of.session.example && <ExampleMark />}
      <span>
        <span className="sheet-number">{of.number}</span> {named}
        {!isAsAbove && ` ${own}`}
      </span>
    </p>
  )
}
