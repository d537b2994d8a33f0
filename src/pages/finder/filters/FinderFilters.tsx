import { lazy, Suspense } from 'react'
import { SkipLink } from '#ui/Link.tsx'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { resultsTitleId } from '#pages/finder/results/focusResults.ts'
import { roomForFilters } from '#pages/finder/widths.ts'
import { FilterGroup } from '#components/filters/controls.tsx'
import { FilterFields, type FilterProps } from '#components/filters/FilterFields.tsx'
import { filters } from '#words/en/filters.ts'

// Folded away at first: its words and its calendar come while the rest is being read.
const FromField = lazy(async () => ({
  default: (await import('#pages/finder/from/FromField.tsx')).FromField,
}))

/** Every filter of the finder: those of the search, and from which day on. Beside the results they can be skipped. */
export function FinderFilters(props: FilterProps) {
  const { catalogue, search, answer, onChange } = props
  const beside = useMediaQuery(roomForFilters)
  const date = (
    <FilterGroup legend={filters.fields.from.legend} chosen={search.from === null ? 0 : 1}>
      <Suspense>
        <FromField
          calendar={catalogue.calendar}
          search={search}
          today={answer.where.now.date}
          onChange={onChange}
        />
      </Suspense>
    </FilterGroup>
  )
  return (
    <>
      {beside && <SkipLink to={resultsTitleId}>{filters.skip}</SkipLink>}
      <FilterFields {...props} date={date} />
    </>
  )
}
