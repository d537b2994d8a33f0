import { sorts, type Search } from '#domain/search/search.ts'
import { Button } from '#ui/Button.tsx'
import { Segments } from '#ui/Segments.tsx'
import type { ChangeSearch } from '#url/address.ts'
import { filters } from '#words/filters.ts'
import { finder } from '#words/finder.ts'

/** The other way was asked for: these are then made anew in another place, where the way back takes the focus. */
const asked = { turn: false }

/** Beside the count: in what order, and the other way of looking at the same answer. */
export function LookControls({
  search,
  measurable,
  onChange,
}: {
  search: Pick<Search, 'view' | 'sort' | 'show'>
  /** There is somewhere to measure from. */
  measurable: boolean
  onChange: ChangeSearch
}) {
  const isWeek = search.view === 'week'
  const other = isWeek ? 'list' : 'week'
  const turn = () => {
    asked.turn = true
    onChange({ view: other })
  }
  const takeFocus = (button: HTMLButtonElement | null) => {
    if (!button || !asked.turn || button.contains(document.activeElement)) return
    asked.turn = false
    button.focus()
  }
  return (
    <div className="look no-print">
      {!isWeek && measurable && search.show === 'sessions' && (
        <div role="radiogroup" aria-label={filters.sort.label}>
          <Segments
            name="sort"
            value={search.sort}
            options={sorts.map((value) => ({ value, label: filters.sort[value] }))}
            onChange={(sort) => onChange({ sort })}
          />
        </div>
      )}
      <Button look="quiet" icon={other} onClick={turn} ref={takeFocus}>
        <span>{finder.views[other]}</span>
      </Button>
    </div>
  )
}
