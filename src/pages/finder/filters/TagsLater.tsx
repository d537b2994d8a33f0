import type { ComponentProps } from 'react'
import { later } from '#ui/later.tsx'
import { latePart } from '#words/en/finder.ts'
import { chosenCount } from './chosenCount.ts'
import type { FilterTags as Tags } from './FilterTags.tsx'

/** Most families start with nothing chosen. Where something is, the list waits for its tags, or it would jump for them. */
export const FilterTags = later(async () => (await import('./FilterTags.tsx')).FilterTags)

export function TagsLater(props: ComponentProps<typeof Tags>) {
  const { failed, tryAgain } = latePart
  return chosenCount(props.search) > 0 && <FilterTags said={{ failed, tryAgain }} {...props} />
}
