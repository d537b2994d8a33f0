import type { ComponentProps } from 'react'
import { chosenOf } from '#domain/search/chosen.ts'
import { later } from '#ui/later.tsx'
import type { FilterProps } from '#components/filters/FilterFields.tsx'
import { finder as finderWords, latePart } from '#words/en/finder.ts'
import { common as commonWords } from '#words/en/common.ts'
import type { FilterTags as Tags } from './FilterTags.tsx'

// The results are usable before any filter is: on a phone they are a press away, on a desktop beside the list.
const FinderFilters = later(async () => (await import('./FinderFilters.tsx')).FinderFilters)

/** Every filter, once it is here. */
export function FilterPane(props: FilterProps) {
  const said = { waiting: null, failed: finderWords.filters.failed, tryAgain: commonWords.tryAgain }
  return <FinderFilters said={said} {...props} />
}

/** Most families start with nothing chosen. Where something is, the list waits for its tags, or it would jump for them. */
export const FilterTags = later(async () => (await import('./FilterTags.tsx')).FilterTags)

/** The tags of what is chosen, once they are here. */
export function TagsLater(props: ComponentProps<typeof Tags>) {
  const { failed, tryAgain } = latePart
  return chosenOf(props.search).length > 0 && <FilterTags said={{ failed, tryAgain }} {...props} />
}
