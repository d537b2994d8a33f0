import type { ServiceType } from '#domain/catalogue/area.ts'
import type { Counts } from '#domain/search/counts.ts'
import type { Search } from '#domain/search/search.ts'
import type { ChangeSearch } from '#url/address.ts'
import { FilterGroup } from './FilterGroup.tsx'
import { OptionList } from './OptionList.tsx'
import { filters as filtersWords } from '#words/en/filters.ts'

/** What a family is looking for, under the council's own headings. */
export function TypeFilter({
  types,
  search,
  counts,
  onChange,
}: {
  types: ServiceType[]
  search: Search
  counts: Counts
  onChange: ChangeSearch
}) {
  const words = filtersWords.types
  const groups = [...new Set(types.map(({ group }) => group))]
  const names = new Map(types.map(({ id, name }) => [id, name]))
  return (
    <FilterGroup legend={words.legend} chosen={search.types.length} open>
      {groups.map((group) => {
        const members = types.filter((type) => type.group === group).map(({ id }) => id)
        return (
          <div key={group} role="group" aria-label={group}>
            <p className="filter-subgroup">{group}</p>
            <OptionList
              options={members}
              chosen={search.types}
              counts={counts.types}
              name={(id) => names.get(id) ?? id}
              onChoose={(chosen) => onChange({ types: rejoined(search.types, members, chosen) })}
            />
          </div>
        )
      })}
    </FilterGroup>
  )
}

/** What is chosen in one group, with what was chosen in the others. */
function rejoined(before: string[], members: string[], chosen: string[]): string[] {
  return [...before.filter((type) => !members.includes(type)), ...chosen].sort()
}
