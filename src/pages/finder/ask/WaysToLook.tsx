import { chosenOf } from '#domain/search/chosen.ts'
import type { Search } from '#domain/search/search.ts'
import { Button } from '#ui/Button.tsx'
import type { ChangeSearch } from '#url/address.ts'
import { finder as finderWords } from '#words/en/finder.ts'

interface Props {
  search: Search
  /** What has room of its own beside the list needs no button. */
  filtersBeside: boolean
  mapBeside: boolean
  onFilter: () => void
  onChange: ChangeSearch
}

/** The buttons that open the filters, the map and the week, or lead back to the list. */
export function WaysToLook({ search, filtersBeside, mapBeside, onFilter, onChange }: Props) {
  const { filters, views } = finderWords
  const other = search.view === 'week' ? 'list' : 'week'
  return (
    <>
      {!filtersBeside && (
        <Button icon="filter" aria-haspopup="dialog" onClick={onFilter}>
          {filters.open(chosenOf(search).length)}
        </Button>
      )}
      {!mapBeside && (
        <>
          <Button icon="map" aria-haspopup="dialog" onClick={() => onChange({ view: 'map' })}>
            {views.map}
          </Button>
          <Button icon={other} onClick={() => onChange({ view: other })}>
            {views[other]}
          </Button>
        </>
      )}
    </>
  )
}
