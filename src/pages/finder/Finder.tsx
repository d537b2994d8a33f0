import { useEffect, useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { later } from '#ui/later.tsx'
import { useIdle } from '#ui/useIdle.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { useSearch } from '#url/address.ts'
import { PartialResults, type Lacking } from '#components/ResultsState.tsx'
import { useResults } from '#components/useResults.ts'
import { Ask } from './ask/Ask.tsx'
import { WaysToLook } from './ask/WaysToLook.tsx'
import { FilterPane } from './filters/FilterPane.tsx'
import { MapPane } from './MapPane.tsx'
import { Results } from './results/Results.tsx'
import { latePart } from '#words/en/finder.ts'
import { useListAndMap } from './useListAndMap.ts'
import { ViewSwitch } from './ViewSwitch.tsx'
import { WeekPane } from './week/WeekPane.tsx'
import { roomForFilters, roomForMap } from './widths.ts'
import { finder as finderWords } from '#words/en/finder.ts'

// What a press opens comes after the list, and before anybody can have read it.
const FilterDialog = later(async () => (await import('./filters/FilterDialog.tsx')).FilterDialog)
const MapDialog = later(async () => (await import('./MapDialog.tsx')).MapDialog)
// Advice comes after what is on, on the page and over the air.
const AdviceList = later(async () => (await import('./AdviceList.tsx')).AdviceList)

interface Props {
  catalogue: Catalogue
  /** What of the information is not there. */
  lacking: Lacking
}

/** The finder with its information at hand: what is asked, what was found, and the same on a map. */
export function Finder({ catalogue, lacking }: Props) {
  const [search, change] = useSearch()
  const answer = useResults(catalogue, search)
  const [filtering, setFiltering] = useState(false)
  const beside = useMediaQuery(roomForMap)
  const filtersBeside = useMediaQuery(roomForFilters)
  const mapBeside = useIdle(beside)
  const { list, highlighted, highlight, selectOnMap, searchHere } = useListAndMap(change)
  const week = search.view === 'week'
  const { area } = catalogue
  const { origin } = answer
  const originName = origin.is === 'found' ? origin.name || finderWords.near.you : ''

  useEffect(() => {
    if (!filtersBeside) FilterDialog.early()
    if (!beside) MapDialog.early()
  }, [filtersBeside, beside])

  const filters = { catalogue, search, answer, onChange: change }
  const { at } = search
  const map = {
    ...{ catalogue, at, answer, originName, highlighted },
    onSelect: selectOnMap,
    onPoint: highlight,
    onSearchHere: searchHere,
  }
  return (
    <div className="finder">
      <Ask catalogue={catalogue} search={search} origin={origin} onChange={change}>
        <WaysToLook
          search={search}
          filtersBeside={filtersBeside}
          mapBeside={beside}
          onFilter={() => setFiltering(true)}
          onChange={change}
        />
      </Ask>
      <div className="finder-notices">
        <PartialResults {...lacking} />
      </div>
      <div className="finder-body">
        {filtersBeside && (
          <section className="finder-filters no-print" aria-labelledby="filters-title">
            <h2 className="visually-hidden" id="filters-title">
              {finderWords.filters.title}
            </h2>
            <FilterPane {...filters} />
          </section>
        )}
        <div className={week ? 'finder-results finder-week' : 'finder-results'}>
          {beside && <ViewSwitch view={search.view} onChange={change} />}
          {week ? (
            <WeekPane {...filters} originName={originName} />
          ) : (
            <Results {...filters} ref={list} originName={originName} onPoint={highlight} />
          )}
        </div>
        {beside && !week && (
          <div className="finder-map no-print">{mapBeside && <MapPane {...map} />}</div>
        )}
        <div className="finder-advice">
          <AdviceList said={latePart} advice={area.advice} search={answer.asked} />
        </div>
      </div>
      {filtering && !filtersBeside && (
        <FilterDialog {...filters} said={latePart} onClose={() => setFiltering(false)} />
      )}
      {search.view === 'map' && !beside && (
        <MapDialog {...map} said={latePart} onClose={() => change({ view: 'list' })} />
      )}
    </div>
  )
}
