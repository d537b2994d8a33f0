import { agendaOf } from '#domain/search/agenda.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { OffThen } from '#domain/search/calledOff.ts'
import type { SessionResult } from '#domain/search/candidates.ts'
import { isAmong } from '#domain/search/when.ts'
import { toAsk } from '#domain/time/meeting.ts'
import type { ReactNode } from 'react'
import { Button } from '#ui/Button.tsx'
import { lazyPart } from '#ui/lazyPart.tsx'
import { PendingResults } from '#components/ResultsState.tsx'
import type { Answer } from '#components/useResults.ts'
import type { ChangeSearch } from '#url/address.ts'
import { SessionItem, type RowContext } from './ResultItem.tsx'
import { first, page, ResultList } from './ResultList.tsx'
import { latePart } from '#words/finder.ts'
import { finder as words } from '#words/finder.ts'

// What can still be gone to comes first; this comes over the air while the data does, or the list would jump for it.
export const FinishedToday = lazyPart(
  async () => (await import('./FinishedToday.tsx')).FinishedToday,
)

// Most families look at sessions.
const FoundPlaces = lazyPart(async () => (await import('./FoundPlaces.tsx')).FoundPlaces)

/** What cannot be planned for yet does not push the rest of the page away. */
const askPage = 3

interface Props {
  catalogue: Catalogue
  /** The answer, held still while it is read. */
  answer: Answer
  context: RowContext
  onChange: ChangeSearch
}

/** What was found: sessions or places. */
export function FoundResults(props: Props) {
  const { searchKey, asked, results } = props.answer
  if (asked.show === 'sessions') return <FoundSessions {...props} />
  return (
    <FoundPlaces
      said={{ ...latePart, waiting: <PendingResults /> }}
      searchKey={searchKey}
      results={results}
      context={props.context}
    />
  )
}

/**
 * What is on in the days looked at, day by day where it is in time order; what is later, at once where there is little;
 * then appointments, and what also runs, to be asked about.
 */
function FoundSessions({ catalogue, answer, context, onChange }: Props) {
  const { searchKey, search, where, on, rows, appointments, ask, off, later, laterFollows, days } =
    answer
  const byDay = search.sort === 'time' || where.origin === null
  const today = where.now.date
  const shared = { searchKey, Item: SessionItem, context }
  const finished = (alone: boolean) =>
    isAmong(days, today) && (
      <FinishedToday
        said={latePart}
        catalogue={catalogue}
        asked={search}
        where={where}
        today={context.now.date}
        alone={alone}
      />
    )
  const inTime = (name: string, results: SessionResult[], most: number, off?: OffThen[]) => (
    <ResultList
      {...shared}
      name={name}
      results={results}
      off={off}
      first={first}
      page={most}
      heading={byDay ? 4 : 3}
      byDay={byDay}
      after={(day) => day === today && finished(false)}
    />
  )
  const atHand = on.length > 0
  // Below a page of what can be gone to, the rest is a heading and a press.
  const aside = { first: atHand ? 0 : first, page: askPage, least: on.length > page ? 0 : askPage }
  return (
    <>
      {byDay && agendaOf(rows)[0]?.date !== today && off[0]?.off.date !== today && finished(true)}
      {(atHand || off.length > 0) && inTime('dated', rows, page, off)}
      {days.to !== null && later.length > 0 && (
        <Later
          said={words.later(later.length, days.to, context.now.date)}
          open={laterFollows}
          onChange={onChange}
        >
          {inTime('later', later, page)}
        </Later>
      )}
      {appointments.length > 0 && (
        <section className="results-ask" aria-labelledby="results-appointments">
          <h3 id="results-appointments">{words.appointments}</h3>
          <ResultList
            {...shared}
            name="appointments"
            results={appointments}
            {...aside}
            heading={4}
          />
        </section>
      )}
      {toAsk.map((why) => {
        const results = ask.filter(({ next }) => next.is === why)
        if (results.length === 0) return null
        const title = words.askTitle(why)
        return (
          <section key={why} className="results-ask" aria-labelledby={why}>
            <h3 id={why}>{title}</h3>
            <p className="results-hint">{words.askHint(why, results.length)}</p>
            <ResultList {...shared} name={why} results={results} {...aside} heading={4} />
          </section>
        )
      })}
    </>
  )
}

/** What fits and is on after the days looked at: at once, or at a press. */
function Later({
  said,
  open,
  onChange,
  children,
}: {
  said: string
  open: boolean
  onChange: ChangeSearch
  children: ReactNode
}) {
  if (!open) {
    return (
      <p className="result-more">
        <Button onClick={() => onChange({ when: 'any' })}>{said}</Button>
      </p>
    )
  }
  return (
    <>
      <p className="results-hint">{said}</p>
      {children}
    </>
  )
}
