import type { MouseEvent } from 'react'
import { leftFinder } from '#data/visit.ts'
import { Icon } from '#ui/Icon.tsx'
import { base, href, useSearch } from '#url/address.ts'
import { entryState } from '#url/entryState.ts'
import { parsePath } from '#url/paths.ts'
import { place as words } from '#words/place.ts'

/** To the finder as it was left, or with what was asked for where the address still holds it. */
export function BackLink({ area }: { area: string }) {
  const [search] = useSearch()
  return (
    <p className="page-back no-print">
      <a href={resultsLeft(area) ?? href({ page: 'finder', area }, search)} onClick={goBack}>
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

/** Where the finder of this area was left, if it was; the first area's has an address without its name. */
function resultsLeft(area: string): string | null {
  const left = leftFinder()
  if (left === null) return null
  const route = parsePath(left.replace(/[?#].*/, ''), base)
  return 'area' in route && (route.area ?? area) === area ? left : null
}
