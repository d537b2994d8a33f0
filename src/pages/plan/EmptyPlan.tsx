import { ButtonLink } from '#ui/Button.tsx'
import { href } from '#url/address.ts'
import { plan as words } from '#words/plan.ts'

/** Nothing is in it: how to fill it. */
export function EmptyPlan({ area }: { area: string }) {
  return (
    <div className="plan-empty outing">
      <p>{words.empty}</p>
      <p>{words.emptyHow}</p>
      <ButtonLink look="primary" icon="search" href={href({ page: 'finder', area })}>
        {words.find}
      </ButtonLink>
    </div>
  )
}
