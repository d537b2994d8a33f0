import { agendaOf, looksAtToday } from '#domain/search/agenda.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Result, SessionResult } from '#domain/search/find.ts'
import { later } from '#ui/later.tsx'
import { PendingResults } from '#components/ResultsState.tsx'
import type { Answer } from '#components/useResults.ts'
import type { CardContext } from './ResultItem.tsx'
import { first, page, ResultList } from './ResultList.tsx'
import { SessionResultCard } from './SessionResultCard.tsx'
import { latePart } from '#words/en/finder.ts'
import { finder as words } from '#words/en/finder.ts'

// What can still be gone to comes first; this comes over the air while the data does, or the list would jump for it.
export const FinishedToday = later(async () => (await import('./FinishedToday.tsx')).FinishedToday)

// Most families look at sessions.
const FoundPlaces = later(async () => (await import('./FoundPlaces.tsx')).FoundPlaces)

/** What cannot be planned for yet does not push the rest of the page away. */
const askPage = 10

const isSession = (result: Result): result is SessionResult => result.is === 'session'
const asksForTimes = ({ next }: SessionResult) => next.is !== 'meeting'

interface Props {
  catalogue: Catalogue
  /** The answer, held still while it is read. */
  answer: Answer
  context: CardContext
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

/** What meets on a known date first, day by day where it is in time order; then what also runs, to be asked about. */
function FoundSessions({ catalogue, answer, context }: Props) {
  const { searchKey, asked, where } = answer
  const results = answer.results.filter(isSession)
  const dated = results.filter((result) => !asksForTimes(result))
  const undated = results.filter(asksForTimes)
  const byDay = asked.sort === 'time' || where.origin === null
  const today = where.now.date
  const finished = (alone: boolean) =>
    looksAtToday(asked, today) && (
      <FinishedToday
        said={latePart}
        catalogue={catalogue}
        asked={asked}
        where={where}
        today={context.now.date}
        alone={alone}
      />
    )
  return (
    <>
      {byDay && agendaOf(dated)[0]?.date !== today && finished(true)}
      {dated.length > 0 && (
        <ResultList
          name="dated"
          searchKey={searchKey}
          results={dated}
          Card={SessionResultCard}
          first={first}
          page={page}
          heading={byDay ? 4 : 3}
          context={context}
          byDay={byDay}
          after={(day) => day === today && finished(false)}
        />
      )}
      {undated.length > 0 && (
        <section className="results-ask" aria-labelledby="results-ask">
          <h3 id="results-ask">{words.askForTimes}</h3>
          <p className="results-hint">{words.askForTimesHint(undated.length)}</p>
          <ResultList
            name="undated"
            searchKey={searchKey}
            results={undated}
            Card={SessionResultCard}
            first={dated.length > 0 ? 0 : first}
            page={askPage}
            heading={4}
            context={context}
          />
        </section>
      )}
    </>
  )
}
