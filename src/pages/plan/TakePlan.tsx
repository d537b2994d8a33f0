import type { Plan } from '#data/planStore.ts'
import { savedItem } from '#domain/plan/pickChanges.ts'
import { canPick, type PlanItem } from '#domain/plan/plan.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { go, href } from '#url/address.ts'
import { plan as words } from '#words/plan.ts'

interface Props {
  area: string
  plan: Plan
  items: readonly PlanItem[]
}

/** The ways to make a link's plan one's own, beside one's own plan or in place of it. */
export function TakePlan({ area, plan, items }: Props) {
  const own = href({ page: 'plan', area })
  const takeable = items.filter(canPick)
  const picks = takeable.flatMap((item) => savedItem(item) ?? [])
  const shut = items.filter(({ is }) => is !== 'gone').length - takeable.length
  const mine = plan.picks.length
  function take(how: 'add' | 'replace') {
    if (how === 'add') plan.add(...picks)
    else plan.replace(picks)
    go(own, 'replace')
  }
  return (
    <>
      {mine > 0 && <p>{words.linked.yours(mine)}</p>}
      {shut > 0 && <p>{words.linked.leftOut(shut)}</p>}
      <div className="plan-actions no-print">
        {picks.length > 0 && mine > 0 && (
          <Button look="primary" icon="plus" onClick={() => take('add')}>
            {words.linked.add}
          </Button>
        )}
        {picks.length > 0 && (
          <Button look={mine > 0 ? 'secondary' : 'primary'} onClick={() => take('replace')}>
            {mine > 0 ? words.linked.useInstead : words.linked.use}
          </Button>
        )}
        {mine > 0 && (
          <ButtonLink look="quiet" href={own}>
            {words.linked.own}
          </ButtonLink>
        )}
      </div>
    </>
  )
}
