import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Plan } from '~/data/usePlan.ts'
import type { Now } from '~/domain/calendar.ts'
import type { Catalogue } from '~/domain/catalogue.ts'
import { byDayAndTime, type PlanItem } from '~/domain/plan.ts'
import type { SavedPick } from '~/domain/savedPick.ts'
import { Button } from '~/ui/Button.tsx'
import { LiveStatus } from '~/ui/LiveStatus.tsx'
import { usePlanWords } from '~/words/usePlanWords.ts'
import { PlanRow } from './PlanRow.tsx'

interface Props {
  items: readonly PlanItem[]
  catalogue: Catalogue
  now: Now
  plan: Plan
  complete: boolean
}

/** What the plan was before the last thing was taken out, and what that was. */
interface Undo {
  picks: readonly SavedPick[]
  title: string
}

/** The things of a plan in their order, which is the family's to change. */
export function PlanList({ items, catalogue, now, plan, complete }: Props) {
  const words = usePlanWords().plan
  const list = useRef<HTMLOListElement>(null)
  const back = useRef<HTMLDivElement>(null)
  const [undo, setUndo] = useState<Undo | null>(null)
  const [said, say] = useState('')

  function remove(pick: SavedPick) {
    flushSync(() => {
      setUndo({ picks: plan.picks, title: pick.title })
      plan.remove(pick.id)
    })
    back.current?.querySelector('button')?.focus()
  }
  function putBack(picks: readonly SavedPick[]) {
    flushSync(() => {
      plan.replace(picks)
      setUndo(null)
    })
    list.current?.querySelector('a')?.focus()
  }
  function move({ id, title }: SavedPick, to: number) {
    setUndo(null)
    plan.move(id, to)
    say(words.order.moved(title, to + 1, items.length))
  }
  function see(fresh: SavedPick) {
    plan.replace(plan.picks.map((pick) => (pick.id === fresh.id ? fresh : pick)))
  }
  function sort() {
    const keys = byDayAndTime(items).map(({ key }) => key)
    const at = ({ id }: SavedPick) => keys.indexOf(id)
    plan.replace([...plan.picks].sort((a, b) => at(a) - at(b)))
    say(words.order.sorted)
  }
  return (
    <>
      {items.length > 1 && (
        <Button icon="clock" className="plan-sort" onClick={sort}>
          {words.order.byTime}
        </Button>
      )}
      <ol className="plain-list plan-items" aria-label={words.list} ref={list}>
        {plan.picks.map((pick, index) => {
          const item = items[index]
          const row = { pick, index, catalogue, now, complete, last: index === items.length - 1 }
          return (
            item && (
              <PlanRow
                key={pick.id}
                item={item}
                {...row}
                onMove={move}
                onRemove={remove}
                onSeen={see}
              />
            )
          )
        })}
      </ol>
      <div className="plan-undo no-print" role="status" ref={back}>
        {undo && (
          <>
            <p>{words.removed(undo.title)}</p>
            <Button icon="retry" onClick={() => putBack(undo.picks)}>
              {words.undo}
            </Button>
          </>
        )}
      </div>
      <LiveStatus>{said}</LiveStatus>
    </>
  )
}
