import { later } from '#ui/later.tsx'
import type { FilterProps } from '#components/filters/FilterFields.tsx'
import { finder as finderWords } from '#words/en/finder.ts'
import { common as commonWords } from '#words/en/common.ts'

// The results are usable before any filter is: on a phone they are a press away, on a desktop beside the list.
const FinderFilters = later(async () => (await import('./FinderFilters.tsx')).FinderFilters)

/** Every filter, once it is here. */
export function FilterPane(props: FilterProps) {
  const said = { waiting: null, failed: finderWords.filters.failed, tryAgain: commonWords.tryAgain }
  return <FinderFilters said={said} {...props} />
}
