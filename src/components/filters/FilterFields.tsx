import type { ComponentType } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { FilterField } from '#domain/search/filters.ts'
import { shows, sorts, type Search } from '#domain/search/search.ts'
import { ChoiceGroup } from '#ui/Choice.tsx'
import { Field } from '#ui/Field.tsx'
import { Segments } from '#ui/Segments.tsx'
import type { ChangeSearch } from '#url/address.ts'
import { useCounts } from '#components/useCounts.ts'
import type { Answer } from '#components/useResults.ts'
import { filters as words } from '#words/filters.ts'
import {
  AgeGroup,
  DistanceField,
  FilterGroup,
  Tick,
  TickGroup,
  TypeGroup,
  WhenGroup,
  type ControlProps,
} from './controls.tsx'
import './FilterFields.css'

/**
 * How each filter is drawn, in the order of the panel. 'tick' = one box among those of its kind; null = elsewhere: a
 * name in the search box, a date beside the days, how several ages are meant below them.
 */
const controls: Record<FilterField, ComponentType<ControlProps> | 'tick' | null> = {
  q: null,
  within: DistanceField,
  ages: AgeGroup,
  fit: null,
  when: WhenGroup,
  days: (props) => <TickGroup {...props} open />,
  time: TickGroup,
  from: null,
  free: 'tick',
  dropin: 'tick',
  everyone: 'tick',
  types: TypeGroup,
  kinds: TickGroup,
  has: TickGroup,
}
const none: readonly FilterField[] = []
const panel = Object.entries(controls) as [FilterField, (typeof controls)[FilterField]][]
const ticks = panel.flatMap(([field, control]) => (control === 'tick' ? [field] : []))

export interface FilterProps {
  catalogue: Catalogue
  search: Search
  answer: Answer
  onChange: ChangeSearch
}

/** Every filter, each option with what it would give. Choosing moves neither the focus nor the page. */
export function FilterFields({
  catalogue,
  search,
  answer,
  onChange,
  elsewhere = none,
}: FilterProps & {
  /** What the page asks outside this panel, the order of results with it. */
  elsewhere?: readonly FilterField[]
}) {
  const { area } = catalogue
  const counts = useCounts(catalogue, answer, search)
  const measurable = answer.where.origin !== null
  const shared = { area, search, counts, measurable, onChange }
  return (
    <div className="filters">
      {search.view !== 'week' && <ShowFields {...shared} withOrder={elsewhere === none} />}
      {panel.map(([field, Control]) => {
        if (Control === null || elsewhere.includes(field)) return null
        if (Control !== 'tick') return <Control key={field} field={field} {...shared} />
        return field === ticks[0] && <YesOrNo key={field} {...shared} />
      })}
    </div>
  )
}

/** The filters that are on or off, in one group. */
function YesOrNo({ search, onChange, ...shared }: Omit<ControlProps, 'field'>) {
  const { legend } = words.easy
  return (
    <FilterGroup legend={legend} chosen={ticks.filter((field) => search[field]).length} open>
      {ticks.map((field) => (
        <Tick
          key={field}
          field={field}
          option="1"
          checked={search[field] === true}
          onChange={(on) => onChange({ [field]: on })}
          {...shared}
        />
      ))}
    </FilterGroup>
  )
}

/** Sessions or places, and in what order. */
function ShowFields({
  search,
  measurable,
  withOrder,
  onChange,
}: Pick<ControlProps, 'search' | 'measurable' | 'onChange'> & { withOrder: boolean }) {
  const { show, sort } = words
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
      {withOrder && search.show === 'sessions' && measurable && (
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
