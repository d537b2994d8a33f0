import { langOf } from '#components/langOf.ts'
import type { ReactNode } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import { countOf, type OptionCounts } from '#domain/search/chosen.ts'
import { fields, type FilterField } from '#domain/search/filters.ts'
import { fits, whens, withins, type Search } from '#domain/search/search.ts'
import { Choice, ChoiceGroup } from '#ui/Choice.tsx'
import { Details } from '#ui/Details.tsx'
import { Field } from '#ui/Field.tsx'
import type { ChangeSearch } from '#url/address.ts'
import { filters as words } from '#words/filters.ts'

/** What the control of a filter is given. */
export interface ControlProps {
  field: FilterField
  area: Area
  search: Search
  counts: OptionCounts
  /** There is somewhere to measure from. */
  measurable: boolean
  onChange: ChangeSearch
}

/** A group of filters that can be folded away; folded, it still says how many of it are chosen. */
export function FilterGroup({
  legend,
  hint,
  chosen,
  open = false,
  children,
}: {
  legend: string
  hint?: string | undefined
  chosen: number
  open?: boolean | undefined
  children: ReactNode
}) {
  const summary = (
    <>
      {legend}
      {chosen > 0 && <span className="filter-chosen">{words.chosenCount(chosen)}</span>}
    </>
  )
  return (
    <Details className="filter-group" summary={summary} open={open || chosen > 0}>
      <ChoiceGroup legend={<span className="visually-hidden">{legend}</span>} hint={hint}>
        {children}
      </ChoiceGroup>
    </Details>
  )
}

/** One tick box of an option, with how many it would give. None is ever shut: "none" is said, and may still be chosen. */
export function Tick({
  field,
  option,
  area,
  counts,
  checked,
  onChange,
}: Pick<ControlProps, 'field' | 'area' | 'counts'> & {
  option: string
  checked: boolean
  onChange: (on: boolean) => void
}) {
  const said = words.fields[field]
  const count = countOf(counts, field, option)
  return (
    <Choice
      label={said.option(option, area)}
      hint={said.optionHint?.(option)}
      note={words.count(count)}
      dim={count.n + count.ask === 0}
      checked={checked}
      onChange={onChange}
    />
  )
}

/** Tick boxes of a filter's options, or of some of them. */
function Ticks({ options, ...props }: ControlProps & { options?: readonly string[] }) {
  const { field, area, search, onChange } = props
  const all = fields[field].options(area)
  const chosen = search[field] as readonly string[]
  return (options ?? all).map((option) => (
    <Tick
      key={option}
      {...props}
      option={option}
      checked={chosen.includes(option)}
      onChange={(on) => {
        const isChosen = (one: string) => (one === option ? on : chosen.includes(one))
        // In the order of the options, so that equal searches have equal addresses; then ids of a link that are not listed now.
        const unlisted = chosen.filter((one) => !all.includes(one))
        onChange({ [field]: [...all.filter(isChosen), ...unlisted] })
      }}
    />
  ))
}

/** A group of tick boxes. */
export function TickGroup({
  open,
  children,
  ...props
}: ControlProps & { open?: boolean; children?: ReactNode }) {
  const { field, search } = props
  const { legend, hint } = words.fields[field]
  const { length } = search[field] as readonly string[]
  return (
    <FilterGroup legend={legend} hint={hint} chosen={length} open={open}>
      <Ticks {...props} />
      {children}
    </FilterGroup>
  )
}

/** One age for each child. With more than one, whether a session must suit them all is asked in words. */
export function AgeGroup(props: ControlProps) {
  const { area, search, onChange } = props
  const { fit: said } = words.fields
  return (
    <TickGroup {...props} open>
      {search.ages.length > 1 && (
        <ChoiceGroup className="filter-fit" legend={said.legend}>
          {fits.map((fit) => (
            <Choice
              key={fit}
              type="radio"
              name="fit"
              label={said.option(fit, area)}
              checked={search.fit === fit}
              onChange={() => onChange({ fit })}
            />
          ))}
        </ChoiceGroup>
      )}
    </TickGroup>
  )
}

/** The days looked at: one of five, each with how many it would give. */
export function WhenGroup({ field, area, search, counts, onChange }: ControlProps) {
  const { legend, option } = words.fields.when
  // A week has days of its own.
  if (search.view === 'week') return null
  return (
    <FilterGroup legend={legend} chosen={0} open>
      {whens.map((when) => {
        const count = countOf(counts, 'when', when)
        return (
          <Choice
            key={when}
            type="radio"
            name={field}
            label={option(when, area)}
            note={words.count(count)}
            dim={count.n + count.ask === 0}
            checked={search.when === when}
            onChange={() => onChange({ when })}
          />
        )
      })}
    </FilterGroup>
  )
}

/** What a family is looking for, under the council's own headings. */
export function TypeGroup(props: ControlProps) {
  const { serviceTypes } = props.area
  const { legend } = words.fields.types
  const groups = [...new Set(serviceTypes.map(({ group }) => group))]
  return (
    <FilterGroup legend={legend} chosen={props.search.types.length} open>
      {groups.map((group) => (
        <div key={group} role="group" aria-label={group}>
          <p className="filter-subgroup" lang={langOf(group)}>
            {group}
          </p>
          <Ticks
            {...props}
            options={serviceTypes.filter((type) => type.group === group).map(({ id }) => id)}
          />
        </div>
      ))}
    </FilterGroup>
  )
}

/** How far from the point searched; without a point there is nothing to measure from, and it says so. */
export function DistanceField({ area, search, counts, measurable, onChange }: ControlProps) {
  const said = words.fields
  const options = ['auto', ...withins] as const
  return (
    <Field
      label={said.within.legend}
      hint={measurable ? words.within.straight : words.within.needsNear}
    >
      {(parts) => (
        <select
          {...parts}
          className="input"
          value={search.within}
          disabled={!measurable}
          onChange={(event) => {
            const within = options.find((one) => one === event.target.value)
            if (within) onChange({ within })
          }}
        >
          {options.map((within) => {
            const name = said.within.option(within, area)
            const counted = measurable && within !== 'auto'
            return (
              <option key={within} value={within}>
                {counted ? words.within.option(name, countOf(counts, 'within', within)) : name}
              </option>
            )
          })}
        </select>
      )}
    </Field>
  )
}
