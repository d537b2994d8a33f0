import { memo, useEffect, useMemo, type ReactNode, type Ref } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Now } from '#domain/time/localDate.ts'
import { lazyPart } from '#ui/lazyPart.tsx'
import { LiveStatus } from '#ui/Message.tsx'
import { usePrinting } from '#ui/useMediaQuery.ts'
import { embedded, type ChangeSearch } from '#url/address.ts'
import { PendingResults } from '#components/ResultsState.tsx'
import type { Answer } from '#components/useResults.ts'
import { resultsTitleId } from './focusResults.ts'
import { FoundResults } from './FoundResults.tsx'
import { NoResults } from './NoResults.tsx'
import type { RowContext } from './ResultItem.tsx'
import { DoubtStrip, useUsual } from '#components/DoubtStrip.tsx'
import './Results.css'
import { latePart } from '#words/finder.ts'
import { finder as words } from '#words/finder.ts'

// It is there before anybody prints, and not before the list.
const ResultsOnPaper = lazyPart(async () => (await import('./ResultsOnPaper.tsx')).ResultsOnPaper)

// Only a name that was looked for can mean a former centre, and only the school holidays go by days that may change.
const ResultsNotes = lazyPart(async () => (await import('./ResultsNotes.tsx')).ResultsNotes)

interface Props extends Pick<RowContext, 'at' | 'onPoint'> {
  ref: Ref<HTMLElement>
  catalogue: Catalogue
  /** The answer, held still while it is read. */
  answer: Answer
  /** The moment it is read. */
  now: Now
  originName: string
  /** Beside the heading: the order, and other ways of looking. */
  controls: ReactNode
  onChange: ChangeSearch
}

/**
 * What was found, under a heading that says what was asked and how many there are. Drawn again only when the answer is
 * another one, not with the press that asks for it.
 */
export const Results = memo(function Results(props: Props) {
  const { ref, catalogue, at, answer, now, originName, controls, onChange, onPoint } = props
  const { area } = catalogue
  const { results } = answer
  const from = answer.where.origin
  const near = from === null ? null : originName
  // The question it is the answer to, which may be a moment behind what is being typed.
  const found = {
    ...{ n: answer.count, times: answer.times, ask: answer.ask.length, search: answer.search },
    ...{ days: answer.days, today: now.date },
    ...{ near, about: from?.about === true },
  }
  // Until it is known where from, nothing can be said of what is near.
  const waits = answer.origin.is === 'pending'
  const said = waits ? words.loading : words.heading(found)
  const parts = words.headingParts(found)
  const { ages, from: date } = answer.asked
  // Which days the holidays are, or those from a date, no chip says.
  const isOnChip = date === null && answer.search.when !== 'break'
  // A frame in another site's page keeps its height on paper.
  const printing = usePrinting() && !embedded
  useEffect(() => {
    ResultsOnPaper.preload()
    // What is typed would wait for it.
    ResultsNotes.preload()
  }, [])
  const hasFound = results.length + answer.later.length > 0
  const usual = useUsual(catalogue, now.date)
  const context = useMemo(
    () => ({ area, now, ages, usual, at, onPoint }),
    [area, now, ages, usual, at, onPoint],
  )
  return (
    <section className="results" aria-labelledby={resultsTitleId} ref={ref}>
      <div className="results-head">
        {/* They grow with what is found: a control never moves from under a finger. */}
        {waits ? <div className="look look-room" /> : controls}
        {/* Read as one sentence, whatever of it is seen. */}
        <h2
          className={waits ? 'results-title results-title-waiting' : 'results-title'}
          id={resultsTitleId}
          tabIndex={-1}
          aria-label={said}
          data-start=""
        >
          {waits ? (
            words.loading
          ) : (
            <>
              {parts.what}
              <span className="results-times">{parts.times}</span>
              <span className={isOnChip ? 'results-when' : undefined}>{parts.when}</span>
              {parts.where}
              <span className="visually-hidden">{parts.order}</span>
              {parts.ask}
            </>
          )}
        </h2>
      </div>
      <LiveStatus>{waits ? '' : said}</LiveStatus>
      <DoubtStrip usual={usual} />
      {(answer.asked.q !== '' || answer.search.when === 'break') && (
        <ResultsNotes said={latePart} catalogue={catalogue} answer={answer} />
      )}
      {waits ? (
        <PendingResults />
      ) : (
        <>
          {(hasFound || answer.off.length > 0) && (
            <div className="results-rows">
              <FoundResults {...{ catalogue, answer, context, onChange }} />
            </div>
          )}
          {!hasFound && <NoResults catalogue={catalogue} answer={answer} onChange={onChange} />}
        </>
      )}
      {printing && !waits && answer.listed.length + answer.off.length > 0 && (
        <ResultsOnPaper
          said={latePart}
          today={now.date}
          {...{ catalogue, answer, originName, usual }}
        />
      )}
    </section>
  )
})
