import { useCatalogue } from '~/data/useCatalogue.ts'
import { FailedResults, PendingResults } from '~/views/parts/ResultsState.tsx'
import { Finder } from './Finder.tsx'
import './Finder.css'

/** The first room: what is on, for whom, where. Waiting, failed and found look different. */
export function FinderPage({ areaId }: { areaId: string }) {
  const state = useCatalogue(areaId)
  switch (state.is) {
    case 'pending':
      return (
        <div className="finder finder-waiting">
          <div className="finder-ask-room" />
          <PendingResults />
        </div>
      )
    case 'failed':
      return (
        <div className="finder">
          <FailedResults kind={state.trouble.kind} retry={state.retry} />
        </div>
      )
    case 'ready':
      return <Finder catalogue={state.catalogue} troubles={state.troubles} retry={state.retry} />
  }
}
