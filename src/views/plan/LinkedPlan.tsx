import type { Plan } from '~/data/usePlan.ts'
import type { Now } from '~/domain/calendar.ts'
import type { Catalogue } from '~/domain/catalogue.ts'
import { savedItem } from '~/domain/pickChanges.ts'
import type { PlanItem } from '~/domain/plan.ts'
import { Button, ButtonLink } from '~/ui/Button.tsx'
import { go, href } from '~/url/address.ts'
import { usePlanWords } from '~/words/usePlanWords.ts'
import { PaperAndScreen } from './PaperAndScreen.tsx'
import { PlanCard } from './PlanCard.tsx'
import { PlanClashes } from './PlanClashes.tsx'

interface Props {
  catalogue: Catalogue
  now: Now
  plan: Plan
  complete: boolean
  items: PlanItem[]
}

/** What a link holds, as it is today: one's own plan stays as it is until one says otherwise. */
export function LinkedPlan({ catalogue, now, plan, complete, items }: Props) {
  const words = usePlanWords().plan
  const own = href({ room: 'plan', area: catalogue.area.id })
  const picks = items.flatMap((item) => savedItem(item) ?? [])
  const mine = plan.picks.length
  function take(how: 'add' | 'replace') {
    if (how === 'add') plan.add(...picks)
    else plan.replace(picks)
    go(own, 'replace')
  }
  return (
    <>
      <header className="plan-head">
        <h1>{words.linked.title}</h1>
        <p>{words.linked.intro(items.length)}</p>
        {mine > 0 && <p>{words.linked.yours(mine)}</p>}
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
      </header>
      <PlanClashes items={items} catalogue={catalogue} now={now} />
      <ol className="plain-list plan-items" aria-label={words.list}>
        {items.map((item) => (
          <li key={item.key}>
            <PlanCard item={item} catalogue={catalogue} now={now} complete={complete} />
          </li>
        ))}
      </ol>
      <PaperAndScreen items={items} catalogue={catalogue} now={now} />
    </>
  )
}
