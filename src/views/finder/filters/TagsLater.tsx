import type { ComponentProps } from 'react'
import { later } from '~/ui/later.tsx'
import { usePartSaid } from '~/views/finder/usePartSaid.ts'
import { chosenCount } from './chosenCount.ts'
import type { FilterTags as Tags } from './FilterTags.tsx'

/** Comes when something is chosen: most families start with nothing. */
export const FilterTags = later(async () => (await import('./FilterTags.tsx')).FilterTags)

export function TagsLater(props: ComponentProps<typeof Tags>) {
  const said = usePartSaid()
  return chosenCount(props.search) > 0 && <FilterTags said={said} {...props} />
}
