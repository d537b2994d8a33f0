import type { Area } from '#domain/catalogue/area.ts'
import type { Usual } from '#domain/catalogue/usual.ts'
import { isStale } from '#domain/catalogue/freshness.ts'
import { nameAndTown, postalAddress } from '#domain/catalogue/postalAddress.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { toAsk } from '#domain/time/meeting.ts'
import { agendaOf } from '#domain/search/agenda.ts'
import { chosenOf } from '#domain/search/chosen.ts'
import type { PlaceResult, Result, SessionResult } from '#domain/search/find.ts'
import { ExampleTime } from '#components/ExampleMark.tsx'
import type { Answer } from '#components/useResults.ts'
import { unforeseenInWords } from '#components/When.tsx'
import './ResultsOnPaper.css'
import { common as commonWords } from '#words/common.ts'
import { dates as datesWords } from '#words/dates.ts'
import { filters as filterWords } from '#words/en/filters.ts'
import { finder as finderWords } from '#words/en/finder.ts'
import { paper as words } from '#words/paper.ts'
import { row as rowWords } from '#words/en/row.ts'
import { standing as standingWords } from '#words/en/standing.ts'

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
  const { asked, search, listed, days, where } = answer
  const shown = new Set(listed.slice(0, most))
  const from = where.origin
  const near = from && words.near(originName, search.within, from.about === true)
  const chosen = chosenOf(asked).flatMap(({ field, option }) =>
    saidByHeading.has(field) ? [] : [filterWords.fields[field].option(option, area)],
  )
  return (
    <div className="paper">
      <h2>{words.heading(listed.length, asked.show, days, near, today)}</h2>
      {chosen.length > 0 && <p>{chosen.join(' · ')}</p>}
      {asked.show === 'places' ? (
        <PlacesTable area={area} results={[...shown].filter((one) => one.is === 'place')} />
      ) : (
        <SessionsTable {...{ usual, today }} groups={groupsOf(answer, shown, today)} />
      )}
      {shown.size < listed.length && <p>{words.most(shown.size, listed.length)}</p>}
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
function groupsOf(answer: Answer, shown: ReadonlySet<Result>, today: LocalDate): Group[] {
  const { search, where, on, appointments, ask, later, laterFollows } = answer
  const dated = laterFollows ? [...on, ...later] : on
  const byDay = search.sort === 'time' || where.origin === null
  const groups: Group[] = [
    ...(byDay
      ? agendaOf(dated).map(({ date, results }) => ({
          title: date && datesWords.day(date, today),
          results,
          withDay: false,
        }))
      : [{ title: null, results: dated, withDay: true }]),
    { title: finderWords.appointments, results: appointments, withDay: true },
    ...toAsk.map((why) => ({
      title: finderWords.ask[why][0],
      results: ask.filter(({ next }) => next.is === why),
      withDay: false,
    })),
  ]
  return groups
    .map((group) => ({ ...group, results: group.results.filter((one) => shown.has(one)) }))
    .filter(({ results }) => results.length > 0)
}

function SessionsTable({
  groups,
  usual,
  today,
}: Pick<Props, 'usual' | 'today'> & { groups: Group[] }) {
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
            <SessionLine key={result.session.id} {...{ result, withDay, usual, today }} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function SessionLine({
  result,
  withDay,
  usual,
  today,
}: Pick<Props, 'usual' | 'today'> & Pick<Group, 'withDay'> & { result: SessionResult }) {
  const { session, place, next } = result
  const far = standingWords.far(result)
  const isDoubtful = !usual.stale && isStale(session.checked, today)
  const notes = [
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
        {withDay && next.is === 'meeting' && `${datesWords.day(next.meeting.date, today)}, `}
        {next.is === 'meeting' ? (
          <ExampleTime example={session.example}>
            {datesWords.times(next.meeting.starts, next.meeting.ends)}
          </ExampleTime>
        ) : (
          words.ask
        )}
      </td>
      <td>
        <strong>{session.title}</strong>
        {notes.map((said) => (
          <p key={said}>{said}</p>
        ))}
      </td>
      <td>
        {standingWords.named(place, nameAndTown(place))}
        {far !== null && `, ${far}`}
      </td>
      <td>{commonWords.ages(session)}</td>
      <td>{terms.join(' · ')}</td>
      <td>{session.phone ?? place.phone ?? words.phoneUnknown}</td>
    </tr>
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
                {far !== null && `, ${far}`}
              </td>
              <td>{area.kindNames[place.kind].one}</td>
              <td>{postalAddress(place.address)}</td>
              <td>{place.phone ?? words.phoneUnknown}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
