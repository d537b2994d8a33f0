import { phoneOf } from '#domain/catalogue/phone.ts'
import type { Area } from '#domain/catalogue/area.ts'
import type { Usual } from '#domain/catalogue/usual.ts'
import { isStale } from '#domain/catalogue/freshness.ts'
import { postalAddress } from '#domain/catalogue/postalAddress.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { toAsk } from '#domain/time/meeting.ts'
import { agendaOf, keyOf } from '#domain/search/agenda.ts'
import { chosenOf } from '#domain/search/chosen.ts'
import type { PlaceResult, SessionResult } from '#domain/search/find.ts'
import { ExampleTime } from '#components/ExampleMark.tsx'
import type { Answer } from '#components/useResults.ts'
import { unforeseenInWords } from '#components/When.tsx'
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
  area: Area
  answer: Answer
  originName: string
  usual: Usual
  today: LocalDate
}

/** The whole answer as a table, for the fridge or a desk: in place of the list, which is for fingers. */
export function ResultsOnPaper({ area, answer, originName, usual, today }: Props) {
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
      {chosen.length > 0 && <p>{grammar.facts(chosen)}</p>}
      {asked.show === 'places' ? (
        <PlacesTable
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
  results: SessionResult[]
  /** Its lines are of several days. */
  withDay: boolean
}

/** What is on, a heading for each day; then appointments, and what is to be asked about. No heading is without lines. */
function groupsOf(answer: Answer, today: LocalDate): Group[] {
  const { search, where, rows, appointments, ask, later, laterFollows } = answer
  const dated = laterFollows ? [...rows, ...later] : rows
  const byDay = search.sort === 'time' || where.origin === null
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
          {results.map((result) => (
            <SessionLine key={keyOf(result)} {...{ result, withDay, ...said }} />
          ))}
        </tbody>
      ))}
    </table>
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
      <Phone phone={phoneOf(session, place)} council={council} />
    </tr>
  )
}

/** The number to ring; where nobody has published one, the council's. */
function Phone({ phone, council }: { phone: string | undefined } & Pick<Area, 'council'>) {
  const number = phone ?? council.phone
  return (
    <td>
      {number === undefined ? words.phoneUnknown : <bdi dir="ltr">{number}</bdi>}
      {phone === undefined && council.phone && <p>{words.ofCouncil}</p>}
    </td>
  )
}

function PlacesTable({ area, results }: { area: Area; results: PlaceResult[] }) {
  const { columns } = words
  return (
    <table className="paper-table">
      <thead>
        <tr>
          {(['where', 'kind', 'address', 'phone'] as const).map((column) => (
            <th key={column} scope="col">
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {results.map((result) => {
          const { place } = result
          const far = standingWords.far(result)
          return (
            <tr key={place.id}>
              <td>
                <strong>{standingWords.named(place)}</strong>
                {far !== null && grammar.behind(far)}
              </td>
              <td>{area.kindNames[place.kind].one}</td>
              <td lang={ofData}>{postalAddress(place.address)}</td>
              <Phone phone={place.phone} council={area.council} />
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
