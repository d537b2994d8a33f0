import { lazyPart } from '#ui/lazyPart.tsx'
import { EmptyResults } from '#components/ResultsState.tsx'
import { latePart } from '#words/finder.ts'
import type { LooserSearchesProps } from './LooserSearches.tsx'
import { finder as finderWords } from '#words/finder.ts'

// Most searches find something.
const LooserSearches = lazyPart(async () => (await import('./LooserSearches.tsx')).LooserSearches)

/** Never a dead end. */
export function NoResults(props: LooserSearchesProps) {
  const { nothing, nothingYet } = finderWords
  const { places, sessions } = props.catalogue
  return (
    <EmptyResults title={places.size + sessions.size === 0 ? nothingYet : nothing}>
      <LooserSearches said={latePart} {...props} />
    </EmptyResults>
  )
}
