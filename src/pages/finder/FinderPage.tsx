import { useDeferredValue, useEffect } from 'react'
import { useCatalogue } from '#data/useCatalogue.ts'
import { FailedResults, PendingResults } from '#components/ResultsState.tsx'
import { Finder, LookControls, QuickFilters } from './Finder.tsx'
import { FinishedToday } from './results/FoundResults.tsx'
import './Finder.css'

/** The first page: what is on, for whom, where. Waiting, failed and found look different. */
export function FinderPage({ areaId }: { areaId: string }) {
  // Drawn in slices when it has come, so that a finger or a key is never kept waiting by the whole list.
  const state = useDeferredValue(useCatalogue(areaId))
  useEffect(() => {
    QuickFilters.preload()
    LookControls.preload()
    FinishedToday.preload()
  }, [])
  switch (state.is) {
    case 'pending':
      return (
        <div className="finder finder-waiting">
          <div className="finder-ask finder-ask-room" />
          <div className="finder-stage">
            <PendingResults />
          </div>
          <div className="finder-map" />
        </div>
      )
    case 'failed':
      return (
        <div className="finder">
          <FailedResults kind={state.trouble.kind} retry={state.retry} />
        </div>
      )
    case 'ready':
      return <Finder catalogue={state.catalogue} lacking={state} />
  }
}
