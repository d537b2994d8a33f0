import type { Counts } from '#domain/search/counts.ts'
import { ageBands, fits, type Search } from '#domain/search/search.ts'
import { Choice, ChoiceGroup } from '#ui/Choice.tsx'
import type { ChangeSearch } from '#url/address.ts'
import { FilterGroup } from './FilterGroup.tsx'
import { OptionList } from './OptionList.tsx'
import { filters as filtersWords } from '#words/en/filters.ts'

/** One age for each child. With more than one, whether a session must suit them all is asked in words. */
export function AgeFilter({
  search,
  counts,
  onChange,
}: {
  search: Search
  counts: Counts
  onChange: ChangeSearch
}) {
  const words = filtersWords.ages
  return (
    <FilterGroup legend={words.legend} hint={words.hint} chosen={search.ages.length} open>
      <OptionList
        options={ageBands}
        chosen={search.ages}
        counts={counts.ages}
        name={words.band}
        onChoose={(ages) => onChange({ ages })}
      />
      {search.ages.length > 1 && (
        <ChoiceGroup className="filter-fit" legend={words.fit}>
          {fits.map((fit) => (
            <Choice
              key={fit}
              type="radio"
              name="fit"
              label={words[fit]}
              checked={search.fit === fit}
              onChange={() => onChange({ fit })}
            />
          ))}
        </ChoiceGroup>
      )}
    </FilterGroup>
  )
}
