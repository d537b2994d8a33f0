import { memo } from 'react'
import type { PlaceResult, Result } from '#domain/search/find.ts'
import { PlaceCard } from '#components/PlaceCard.tsx'
import { ResultItem, type CardContext, type CardProps } from './ResultItem.tsx'
import { first, page, ResultList } from './ResultList.tsx'

interface Props {
  searchKey: string
  results: Result[]
  context: CardContext
}

const isPlace = (result: Result): result is PlaceResult => result.is === 'place'

/** Places, in the order of the answer. */
export function FoundPlaces({ searchKey, results, context }: Props) {
  return (
    <ResultList
      name="places"
      searchKey={searchKey}
      results={results.filter(isPlace)}
      Card={PlaceResultCard}
      first={first}
      page={page}
      heading={3}
      context={context}
    />
  )
}

const PlaceResultCard = memo(function PlaceResultCard(props: CardProps<PlaceResult>) {
  const { result, area, today, marked, heading, onPoint, onShowOnMap } = props
  return (
    <ResultItem place={result.place} onPoint={onPoint} onShowOnMap={onShowOnMap}>
      {(actions) => <PlaceCard {...{ result, area, today, marked, heading, actions }} />}
    </ResultItem>
  )
})
