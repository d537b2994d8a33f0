import type { Now } from '~/domain/calendar.ts'
import type { Catalogue } from '~/domain/catalogue.ts'
import type { PlanItem } from '~/domain/plan.ts'
import { changesSince, savedItem } from '~/domain/pickChanges.ts'
import type { SavedPick } from '~/domain/savedPick.ts'
import { Button } from '~/ui/Button.tsx'
import { usePlanWords } from '~/words/usePlanWords.ts'
import { PickChanges } from './PickChanges.tsx'
import { PlanCard } from './PlanCard.tsx'

interface Props {
  item: PlanItem
  pick: SavedPick
  index: number
  last: boolean
  catalogue: Catalogue
  now: Now
  complete: boolean
  onMove: (pick: SavedPick, to: number) => void
  onRemove: (pick: SavedPick) => void
  /** What has changed has been read, so that what is saved is brought up to date. */
  onSeen: (fresh: SavedPick) => void
}

/** One thing in the plan, what has changed about it, and what can be done with it. */
export function PlanRow(props: Props) {
  const { item, pick, index, last, catalogue, now, complete, onMove, onRemove, onSeen } = props
  const words = usePlanWords().plan
  const changes = complete ? changesSince(pick, item, now) : []
  const fresh = savedItem(item)
  const named = <span className="visually-hidden">{words.order.named(pick.title)}</span>
  const foot = (
    <div className="plan-row-actions no-print">
      <Button
        look="quiet"
        icon="up"
        aria-disabled={index === 0}
        onClick={() => onMove(pick, index - 1)}
      >
        <span className="plan-row-move">
          {words.order.up}
          {named}
        </span>
      </Button>
      <Button look="quiet" icon="down" aria-disabled={last} onClick={() => onMove(pick, index + 1)}>
        <span className="plan-row-move">
          {words.order.down}
          {named}
        </span>
      </Button>
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
        <PickChanges changes={changes} onSeen={() => onSeen(fresh)} />
      )}
      <PlanCard {...{ item, catalogue, now, complete, foot }} />
    </li>
  )
}
