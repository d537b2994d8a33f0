import type { Now } from '~/domain/calendar.ts'
import type { Catalogue } from '~/domain/catalogue.ts'
import type { PlanItem } from '~/domain/plan.ts'
import { linkToItems } from '~/url/planLink.ts'
import { ShowToFamily } from './family/ShowToFamily.tsx'
import { FridgeSheet } from './sheet/FridgeSheet.tsx'
import { PrintSheet } from './sheet/PrintSheet.tsx'

interface Props {
  items: readonly PlanItem[]
  catalogue: Catalogue
  now: Now
}

/** The ways to leave a plan with a family: on paper, and on this screen in their hands. */
export function PaperAndScreen({ items, catalogue, now }: Props) {
  if (items.length === 0) return null
  const link = linkToItems(catalogue.area.id, items)
  return (
    <div className="plan-actions no-print">
      <PrintSheet link={link} />
      <ShowToFamily items={items} catalogue={catalogue} now={now} />
      <FridgeSheet items={items} catalogue={catalogue} now={now} link={link} />
    </div>
  )
}
