import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Result } from '~/domain/find.ts'
import { Button } from '~/ui/Button.tsx'
import { useWords } from '~/words/useWords.ts'
import { keyOf, ResultCard, type CardContext } from './ResultCard.tsx'
import './ResultList.css'

/** Cards, the first of them at once and more when asked. Give it the search's key, so that a new search starts anew. */
export function ResultList({
  results,
  page,
  heading,
  context: { at, ...context },
}: {
  results: Result[]
  /** How many are drawn at first, and with each "Show more". */
  page: number
  heading: 3 | 4
  context: CardContext
}) {
  const words = useWords().finder
  const list = useRef<HTMLOListElement>(null)
  const [asked, ask] = useState(page)
  // The place in focus is always drawn, however far down.
  const focused = at === null ? -1 : results.findIndex(({ place }) => place.id === at)
  const shown = Math.min(results.length, Math.max(asked, focused + 1))
  const left = results.length - shown

  function showMore() {
    flushSync(() => ask(shown + page))
    list.current?.children[shown]?.querySelector('a')?.focus()
  }
  return (
    <>
      <ol className="plain-list result-list" ref={list}>
        {results.slice(0, shown).map((result) => (
          <ResultCard
            key={keyOf(result)}
            {...context}
            result={result}
            heading={heading}
            marked={result.place.id === at}
          />
        ))}
      </ol>
      {left > 0 && (
        <p className="result-more">
          <span>{words.shown(shown, results.length)}</span>
          <Button onClick={showMore}>{words.more(Math.min(page, left))}</Button>
        </p>
      )}
    </>
  )
}
