import type { Counts } from '#domain/search/counts.ts'
import { withins, type Search, type Within } from '#domain/search/search.ts'
import { Field } from '#ui/Field.tsx'
import type { ChangeSearch } from '#url/address.ts'
import { filters as filtersWords } from '#words/en/filters.ts'

/** How far from the point searched; without a point there is nothing to measure from, and it says so. */
export function DistanceFilter({
  search,
  counts,
  measurable,
  onChange,
}: {
  search: Search
  counts: Counts
  measurable: boolean
  onChange: ChangeSearch
}) {
  const words = filtersWords.within
  const name = (within: Within) => (within === 'any' ? words.any : words.miles(within))
  return (
    <Field label={words.label} hint={measurable ? words.straight : words.needsNear}>
      {(parts) => (
        <select
          {...parts}
          className="input"
          value={search.within}
          disabled={!measurable}
          onChange={(event) => {
            const within = withins.find((one) => one === event.target.value)
            if (within) onChange({ within })
          }}
        >
          {withins.map((within) => (
            <option key={within} value={within}>
              {measurable ? words.option(name(within), counts.within[within]) : name(within)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
