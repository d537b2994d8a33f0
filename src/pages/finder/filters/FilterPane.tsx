import { later } from '#ui/later.tsx'
import { useWords } from '#words/useWords.ts'
import type { FilterProps } from '#components/filters/FilterFields.tsx'

// The results are usable before any filter is: on a phone they are a press away, on a desktop beside the list.
const FinderFilters = later(async () => (await import('./FinderFilters.tsx')).FinderFilters)

/** Every filter, once it is here. */
export function FilterPane(props: FilterProps) {
  const { finder, common } = useWords()
  const said = { waiting: null, failed: finder.filters.failed, tryAgain: common.tryAgain }
  return <FinderFilters said={said} {...props} />
}
