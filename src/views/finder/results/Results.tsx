import { useMemo, type Ref } from 'react'
import type { Catalogue } from '~/domain/catalogue.ts'
import type { Search } from '~/domain/search.ts'
import { LiveStatus } from '~/ui/LiveStatus.tsx'
import type { ChangeSearch } from '~/url/address.ts'
import { FilterTags } from '~/views/finder/filters/FilterTags.tsx'
import type { Answer } from '~/views/useResults.ts'
import { useWords } from '~/words/useWords.ts'
import { focusResults, resultsTitleId } from './focusResults.ts'
import { FormerCentres } from './FormerCentres.tsx'
import { FoundResults } from './FoundResults.tsx'
import { NoResults } from './NoResults.tsx'
import type { CardContext } from './ResultCard.tsx'
import './Results.css'
import { useFormerCentres } from './useFormerCentres.ts'

interface Props extends Pick<CardContext, 'onPoint' | 'onShowOnMap'> {
  ref: Ref<HTMLElement>
  catalogue: Catalogue
  search: Search
  answer: Answer
  originName: string
  onChange: ChangeSearch
}

/** What was found, under a heading that says what was asked and how many there are. */
export function Results(props: Props) {
  const { ref, catalogue, search, answer, originName, onChange, onPoint, onShowOnMap } = props
  const words = useWords().finder
  const former = useFormerCentres(catalogue, answer)
  const { area } = catalogue
  const { results } = answer
  const near = answer.where.origin === null ? null : originName
  const said = words.heading({ n: results.length, search, near })
  const today = answer.where.now.date
  const { at } = search
  const context = useMemo(
    () => ({ area, today, at, onPoint, onShowOnMap }),
    [area, today, at, onPoint, onShowOnMap],
  )
  return (
    <section className="results" aria-labelledby={resultsTitleId} ref={ref}>
      <h2 className="results-title" id={resultsTitleId} tabIndex={-1}>
        {said}
      </h2>
      <LiveStatus>{said}</LiveStatus>
      <FilterTags search={search} area={area} onChange={onChange} onEmptied={focusResults} />
      <FormerCentres area={area} places={former} />
      {results.length > 0 ? (
        <FoundResults results={results} searchKey={answer.searchKey} context={context} />
      ) : (
        <NoResults catalogue={catalogue} search={search} answer={answer} onChange={onChange} />
      )}
    </section>
  )
}
