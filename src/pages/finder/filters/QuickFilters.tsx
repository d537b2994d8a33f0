import { lazy, Suspense, useState } from 'react'
import { chosenOf, countOf, type OptionCounts } from '#domain/search/chosen.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { SchoolBreak } from '#domain/time/schoolCalendar.ts'
import { ageBands, fits, whens, withins, type Search } from '#domain/search/search.ts'
import { breakAhead, firstDay } from '#domain/search/when.ts'
import type { FilterProps } from '#components/filters/FilterFields.tsx'
import { useCounts, useCountsFromNow } from '#components/useCounts.ts'
import { ChipButton, ChipChoice, ChipRow, ChipSelect } from '#ui/Chip.tsx'
import { Icon } from '#ui/Icon.tsx'
import { usePressed } from '#ui/usePressed.ts'
import { focusResults } from '#pages/finder/results/focusResults.ts'
import { FilterTags } from './FilterTags.tsx'
import { dates as datesWords } from '#words/dates.ts'
import { filters as words } from '#words/filters.ts'
import { grammar } from '#words/grammar.ts'
import { finder as finderWords } from '#words/finder.ts'

// Its words and its calendar come while the rest is being read.
const FromField = lazy(async () => ({
  default: (await import('#pages/finder/from/FromField.tsx')).FromField,
}))

/** For whom, when and how far, in sight from the start; the rest is a press away, and what is chosen of it stands here. */
export function QuickFilters({
  onFilter,
  today,
  ...props
}: FilterProps & { today: LocalDate; onFilter: () => void }) {
  const { catalogue, search, answer, onChange } = props
  const { area, calendar } = catalogue
  const counts = useCounts(catalogue, answer, search)
  const fromNow = useCountsFromNow(catalogue, answer, counts)
  const chosen = chosenOf(answer.asked).length
  const [asksDate, askDate] = useState(false)
  // Until it is known where from, they would be those of the whole area.
  const shared = { search, counts: answer.origin.is === 'pending' ? null : counts, onChange }
  return (
    <div className="quick no-print">
      <AgeChips {...shared} area={area} />
      <div className="quick-row">
        <ChipButton
          icon="filter"
          aria-haspopup="dialog"
          aria-label={finderWords.filters.open(chosen)}
          onClick={onFilter}
        >
          <span className="quick-word">{finderWords.filters.title}</span>
          {/* Its room is kept. */}
          <span className="chip-count">{chosen > 0 && chosen}</span>
        </ChipButton>
        {answer.origin.is === 'pending' && <WithinRoom />}
        {answer.where.origin !== null && <WithinChip {...props} counts={counts} />}
        <ChipRow label={words.chosen}>
          {/* A week has days of its own. */}
          {search.view !== 'week' && (
            <WhenChoices
              {...shared}
              fromNow={shared.counts === null ? null : fromNow}
              area={area}
              chosen={search.when === answer.asked.when ? answer.search.when : search.when}
              from={search.from}
              today={today}
              schoolBreak={breakAhead(calendar, firstDay(search.from, today))?.name ?? null}
            />
          )}
          <ChipButton icon="week" aria-expanded={asksDate} onClick={() => askDate(!asksDate)}>
            {words.fromDate}
          </ChipButton>
          {/* Behind them, as they come and go: what is pressed stays under the finger. */}
          <FilterTags
            search={answer.asked}
            area={area}
            today={today}
            onChange={onChange}
            onEmptied={focusResults}
          />
        </ChipRow>
        {/* It comes with the second age, and moves none of them. */}
        {search.ages.length > 1 && <FitChip {...shared} area={area} />}
      </div>
      {asksDate && (
        <Suspense>
          <FromField
            {...{ calendar, search, onChange }}
            today={today}
            onChosen={() => {
              askDate(false)
              focusResults()
            }}
          />
        </Suspense>
      )}
    </div>
  )
}

interface ChipsProps {
  area: FilterProps['catalogue']['area']
  search: Search
  /** null before anything can be counted. */
  counts: OptionCounts | null
  onChange: FilterProps['onChange']
}

/** What a chip says of how many there are: nothing before anything can be counted. */
function countOn(counts: OptionCounts | null, field: 'ages' | 'when', option: string) {
  if (counts === null) return {}
  const count = countOf(counts, field, option)
  return { count: words.count(count), dim: count.n + count.ask === 0 }
}

/** One age for each child. */
export function AgeChips({ area, search, counts, onChange }: ChipsProps) {
  const { ages } = words.fields
  const [chosen, choose] = usePressed(search.ages, (ages) => onChange({ ages }))
  return (
    <ChipRow label={ages.legend}>
      {ageBands.map((band) => {
        return (
          <ChipChoice
            key={band}
            type="checkbox"
            name="ages"
            value={band}
            label={ages.option(band, area)}
            {...countOn(counts, 'ages', band)}
            checked={chosen.includes(band)}
            onChange={(on) =>
              choose(ageBands.filter((one) => (one === band ? on : chosen.includes(one))))
            }
          />
        )
      })}
    </ChipRow>
  )
}

/** With more than one age, whether a session must suit them all is asked in words, where it is always in sight. */
function FitChip({ area, search, onChange }: Omit<ChipsProps, 'counts'>) {
  const { fit } = words.fields
  return (
    <ChipSelect
      label={fit.legend}
      value={search.fit}
      options={fits.map((value) => ({ value, label: fit.option(value, area) }))}
      on={search.fit === 'all'}
      onChange={(fit) => onChange({ fit })}
    />
  )
}

/** Said of the day they are read on, not of a date that was chosen: of that, the day alone stands in place of today. */
const sinceNow: readonly Search['when'][] = ['tomorrow', 'weekend']

/** The days looked at, of which one is always on. */
export function WhenChoices({
  area,
  counts,
  fromNow = null,
  chosen,
  from,
  today,
  schoolBreak,
  onChange,
}: Omit<ChipsProps, 'search'> & {
  /** Those counted from today, whatever date was chosen; null before anything can be counted. */
  fromNow?: OptionCounts | null
  chosen: Search['when']
  /** A date that was chosen to look from; null = today. */
  from: Search['from']
  /** The day it is read on; null = not known. */
  today: LocalDate | null
  /** What the break from school is called that is on or comes next; null = none is known. */
  schoolBreak: SchoolBreak | null
}) {
  // One that is on was asked for with its date.
  const leavesDate = (when: Search['when']) =>
    from !== null && sinceNow.includes(when) && when !== chosen
  const [shown, choose] = usePressed(chosen, (when) =>
    onChange(leavesDate(when) ? { when, from: null } : { when }),
  )
  const offered = whens.filter(
    (when) => when !== 'break' || schoolBreak !== null || chosen === 'break',
  )
  function labelOf(when: Search['when']) {
    if (when === 'break' && schoolBreak) return words.schoolBreak(schoolBreak)
    if (when === 'today' && from !== null) return grammar.capital(datesWords.shortDay(from, today))
    return words.fields.when.option(when, area)
  }
  return (
    <div className="chips-set" role="radiogroup" aria-label={words.fields.when.legend}>
      {offered.map((when) => (
        <ChipChoice
          key={when}
          type="radio"
          name="when"
          value={when}
          label={labelOf(when)}
          {...countOn(leavesDate(when) ? fromNow : counts, 'when', when)}
          checked={shown === when}
          onChange={() => choose(when)}
        />
      ))}
    </div>
  )
}

/** Where the distance will stand: what is beside it does not move when it comes. */
const WithinRoom = () => (
  <span className="chip" aria-hidden="true">
    <span className="chip-face">
      {words.within.waiting}
      <Icon name="down" />
    </span>
  </span>
)

/** How far, as it was chosen, or as it was chosen for the family; another is one press away. */
function WithinChip({ search, answer, counts, onChange }: FilterProps & { counts: OptionCounts }) {
  const named = (within: Search['within']) => words.within.short(within)
  const isAuto = answer.asked.within === 'auto'
  const { within } = answer.search
  const explicit = withins.map((one) => ({
    value: one,
    label: words.within.option(named(one), countOf(counts, 'within', one)),
  }))
  return (
    <ChipSelect<Search['within']>
      label={words.fields.within.legend}
      value={search.within}
      options={
        isAuto
          ? explicit.map((one) =>
              one.value === within ? { value: 'auto', label: named(within) } : one,
            )
          : [{ value: 'auto', label: named('auto') }, ...explicit]
      }
      on={!isAuto && within !== 'any'}
      onChange={(within) => onChange({ within })}
    />
  )
}
