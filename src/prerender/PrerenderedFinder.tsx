import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { defaultSearch } from '#domain/search/search.ts'
import type { Now } from '#domain/time/localDate.ts'
import { ChipButton, ChipRow } from '#ui/Chip.tsx'
import { Ask } from '#pages/finder/ask/Ask.tsx'
import { AgeChips, WhenChoices } from '#pages/finder/filters/QuickFilters.tsx'
import { FirstRows } from './FirstRows.tsx'
import { PendingResults } from '#components/ResultsState.tsx'
import { filters as filterWords } from '#words/filters.ts'
import { pages } from '#words/en/pages.ts'
import '#pages/finder/Finder.css'
import { finder as finderWords } from '#words/finder.ts'

const ignore = () => undefined

/**
 * The finder before its information has come: what is asked stands where it will, without counts, over the first rows of a
 * search for nothing. What the address asks
 * for is put in before the first paint, by scripts/build/beforePaint.js.
 */
export function PrerenderedFinder({ catalogue, now }: { catalogue: Catalogue; now: Now }) {
  const { area, calendar } = catalogue
  // Which it is depends on the day it is read; both are as wide.
  const schoolBreak = calendar.terms.length > 1 ? 'school holidays' : null
  const asked = { area, search: defaultSearch, counts: null, onChange: ignore }
  return (
    <div className="finder prerendered-finder">
      <div className="finder-ask">
        <Ask
          catalogue={catalogue}
          search={defaultSearch}
          origin={{ is: 'none' }}
          onChange={ignore}
        />
        <div className="quick">
          <AgeChips {...asked} />
          <div className="quick-row">
            <ChipButton icon="filter" aria-haspopup="dialog">
              <span className="quick-word">{finderWords.filters.title}</span>
            </ChipButton>
            <ChipRow label={filterWords.chosen}>
              <WhenChoices
                {...asked}
                chosen={defaultSearch.when}
                from={null}
                today={null}
                schoolBreak={schoolBreak}
              />
              <ChipButton icon="week" aria-expanded={false}>
                {filterWords.fromDate}
              </ChipButton>
            </ChipRow>
          </div>
        </div>
      </div>
      <div className="finder-stage prerendered-waiting">
        {/* Something to read meanwhile, and the largest text of the page: what comes is not measured against it. */}
        <p className="prerendered-about">{pages.finder(area.name)}</p>
        <FirstRows catalogue={catalogue} now={now} />
        <PendingResults />
      </div>
      <div className="finder-map" />
    </div>
  )
}
