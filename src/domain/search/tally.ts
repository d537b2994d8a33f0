import type { Area } from '#domain/catalogue/area.ts'
import { filters, noCounts, type Counts } from './chosen.ts'
import type { FilterField } from './filters.ts'

/** Every option of every filter of an area, each by a number from 0 on. */
export interface NumberedOptions {
  /** The filter of each. */
  fields: readonly FilterField[]
  options: readonly string[]
  /** The numbers of some options of a filter; what is no option of it has none. */
  numbersOf: (field: FilterField, options: readonly string[]) => number[]
}

/** How many results each option would give, by its number: adding to a number is many times faster than to a name. */
export type Tally = Uint32Array

const known = new WeakMap<Area, NumberedOptions>()

/** The options of an area by number, in the order of their filters; numbered once. */
export function numberedOptions(area: Area): NumberedOptions {
  const before = known.get(area)
  if (before !== undefined) return before
  const fields: FilterField[] = []
  const options: string[] = []
  const byField = new Map<FilterField, Map<string, number>>()
  for (const [field, row] of filters) {
    const numbers = new Map<string, number>()
    byField.set(field, numbers)
    for (const option of row.options(area)) {
      numbers.set(option, options.length)
      fields.push(field)
      options.push(option)
    }
  }
  const numbersOf: NumberedOptions['numbersOf'] = (field, some) =>
    some.flatMap((option) => byField.get(field)?.get(option) ?? [])
  const numbered = { fields, options, numbersOf }
  known.set(area, numbered)
  return numbered
}

/** Nothing counted yet. */
export const noTally = ({ options }: NumberedOptions): Tally => new Uint32Array(options.length)

/** What was counted, by filter and option. */
export function countsOf(area: Area, tally: Tally): Counts {
  const { fields, options } = numberedOptions(area)
  const counts = noCounts(area)
  fields.forEach((field, number) => (counts[field][options[number] ?? ''] = tally[number] ?? 0))
  return counts
}
