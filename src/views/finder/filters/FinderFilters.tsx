import { FromFilter } from '~/views/finder/from/FromFilter.tsx'
import { FilterFields, type FilterProps } from '~/views/parts/filters/FilterFields.tsx'

/** Every filter of the finder: those of the search, and from which day on. */
export function FinderFilters(props: FilterProps) {
  return <FilterFields {...props} date={<FromFilter {...props} />} />
}
