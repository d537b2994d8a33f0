import type { Area } from '#domain/catalogue/area.ts'
import { fields, type Filter, type FilterField, type NoFilter } from './filters.ts'
import { defaultSearch, type Search } from './search.ts'

type Field = keyof Search

const rows: ReadonlyMap<Field, Filter | NoFilter> = new Map(
  Object.entries(fields) as [Field, Filter][],
)

/** Every filter with its row of the table, in the order of their chips. */
export const filters = [...rows].filter((row): row is [FilterField, Filter] => row[1].of !== null)

/** The fields of which something is so. */
export function fieldsThat(is: (row: Filter | NoFilter) => boolean | undefined): Field[] {
  return [...rows].flatMap(([field, row]) => (is(row) ? [field] : []))
}

/** Those fields of a search as they are by default. */
export function defaultsOf(some: readonly Field[]): Partial<Search> {
  return Object.fromEntries(some.map((field) => [field, defaultSearch[field]]))
}

/** What belongs to one area is not asked of another; all else that the address asks for goes along. */
export const forAnotherArea = defaultsOf(fieldsThat((row) => row.local))

/**
 * All filters of a search off; where from, the name looked for and the way of looking stay, and any time, which asks for
 * nothing.
 */
export function clearedOf(search: Search): Partial<Search> {
  const chosen = filters.filter(
    (filter) => !filter[1].typed && (filter[0] !== 'when' || isOn(search, filter)),
  )
  return defaultsOf(chosen.map(([field]) => field))
}

/** Whether a filter is on: it lets less through than by default. */
export function isOn(search: Search, [field, { isOn }]: [FilterField, Filter]): boolean {
  return isOn ? isOn(search) : String(search[field]) !== String(defaultSearch[field])
}

/** One option that is on, as the address writes it, and the change that takes it off. */
export interface ChosenOption {
  field: FilterField
  option: string
  without: Partial<Search>
}

/** Every option that is on, in the order of their chips. */
export function chosenOf(search: Search): ChosenOption[] {
  const on = filters.filter((filter) => isOn(search, filter))
  return on.flatMap(([field]) => {
    const value: unknown = search[field]
    if (!Array.isArray(value)) return { field, option: String(value), without: defaultsOf([field]) }
    const options = value as string[]
    return options.map((option): ChosenOption => {
      return { field, option, without: { [field]: options.filter((other) => other !== option) } }
    })
  })
}

/** A search with one option of a filter in the place of what is chosen of it. */
export function choose(search: Search, field: FilterField, option: string): Search {
  const usual = defaultSearch[field]
  const value = Array.isArray(usual) ? [option] : typeof usual === 'boolean' ? true : option
  return { ...search, [field]: value }
}

/** How many results each option would give. */
export type Counts = Record<FilterField, Record<string, number>>

/** The same in two parts: what there is for certain, and with what is only to be asked about. */
export interface OptionCounts {
  certain: Counts
  all: Counts
}

/** How many results an option would give, and how many more that are only to be asked about; both 0 for what is no option. */
export function countOf({ certain, all }: OptionCounts, field: FilterField, option: string) {
  const n = certain[field][option] ?? 0
  return { n, ask: (all[field][option] ?? 0) - n }
}

/** No results for any option. */
export function noCounts(area: Area): Counts {
  const zeros = filters.map(([field, { options }]) => [
    field,
    Object.fromEntries(options(area).map((option) => [option, 0])),
  ])
  return Object.fromEntries(zeros) as Counts
}
