import { SkipLink } from '#ui/SkipLink.tsx'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { FromFilter } from '#pages/finder/from/FromFilter.tsx'
import { resultsTitleId } from '#pages/finder/results/focusResults.ts'
import { roomForFilters } from '#pages/finder/widths.ts'
import { FilterFields, type FilterProps } from '#components/filters/FilterFields.tsx'
import { filters as filtersWords } from '#words/en/filters.ts'

/** Every filter of the finder: those of the search, and from which day on. Beside the results they can be skipped. */
export function FinderFilters(props: FilterProps) {
  const beside = useMediaQuery(roomForFilters)
  return (
    <>
      {beside && <SkipLink to={resultsTitleId}>{filtersWords.skip}</SkipLink>}
      <FilterFields {...props} date={<FromFilter {...props} />} />
    </>
  )
}
