import { later } from '#ui/later.tsx'
import { EmptyResults } from '#components/ResultsState.tsx'
import { usePartSaid } from '#components/usePartSaid.ts'
import { useWords } from '#words/useWords.ts'
import type { WaysOnProps } from './WaysOn.tsx'

// Most searches find something.
const WaysOn = later(async () => (await import('./WaysOn.tsx')).WaysOn)

/** Never a dead end. */
export function NoResults(props: WaysOnProps) {
  const { nothing, nothingYet } = useWords().finder
  const { places, sessions } = props.catalogue
  return (
    <EmptyResults title={places.size + sessions.size === 0 ? nothingYet : nothing}>
      <WaysOn said={usePartSaid()} {...props} />
    </EmptyResults>
  )
}
