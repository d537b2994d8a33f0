import type { ReactNode } from 'react'
import { weekdays } from '#domain/time/calendar.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { placeKinds } from '#domain/catalogue/place.ts'
import { timesOfDay, type Search } from '#domain/search/search.ts'
import { Choice } from '#ui/Choice.tsx'
import type { ChangeSearch } from '#url/address.ts'
import { useCounts } from '#components/useCounts.ts'
import type { Answer } from '#components/useResults.ts'
import { AgeFilter } from './AgeFilter.tsx'
import { DistanceFilter } from './DistanceFilter.tsx'
import { FilterGroup } from './FilterGroup.tsx'
import './FilterFields.css'
import { OptionList } from './OptionList.tsx'
import { ShowFilter } from './ShowFilter.tsx'
import { TypeFilter } from './TypeFilter.tsx'
import { filters as words } from '#words/en/filters.ts'

const flags = ['free', 'dropin', 'everyone'] as const

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
  date,
}: FilterProps & {
  /** A group about the date, where it is asked. */
  date?: ReactNode
}) {
  const { area } = catalogue
  const counts = useCounts(catalogue, answer)
  const measurable = answer.where.origin !== null
  const featureNames = new Map(area.features.map(({ id, name }) => [id, name]))
  const shared = { search, counts, onChange }
  return (
    <div className="filters">
      {search.view !== 'week' && (
        <ShowFilter search={search} measurable={measurable} onChange={onChange} />
      )}
      <DistanceFilter {...shared} measurable={measurable} />
      <AgeFilter {...shared} />
      <FilterGroup legend={words.days.legend} chosen={search.days.length} open>
        <OptionList
          options={weekdays}
          chosen={search.days}
          counts={counts.days}
          name={words.days.day}
          onChoose={(days) => onChange({ days })}
        />
      </FilterGroup>
      <FilterGroup legend={words.time.legend} chosen={search.time.length}>
        <OptionList
          options={timesOfDay}
          chosen={search.time}
          counts={counts.time}
          name={words.time.name}
          hint={words.time.hint}
          onChoose={(time) => onChange({ time })}
        />
      </FilterGroup>
      {date}
      <FilterGroup
        legend={words.easy.legend}
        chosen={flags.filter((flag) => search[flag]).length}
        open
      >
        {flags.map((flag) => (
          <Choice
            key={flag}
            label={words.easy[flag]}
            note={words.count(counts[flag])}
            dim={counts[flag] === 0}
            checked={search[flag]}
            onChange={(on) => onChange({ [flag]: on })}
          />
        ))}
      </FilterGroup>
      <TypeFilter types={area.serviceTypes} {...shared} />
      <FilterGroup legend={words.kinds.legend} chosen={search.kinds.length}>
        <OptionList
          options={placeKinds}
          chosen={search.kinds}
          counts={counts.kinds}
          name={(kind) => area.kindNames[kind].many}
          onChoose={(kinds) => onChange({ kinds })}
        />
      </FilterGroup>
      <FilterGroup legend={words.has.legend} hint={words.has.hint} chosen={search.has.length}>
        <OptionList
          options={area.features.map(({ id }) => id)}
          chosen={search.has}
          counts={counts.has}
          name={(id) => featureNames.get(id) ?? id}
          onChoose={(has) => onChange({ has })}
        />
      </FilterGroup>
    </div>
  )
}
