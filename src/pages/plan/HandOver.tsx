import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlanItem } from '#domain/plan/plan.ts'
import { linkToItems, mostInLink } from '#url/planLink.ts'
import { PaperAndScreen } from './PaperAndScreen.tsx'
import { PlanCalendar } from './share/PlanCalendar.tsx'
import { SharePlan } from './share/SharePlan.tsx'

interface Props {
  items: readonly PlanItem[]
  catalogue: Catalogue
  now: Now
}

/** Every way to hand a plan on: a link, a calendar file, paper, and the screen itself. */
export function HandOver({ items, catalogue, now }: Props) {
  const listed = items.filter(({ is }) => is !== 'gone').length
  return (
    <>
      <SharePlan
        link={linkToItems(catalogue.area.id, items)}
        leftOut={Math.max(0, listed - mostInLink)}
      />
      <PlanCalendar items={items} catalogue={catalogue} />
      <PaperAndScreen items={items} catalogue={catalogue} now={now} />
    </>
  )
}
