import { ButtonLink } from '#ui/Button.tsx'
import { href } from '#url/address.ts'
import { usePlanWords } from '#words/usePlanWords.ts'

/** Nothing is in it: how to fill it. */
export function EmptyPlan({ area }: { area: string }) {
  const words = usePlanWords().plan
  return (
    <div className="plan-empty">
      <p>{words.empty}</p>
      <p>{words.emptyHow}</p>
      <ButtonLink look="primary" icon="search" href={href({ room: 'finder', area })}>
        {words.find}
      </ButtonLink>
    </div>
  )
}
