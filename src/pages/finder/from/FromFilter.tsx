import { lazy, Suspense } from 'react'
import { FilterGroup } from '#components/filters/FilterGroup.tsx'
import type { FilterProps } from '#components/filters/FilterFields.tsx'
import { filters as words } from '#words/en/filters.ts'

// Folded away at first: its words and its calendar come while the rest is being read.
const FromField = lazy(async () => ({ default: (await import('./FromField.tsx')).FromField }))

/** From which day on. */
export function FromFilter({ catalogue, search, answer, onChange }: FilterProps) {
  return (
    <FilterGroup legend={words.fromLegend} chosen={search.from === null ? 0 : 1}>
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
}
