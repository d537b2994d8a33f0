import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlanItem } from '#domain/plan/plan.ts'
import { changesSince, savedItem } from '#domain/plan/pickChanges.ts'
import type { SavedPick } from '#domain/plan/savedPick.ts'
import { Button } from '#ui/Button.tsx'
import { MoveRow, type Movable } from './MoveRow.tsx'
import { PickChanges } from './PickChanges.tsx'
import { PlanCard } from './PlanCard.tsx'
import { pick as pickWords } from '#words/pick.ts'
import { plan as words } from '#words/plan.ts'

export interface PlanRowProps extends Movable {
  item: PlanItem
  catalogue: Catalogue
  now: Now
  complete: boolean
  onRemove: (pick: SavedPick) => void
  /** What has changed has been read, so that what is saved is brought up to date. */
  onSeen: (fresh: SavedPick) => void
}

/** One thing in the plan, what has changed about it, and what can be done with it. */
export function PlanRow(props: PlanRowProps) {
  const { item, pick, of, catalogue, now, complete, onRemove, onSeen } = props
  const changes = complete ? changesSince(pick, item, catalogue, now) : []
  const fresh = savedItem(item)
  const named = <span className="visually-hidden">{pickWords.of(pick.title, pick.place)}</span>
  const foot = (
    <div className="plan-row-actions no-print">
      {of > 1 && <MoveRow {...props} named={named} />}
      <Button look="quiet" icon="close" onClick={() => onRemove(pick)}>
        <span>
          {words.remove}
          {named}
        </span>
      </Button>
    </div>
  )
  return (
    <li className="plan-row" data-pick={pick.id}>
      {fresh && changes.length > 0 && (
        <PickChanges changes={changes} today={now.date} onSeen={() => onSeen(fresh)} />
      )}
      <PlanCard {...{ item, catalogue, now, complete, foot }} />
    </li>
  )
}
