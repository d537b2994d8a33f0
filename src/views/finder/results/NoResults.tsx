import { later } from '~/ui/later.tsx'
import { EmptyResults } from '~/views/parts/ResultsState.tsx'
import { useWords } from '~/words/useWords.ts'
import type { WaysOnProps } from './WaysOn.tsx'

// Most searches find something.
const WaysOn = later(async () => (await import('./WaysOn.tsx')).WaysOn)

/** Never a dead end. */
export function NoResults(props: WaysOnProps) {
  const { finder, common } = useWords()
  const said = { waiting: null, failed: finder.partial.other, tryAgain: common.tryAgain }
  return (
    <EmptyResults>
      <WaysOn said={said} {...props} />
    </EmptyResults>
  )
}
