import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { defaultSearch } from '#domain/search/search.ts'
import { Button } from '#ui/Button.tsx'
import { Ask } from '#pages/finder/ask/Ask.tsx'
import { ViewSwitch } from '#pages/finder/ViewSwitch.tsx'
import { PendingResults } from '#components/ResultsState.tsx'
import { pages } from '#words/en/pages.ts'
import '#pages/finder/Finder.css'
import { finder as finderWords } from '#words/en/finder.ts'

const unheard = () => undefined

/**
 * The finder before its information has come, as wide as the screen it will be read on: what only one width has is
 * there, and hidden by ahead.css from the others.
 */
export function FinderAhead({ catalogue }: { catalogue: Catalogue }) {
  const { area } = catalogue
  return (
    <div className="finder ahead-finder">
      <Ask catalogue={catalogue} search={defaultSearch} origin={{ is: 'none' }} onChange={unheard}>
        <Button icon="filter" className="ahead-filter" aria-haspopup="dialog">
          {finderWords.filters.open(0)}
        </Button>
        <Button icon="map" className="ahead-narrow" aria-haspopup="dialog">
          {finderWords.views.map}
        </Button>
        <Button icon="week" className="ahead-narrow">
          {finderWords.views.week}
        </Button>
      </Ask>
      <div className="finder-body ahead-waiting">
        <div className="finder-filters" />
        <div className="finder-results">
          <div className="ahead-wide">
            <ViewSwitch view={defaultSearch.view} onChange={unheard} />
          </div>
          {/* Something to read meanwhile, and the largest text of the page: what comes is not measured against it. */}
          <p className="ahead-about">{pages.finder(area.name)}</p>
          <PendingResults />
        </div>
        <div className="finder-map" />
      </div>
    </div>
  )
}
