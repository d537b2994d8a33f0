import type { Area } from '#domain/catalogue/area.ts'
import type { Suggestion } from '#domain/search/suggestions.ts'
import { Button } from '#ui/Button.tsx'
import { asked as words } from '#words/asked.ts'
import './DidYouMean.css'

/** What a text may mean, one press each; of a single one the button asks the whole question. */
export function DidYouMean<One extends Suggestion>({
  didYouMean,
  area,
  onChoose,
}: {
  didYouMean: readonly One[]
  area: Area
  onChoose: (one: One) => void
}) {
  const single = didYouMean.length === 1
  return (
    <div className="did-you-mean">
      {didYouMean.map((one, nth) => (
        <Button key={nth} onClick={() => onChoose(one)}>
          {single ? words.didYouMean(one, area) : words.meant(one, area)}
        </Button>
      ))}
    </div>
  )
}
