import { later } from '~/ui/later.tsx'
import { useWords } from '~/words/useWords.ts'
import type { FilterProps } from './FilterFields.tsx'

// The results are usable before any filter is: on a phone they are a press away, on a desktop beside the list.
const FilterFields = later(async () => (await import('./FilterFields.tsx')).FilterFields)

/** Every filter, once it is here. */
export function FilterPane(props: FilterProps) {
  const { filters, common } = useWords()
  const said = { waiting: null, failed: filters.failed, tryAgain: common.tryAgain }
  return <FilterFields said={said} {...props} />
}
