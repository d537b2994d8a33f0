import { useEffect, useMemo, useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { whenQuiet } from '#data/quiet.ts'
import { Button } from '#ui/Button.tsx'
import { classes } from '#ui/classes.ts'
import { lazyPart } from '#ui/lazyPart.tsx'
import { useIdle } from '#ui/useIdle.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { embedded, useSearch } from '#url/address.ts'
import type { Lacking } from '#components/ResultsState.tsx'
import { useResults } from '#components/useResults.ts'
// The prerendered page has chips in it: their looks may not come after it.
import '#ui/Chip.css'
import { Ask } from './ask/Ask.tsx'
import { MapPane } from './MapPane.tsx'
import { Results } from './results/Results.tsx'
import { useSteadyAnswer } from './results/useSteadyAnswer.ts'
import { Drawer } from './Drawer.tsx'
import { useListAndMap } from './useListAndMap.ts'
import { WeekPane } from './week/WeekPane.tsx'
import { roomForMap } from './widths.ts'
import { finder as finderWords, latePart } from '#words/finder.ts'

// The list stands before what narrows it; room is kept for that, so that nothing moves when it comes.
export const QuickFilters = lazyPart(
  async () => (await import('./filters/QuickFilters.tsx')).QuickFilters,
)
export const LookControls = lazyPart(async () => (await import('./LookControls.tsx')).LookControls)

// What a press opens comes after the list, and before anybody can have read it.
const FilterDialog = lazyPart(async () => (await import('./filters/FilterDialog.tsx')).FilterDialog)
// All of the information is there, most days.
const PartialResults = lazyPart(
  async () => (await import('#components/PartialResults.tsx')).PartialResults,
)
// Advice comes after what is on, on the page and over the air.
const AdviceList = lazyPart(async () => (await import('./AdviceList.tsx')).AdviceList)

/** A bar that takes more of the window than this does not stay in sight. */
const tallest = 0.35

/**
 * Tells the styles how tall what is asked is, px: where it stays in sight, map and days begin below it. A frame late, as
 * each row is styled anew and the map takes another size: what was pressed is painted before that.
 */
function measureAsk(ask: HTMLElement | null) {
  if (!ask || typeof ResizeObserver === 'undefined') return
  let frame = 0
  const tell = () => {
    const { offsetHeight } = ask
    const isTall = offsetHeight > tallest * innerHeight
    document.documentElement.style.setProperty('--ask', isTall ? '0px' : `${offsetHeight}px`)
    ask.toggleAttribute('data-tall', isTall)
  }
  const observer = new ResizeObserver(() => {
    // On a phone it scrolls away with the rest.
    if (matchMedia(roomForMap).matches) frame = requestAnimationFrame(tell)
  })
  observer.observe(ask)
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
  }
}

interface Props {
  catalogue: Catalogue
  /** What of the information is not there. */
  lacking: Lacking
}

/** The finder with its information at hand: what is asked, what was found, and the same on a map. */
export function Finder({ catalogue, lacking }: Props) {
  const [search, change] = useSearch()
  const latest = useResults(catalogue, search)
  const answer = useSteadyAnswer(catalogue, latest)
  const { now } = latest.where
  const [filtering, setFiltering] = useState(false)
  const beside = useMediaQuery(roomForMap)
  // Drawing a map of many places would keep a key waiting.
  const mapBeside = useIdle(beside, whenQuiet)
  const { at, view, sort, show } = search
  const { list, highlighted, highlight, highlightAll, selectOnMap } = useListAndMap(
    change,
    at,
    beside,
  )
  const { area } = catalogue
  const { origin } = answer
  const originName = origin.is === 'found' ? finderWords.near.inSentence(origin) : ''
  const isWeek = view === 'week'
  const isLacking = lacking.troubles.length + lacking.refused.length > 0
  const turned = view === 'map' ? 'list' : 'map'
  const isMapAlone = view === 'map' && !beside
  // In another site's page the frame is as tall as its content, so that a map fills nothing: there it takes the list's place.
  const onMap = isMapAlone && !embedded
  const isMapInFlow = isMapAlone && embedded

  useEffect(() => FilterDialog.preload(), [])

  /**
   * From list to map and back, which begin at the top; a map that lies below the window is brought into it. In another site's
   * page both begin below the button, which stays under the finger.
   */
  function turn() {
    change({ view: turned })
    if (embedded) return
    scrollTo(0, 0)
    requestAnimationFrame(() => {
      const stage = document.querySelector('.finder-onmap > .finder-stage')
      if (stage && stage.getBoundingClientRect().top > innerHeight / 2)
        stage.scrollIntoView({ block: 'center' })
    })
  }

  const filters = { catalogue, search, answer, onChange: change }
  const map = {
    ...{ catalogue, at, answer, originName, highlighted },
    onSelect: selectOnMap,
    onPoint: highlightAll,
  }
  const measurable = answer.where.origin !== null
  const controls = useMemo(
    () => (
      <LookControls
        search={{ view, sort, show }}
        measurable={measurable}
        said={{ ...latePart, waiting: <div className="look look-room" /> }}
        onChange={change}
      />
    ),
    [view, sort, show, measurable, change],
  )
  return (
    <div
      className={classes(
        'finder',
        isWeek && 'finder-weekly',
        onMap && 'finder-onmap',
        isMapInFlow && 'finder-mapped',
      )}
    >
      <div className="finder-ask" ref={measureAsk}>
        <Ask catalogue={catalogue} search={search} origin={origin} onChange={change} />
        <QuickFilters
          {...filters}
          today={now.date}
          said={{ ...latePart, waiting: <div className="quick-room" /> }}
          onFilter={() => setFiltering(true)}
        />
        {isLacking && <PartialResults said={latePart} {...lacking} />}
      </div>
      <div className="finder-stage">
        <Drawer open={onMap} chosen={at !== null}>
          {isWeek ? (
            <WeekPane {...filters} answer={latest} originName={originName} controls={controls} />
          ) : (
            <Results
              {...{ catalogue, at, answer, now, originName, controls }}
              ref={list}
              onChange={change}
              onPoint={highlight}
            />
          )}
        </Drawer>
        {onMap && (
          <div className="finder-map no-print">
            <MapPane {...map} fullscreen />
          </div>
        )}
      </div>
      {(isMapInFlow || (beside && !isWeek)) && (
        <div className="finder-map no-print" id="map" tabIndex={-1}>
          {(isMapInFlow || mapBeside) && <MapPane {...map} />}
        </div>
      )}
      <div className="finder-advice">
        <AdviceList said={latePart} advice={area.advice} search={answer.search} />
      </div>
      {!beside && !isWeek && (
        <p className="finder-turn no-print">
          <Button look="primary" icon={turned} onClick={turn}>
            {finderWords.views[turned]}
          </Button>
        </p>
      )}
      {filtering && (
        <FilterDialog {...filters} said={latePart} onClose={() => setFiltering(false)} />
      )}
    </div>
  )
}
