import { ChoiceGroup } from '#ui/Choice.tsx'
import { Segments } from '#ui/Segments.tsx'
import type { Search } from '#domain/search/search.ts'
import type { ChangeSearch } from '#url/address.ts'
import { finder as finderWords } from '#words/en/finder.ts'

/** On a wide screen, where the map is always there: a list, or a week. */
export function ViewSwitch({ view, onChange }: { view: Search['view']; onChange: ChangeSearch }) {
  const words = finderWords.views
  return (
    <div className="finder-switch no-print">
      <ChoiceGroup legend={<span className="visually-hidden">{words.legend}</span>}>
        <Segments
          name="view"
          options={(['list', 'week'] as const).map((value) => ({ value, label: words[value] }))}
          value={view === 'week' ? 'week' : 'list'}
          onChange={(view) => onChange({ view })}
        />
      </ChoiceGroup>
    </div>
  )
}
