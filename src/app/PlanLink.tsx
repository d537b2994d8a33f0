import { useSavedPlan } from '#data/savedPlan.ts'
import { LiveStatus } from '#ui/LiveStatus.tsx'
import { href } from '#url/address.ts'
import { pick as words } from '#words/en/pick.ts'

/** The way to the plan from everywhere, with how much is in it: said too when that changes. */
export function PlanLink({ area }: { area: string }) {
  const count = useSavedPlan(area).picks.length
  return (
    <>
      <a className="header-plan" href={href({ room: 'plan', area })}>
        {words.plan}
        {count > 0 && <span className="header-plan-count">{count}</span>}
      </a>
      <LiveStatus>{words.count(count)}</LiveStatus>
    </>
  )
}
