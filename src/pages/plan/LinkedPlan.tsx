import type { Plan } from '#data/planStore.ts'
import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlanItem } from '#domain/plan/plan.ts'
import { mostInLink } from '#url/planLink.ts'
import { DoubtStrip, useUsual } from '#components/DoubtStrip.tsx'
import { HandOver } from './HandOver.tsx'
import { PlanCard } from './PlanCard.tsx'
import { PlanClashes } from './PlanClashes.tsx'
import { TakePlan } from './TakePlan.tsx'
import { EarlierVisitPlan } from './EarlierVisitPlan.tsx'
import { plan as words } from '#words/plan.ts'

interface Props {
  catalogue: Catalogue
  now: Now
  plan: Plan
  complete: boolean
  items: PlanItem[]
  /** The link holds more than are shown. */
  cut: boolean
  /** One's own plan may be another family's: that is asked before anything is put beside it. */
  earlier: boolean
  onAnswered: () => void
}

/** What a link holds, as it is today: one's own plan stays as it is until one says otherwise. */
export function LinkedPlan(props: Props) {
  const { catalogue, now, plan, complete, items, cut, earlier, onAnswered } = props
  const { area } = catalogue
  return (
    <>
      <header className="plan-head">
        <h1>{words.linked.title}</h1>
        <p>{words.linked.intro(items.length)}</p>
        {cut && <p>{words.linked.cut(mostInLink)}</p>}
        {earlier ? (
          <EarlierVisitPlan area={area.id} keepsAddress onAnswered={onAnswered} />
        ) : (
          <TakePlan area={area.id} plan={plan} items={items} />
        )}
      </header>
      <PlanClashes items={items} catalogue={catalogue} now={now} />
      <DoubtStrip usual={useUsual(catalogue, now.date)} />
      <ol className="plain-list plan-items" role="list" aria-label={words.list}>
        {items.map((item) => (
          <li key={item.key}>
            <PlanCard item={item} catalogue={catalogue} now={now} complete={complete} />
          </li>
        ))}
      </ol>
      <HandOver items={items} catalogue={catalogue} now={now} />
    </>
  )
}
