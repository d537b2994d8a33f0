import type { Result, SessionResult } from '~/domain/find.ts'
import { useWords } from '~/words/useWords.ts'
import type { CardContext } from './ResultCard.tsx'
import { ResultList } from './ResultList.tsx'

/** An old phone draws this many without a pause. */
const page = 30
/** What cannot be planned for yet does not push the rest of the page away. */
const askPage = 10

const asksForTimes = (result: Result): result is SessionResult =>
  result.is === 'session' && result.next.is !== 'meeting'

/** What meets on a known date first; then what also runs, to be asked about. */
export function FoundResults({
  results,
  searchKey,
  context,
}: {
  results: Result[]
  searchKey: string
  context: CardContext
}) {
  const words = useWords().finder
  const dated = results.filter((result) => !asksForTimes(result))
  const undated = results.filter(asksForTimes)
  return (
    <>
      {dated.length > 0 && (
        <ResultList key={searchKey} results={dated} page={page} heading={3} context={context} />
      )}
      {undated.length > 0 && (
        <section className="results-ask" aria-labelledby="results-ask">
          <h3 id="results-ask">{words.askForTimes}</h3>
          <p className="results-hint">{words.askForTimesHint(undated.length)}</p>
          <ResultList
            key={searchKey}
            results={undated}
            page={askPage}
            heading={4}
            context={context}
          />
        </section>
      )}
    </>
  )
}
