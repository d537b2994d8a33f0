import { later } from '#ui/later.tsx'
import { EmptyResults } from '#components/ResultsState.tsx'
import { latePart } from '#words/en/finder.ts'
import type { WaysOnProps } from './WaysOn.tsx'
import { finder as finderWords } from '#words/en/finder.ts'

// Most searches find something.
const WaysOn = later(async () => (await import('./WaysOn.tsx')).WaysOn)

/** Never a dead end. */
export function NoResults(props: WaysOnProps) {
  const { nothing, nothingYet } = finderWords
  const { places, sessions } = props.catalogue
  return (
    <EmptyResults title={places.size + sessions.size === 0 ? nothingYet : nothing}>
      <WaysOn said={latePart} {...props} />
    </EmptyResults>
  )
}
