import { useMemo, type Ref } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Search } from '#domain/search/search.ts'
import { later } from '#ui/later.tsx'
import { LiveStatus } from '#ui/Message.tsx'
import type { ChangeSearch } from '#url/address.ts'
import { TagsLater } from '#pages/finder/filters/FilterPane.tsx'
import type { Answer } from '#components/useResults.ts'
import { focusResults, resultsTitleId } from './focusResults.ts'
import { FoundResults } from './FoundResults.tsx'
import { NoResults } from './NoResults.tsx'
import type { RowContext } from './ResultItem.tsx'
import { DoubtStrip, useUsual } from '#components/DoubtStrip.tsx'
import './Results.css'
import { latePart } from '#words/en/finder.ts'
import { useSteadyAnswer } from './useSteadyAnswer.ts'
import { finder as words } from '#words/en/finder.ts'

// Only a name that was looked for can mean a former centre.
const FormerCentres = later(async () => (await import('./FormerCentres.tsx')).FormerCentres)

interface Props extends Pick<RowContext, 'onPoint'> {
  ref: Ref<HTMLElement>
  catalogue: Catalogue
  search: Search
  answer: Answer
  originName: string
  onChange: ChangeSearch
}

/** What was found, under a heading that says what was asked and how many there are. */
export function Results(props: Props) {
  const { ref, catalogue, search, answer, originName, onChange, onPoint } = props
  const { area } = catalogue
  const { results } = answer
  const near = answer.where.origin === null ? null : originName
  // The question it is the answer to, which may be a moment behind what is being typed.
  const said = words.heading({ n: results.length, search: answer.search, days: answer.days, near })
  const steady = useSteadyAnswer(catalogue, answer)
  const { now } = answer.where
  const { ages } = answer.asked
  const { at } = search
  const usual = useUsual(catalogue, now.date)
  const context = useMemo(
    () => ({ area, now, ages, usual, at, onPoint }),
    [area, now, ages, usual, at, onPoint],
  )
  return (
    <section className="results" aria-labelledby={resultsTitleId} ref={ref}>
      <h2 className="results-title" id={resultsTitleId} tabIndex={-1}>
        {said}
      </h2>
      <LiveStatus>{said}</LiveStatus>
      <DoubtStrip usual={usual} />
      <TagsLater search={answer.asked} area={area} onChange={onChange} onEmptied={focusResults} />
      {answer.asked.q !== '' && answer.asked.show === 'sessions' && (
        <FormerCentres said={latePart} catalogue={catalogue} answer={answer} />
      )}
      {steady.results.length + steady.later.length > 0 ? (
        <FoundResults catalogue={catalogue} answer={steady} context={context} onChange={onChange} />
      ) : (
        <NoResults catalogue={catalogue} answer={answer} onChange={onChange} />
      )}
    </section>
  )
}
