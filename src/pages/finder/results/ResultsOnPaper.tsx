import { phoneOf } from '#domain/catalogue/phone.ts'
import type { Area } from '#domain/catalogue/area.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Usual } from '#domain/catalogue/usual.ts'
import { isStale } from '#domain/catalogue/freshness.ts'
import { postalAddress } from '#domain/catalogue/postalAddress.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { toAsk } from '#domain/time/meeting.ts'
import { agendaOf, keyOf, withCalledOff } from '#domain/search/agenda.ts'
import { chosenOf } from '#domain/search/chosen.ts'
import type { OffThen } from '#domain/search/calledOff.ts'
import type { SessionResult } from '#domain/search/candidates.ts'
import { calledOffInWords } from '#components/CalledOffRow.tsx'
import { UnconfirmedHolidays } from '#components/UnconfirmedHolidays.tsx'
import { ExampleTime } from '#components/ExampleMark.tsx'
import type { Answer } from '#components/useResults.ts'
import { unforeseenInWords } from '#components/When.tsx'
import { PhoneCell, PlacesOnPaper } from './ResultsOnPaperPlaces.tsx'
import './ResultsOnPaper.css'
import { common as commonWords } from '#words/common.ts'
import { ofData } from '#words/current.ts'
import { dates as datesWords } from '#words/dates.ts'
import { filters as filterWords } from '#words/filters.ts'
import { finder as finderWords } from '#words/finder.ts'
import { grammar } from '#words/grammar.ts'
import { paper as words } from '#words/paper.ts'
import { row as rowWords } from '#words/row.ts'
import { standing as standingWords } from '#words/standing.ts'

/** Five sheets: more is not read on paper, and would be long in coming. */
const most = 200

interface Props {
  catalogue: Catalogue
  answer: Answer
  originName: string
  usual: Usual
  today: LocalDate
}

/** The whole answer as a table, for the fridge or a desk: in place of the list, which is for fingers. */
export function ResultsOnPaper({ catalogue, answer, originName, usual, today }: Props) {
  const { area, calendar } = catalogue
  const { asked, ask, search, listed, days, where, laterFollows } = answer
  const groups = groupsOf(answer, today)
  const lines =
    asked.show === 'places' ? listed.length : groups.flatMap(({ results }) => results).length
  // What follows later is not of these days.
  const said = {
    ...{ n: listed.length - ask.length, ask: ask.length },
    ...{ times: laterFollows ? null : answer.times, show: asked.show },
  }
  const from = where.origin
  const near = from && words.near(originName, search.within, from.about === true)
  const chosen = chosenOf(asked).flatMap(({ field, option }) =>
    saidByHeading.has(field) ? [] : [filterWords.fields[field].option(option, area)],
  )
  return (
    <div className="paper">
      <h2>{words.heading(said, days, near, today)}</h2>
      {search.when === 'break' && days.to !== null && asked.show === 'sessions' && (
        <UnconfirmedHolidays calendar={calendar} />
      )}
      {chosen.length > 0 && <p>{grammar.facts(chosen)}</p>}
      {asked.show === 'places' ? (
        <PlacesOnPaper
          area={area}
          results={listed.filter((one) => one.is === 'place').slice(0, most)}
        />
      ) : (
        <SessionsTable
          {...{ council: area.council, usual, today }}
          groups={firstOf(groups, most)}
        />
      )}
      {lines > most && <p>{words.most(most, lines)}</p>}
      <p className="paper-printed">{words.printed(today, location.host + location.pathname)}</p>
    </div>
  )
}

/** The heading says the days and the distance. */
const saidByHeading = new Set(['when', 'from', 'within'])

interface Group {
  /** Stands above its lines; null where they are in order of distance. */
  title: string | null
  results: (SessionResult | OffThen)[]
  /** Its lines are of several days. */
  withDay: boolean
}

/** What is on, a heading for each day; then appointments, and what is to be asked about. No heading is without lines. */
function groupsOf(answer: Answer, today: LocalDate): Group[] {
  const { search, where, rows, appointments, ask, off, later, laterFollows } = answer
  const byDay = search.sort === 'time' || where.origin === null
  const all = laterFollows ? [...rows, ...later] : rows
  const dated = withCalledOff(all, off, byDay, true)
  const groups: Group[] = [
    ...(byDay
      ? agendaOf(dated).map(({ date, results }) => ({
          title: date && datesWords.firstDay(date, today),
          results,
          withDay: false,
        }))
      : [{ title: null, results: dated, withDay: true }]),
    { title: finderWords.appointments, results: appointments, withDay: true },
    ...toAsk.map((why) => ({
      title: finderWords.askTitle(why),
      results: ask.filter(({ next }) => next.is === why),
      withDay: false,
    })),
  ]
  return groups.filter(({ results }) => results.length > 0)
}

/** As many of their lines as fit. */
function firstOf(groups: Group[], most: number): Group[] {
  let left = most
  return groups.flatMap((group) => {
    const results = group.results.slice(0, left)
    left -= results.length
    return results.length > 0 ? { ...group, results } : []
  })
}

type Said = Pick<Props, 'usual' | 'today'> & Pick<Area, 'council'>

function SessionsTable({ groups, ...said }: Said & { groups: Group[] }) {
  const { columns } = words
  return (
    <table className="paper-table">
      <thead>
        <tr>
          {(['time', 'what', 'where', 'ages', 'cost', 'phone'] as const).map((column) => (
            <th key={column} scope="col" className={`paper-${column}`}>
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ title, results, withDay }) => (
        <tbody key={title}>
          {title !== null && (
            <tr className="paper-day">
              <th colSpan={6} scope="rowgroup">
                {title}
              </th>
            </tr>
          )}
          {results.map((line) =>
            line.is === 'off' ? (
              <OffLine key={keyOf(line)} line={line} today={said.today} />
            ) : (
              <SessionLine key={keyOf(line)} {...{ result: line, withDay, ...said }} />
            ),
          )}
        </tbody>
      ))}
    </table>
  )
}

/** A date that was called off: its time struck through, and why, which says the date. */
function OffLine({ line, today }: { line: OffThen; today: LocalDate }) {
  return (
    <tr>
      <td>
        <s>{datesWords.time(line.off.starts)}</s>
      </td>
      <td>
        <strong lang={ofData}>{line.session.title}</strong>
        <p>{calledOffInWords(line, today)}</p>
      </td>
      <td colSpan={4}>{standingWords.named(line.place)}</td>
    </tr>
  )
}

function SessionLine({
  result,
  withDay,
  council,
  usual,
  today,
}: Said & Pick<Group, 'withDay'> & { result: SessionResult }) {
  const { session, place, next } = result
  const far = standingWords.far(result)
  const isDoubtful = !usual.stale && isStale(session.checked, today)
  const { also = [] } = result
  const notes = [
    ...(also.length > 0 ? [rowWords.also(also, today)] : []),
    ...unforeseenInWords(next, today),
    ...(isDoubtful ? [rowWords.notChecked(session.checked)] : []),
  ]
  const terms = [
    commonWords.cost(session),
    commonWords.access(session),
    ...(session.audience === 'everyone' ? [] : [commonWords.audience(session)]),
  ]
  return (
    <tr>
      <td>
        {withDay && next.is === 'meeting' && `${datesWords.firstDay(next.meeting.date, today)}, `}
        {next.is === 'meeting' ? (
          <ExampleTime example={session.example}>
            {datesWords.times(next.meeting.starts, next.meeting.ends)}
          </ExampleTime>
        ) : (
          words.ask
        )}
      </td>
      <td>
        <strong lang={ofData}>{session.title}</strong>
        {notes.map((said) => (
          <p key={said}>{said}</p>
        ))}
      </td>
      <td>
        {standingWords.named(place)}
        {far !== null && grammar.behind(far)}
        <p lang={ofData}>{postalAddress(place.address)}</p>
      </td>
      <td>{commonWords.ages(session)}</td>
      <td>{grammar.facts(terms)}</td>
      <PhoneCell phone={phoneOf(session, place)} council={council} />
    </tr>
  )
}
