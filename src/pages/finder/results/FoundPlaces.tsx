import { memo } from 'react'
import type { PlaceResult, Result } from '#domain/search/find.ts'
import { PlaceResultRow } from '#components/PlaceResultRow.tsx'
import { ResultItem, type RowContext, type RowProps } from './ResultItem.tsx'
import { first, page, ResultList } from './ResultList.tsx'

/** Places, in the order of the answer. */
export function FoundPlaces({
  searchKey,
  results,
  context,
}: {
  searchKey: string
  results: Result[]
  context: RowContext
}) {
  return (
    <ResultList<PlaceResult>
      name="places"
      searchKey={searchKey}
      results={results.filter((result) => result.is === 'place')}
      Item={PlaceItem}
      first={first}
      page={page}
      heading={3}
      context={context}
    />
  )
}

/** Drawn again only when it changes. */
export const PlaceItem = memo(function PlaceItem(props: RowProps<PlaceResult>) {
  const { onPoint, isFirst, result, area, today, marked, heading } = props
  return (
    <ResultItem place={result.place} {...{ onPoint, isFirst }}>
      <PlaceResultRow {...result} {...{ area, today, marked, heading }} />
    </ResultItem>
  )
})
