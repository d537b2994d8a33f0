import type { MouseEvent } from 'react'
import { Icon } from '#ui/Icon.tsx'
import { entryState } from '#url/entryState.ts'
import { place as words } from '#words/place.ts'
import { useResultsLeft } from './resultsLeft.ts'

/** To the finder as it was left, or with what was asked for where the address still holds it. */
export function BackLink({ area }: { area: string }) {
  const results = useResultsLeft(area)
  return (
    <p className="page-back no-print">
      <a href={results} onClick={goBack}>
        <Icon name="left" />
        {words.back}
      </a>
    </p>
  )
}

/** Straight from the results: they are one step back, as long and as far down as they were left. */
function goBack(event: MouseEvent): void {
  const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
  if (!plain || entryState('fromFinder') === undefined) return
  event.preventDefault()
  history.back()
}
