import { shows, sorts, type Search } from '#domain/search/search.ts'
import { ChoiceGroup } from '#ui/Choice.tsx'
import { Field } from '#ui/Field.tsx'
import { Segments } from '#ui/Segments.tsx'
import type { ChangeSearch } from '#url/address.ts'
import { filters as filtersWords } from '#words/en/filters.ts'

/** Sessions or places, and in what order. */
export function ShowFilter({
  search,
  measurable,
  onChange,
}: {
  search: Search
  measurable: boolean
  onChange: ChangeSearch
}) {
  const { show, sort } = filtersWords
  return (
    <>
      <ChoiceGroup legend={show.legend}>
        <Segments
          name="show"
          options={shows.map((value) => ({ value, label: show[value] }))}
          value={search.show}
          onChange={(show) => onChange({ show })}
        />
      </ChoiceGroup>
      {search.show === 'sessions' && measurable && (
        <Field label={sort.label}>
          {(parts) => (
            <select
              {...parts}
              className="input"
              value={search.sort}
              onChange={(event) => {
                const order = sorts.find((one) => one === event.target.value)
                if (order) onChange({ sort: order })
              }}
            >
              {sorts.map((order) => (
                <option key={order} value={order}>
                  {sort[order]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  )
}
