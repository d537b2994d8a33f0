import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlanItem } from '#domain/plan/plan.ts'
import { linkToItems } from '#url/planLink.ts'
import { ShowToFamily } from './family/ShowToFamily.tsx'
import { FridgeSheet } from './sheet/FridgeSheet.tsx'
import './PaperAndScreen.css'
import { PrintSheet } from './sheet/PrintSheet.tsx'
import { visit as words } from '#words/en/visit.ts'

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
    <section className="paper no-print" aria-labelledby="paper-title">
      <h2 id="paper-title">{words.paperTitle}</h2>
      <p>{words.paperHint}</p>
      <div className="plan-actions">
        <PrintSheet link={link} />
        <ShowToFamily items={items} catalogue={catalogue} now={now} />
      </div>
      <FridgeSheet items={items} catalogue={catalogue} now={now} link={link} />
    </section>
  )
}
