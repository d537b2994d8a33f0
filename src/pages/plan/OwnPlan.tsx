import type { Plan } from '#data/planStore.ts'
import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { planItems } from '#domain/plan/plan.ts'
import { Message } from '#ui/Message.tsx'
import { EmptyPlan } from './EmptyPlan.tsx'
import { HandOver } from './HandOver.tsx'
import { KeepPlan } from './KeepPlan.tsx'
import { PlanClashes } from './PlanClashes.tsx'
import { PlanList } from './PlanList.tsx'
import { EarlierVisitPlan } from './EarlierVisitPlan.tsx'
import { plan as words } from '#words/plan.ts'

interface Props {
  catalogue: Catalogue
  now: Now
  plan: Plan
  complete: boolean
  nameOf: (id: string) => string | null
  /** It may be another family's: nothing of it shows until that is answered. */
  earlier: boolean
  onAnswered: () => void
}

/** One's own plan, to look at, order, hand over and keep. */
export function OwnPlan({ catalogue, now, plan, complete, nameOf, earlier, onAnswered }: Props) {
  const area = catalogue.area.id
  if (earlier)
    return (
      <>
        <h1>{words.title}</h1>
        <EarlierVisitPlan area={area} onAnswered={onAnswered} />
      </>
    )
  const items = planItems(plan.picks, catalogue, now, nameOf)
  return (
    <>
      <header className="plan-head">
        <h1>{words.title}</h1>
        {items.length > 0 && <p>{words.count(items.length)}</p>}
      </header>
      {plan.trouble && (
        <Message tone="trouble">
          <p>{words.trouble[plan.trouble]}</p>
        </Message>
      )}
      {items.length === 0 && <EmptyPlan area={area} />}
      <PlanClashes items={items} catalogue={catalogue} now={now} />
      <PlanList {...{ items, catalogue, now, plan, complete }} />
      {items.length > 0 && (
        <>
          <HandOver items={items} catalogue={catalogue} now={now} />
          <KeepPlan plan={plan} />
        </>
      )}
    </>
  )
}
