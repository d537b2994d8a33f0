import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Plan } from '#data/planStore.ts'
import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { instant } from '#data/instant.ts'
import { longPause } from '#data/visit.ts'
import { byDayAndTime, type PlanItem } from '#domain/plan/plan.ts'
import type { SavedPick } from '#domain/plan/savedPick.ts'
import { Button } from '#ui/Button.tsx'
import { LiveStatus } from '#ui/Message.tsx'
import { DoubtStrip, useUsual } from '#components/DoubtStrip.tsx'
import { useDrag } from './drag/useDrag.ts'
import { PlanRow } from './PlanRow.tsx'
import { TakenOut, type Before } from './TakenOut.tsx'
import { plan as words } from '#words/plan.ts'

interface Props {
  items: readonly PlanItem[]
  catalogue: Catalogue
  now: Now
  plan: Plan
  complete: boolean
}

/** The things of a plan in their order, which is the family's to change. */
export function PlanList({ items, catalogue, now, plan, complete }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const usual = useUsual(catalogue, now.date)
  const [before, setBefore] = useState<Before | null>(null)
  const [said, say] = useState('')

  function takeOut(said: string, undo: string) {
    setBefore({ ...plan, at: instant(), said, undo })
  }
  function remove(pick: SavedPick) {
    takeOut(words.removed(nameOf(pick)), words.undo)
    plan.remove(pick.id)
  }
  function clear() {
    takeOut(words.cleared, words.undoClear)
    plan.clear()
  }
  function putBack(before: Before) {
    flushSync(() => {
      plan.putBack(before)
      setBefore(null)
    })
    list.current?.querySelector('a')?.focus()
  }
  function move(pick: SavedPick, to: number) {
    setBefore(null)
    plan.move(pick.id, to)
    say(words.order.moved(nameOf(pick), to + 1, items.length))
  }
  const hold = useDrag(list, (from, to) => {
    const pick = plan.picks[from]
    if (pick) move(pick, to)
  })
  function sort() {
    plan.order(byDayAndTime(items).map(({ key }) => key))
    say(words.order.sorted)
  }
  // By then another family may look at this page. It is drawn again with each minute, and when the phone is taken out.
  const canPutBack = before !== null && instant() - before.at < longPause
  return (
    <>
      {items.length > 1 && (
        <Button icon="clock" className="plan-sort" onClick={sort}>
          {words.order.byTime}
        </Button>
      )}
      {items.length > 0 && <DoubtStrip usual={usual} />}
      <ol
        className="plain-list plan-items"
        role="list"
        aria-label={words.list}
        ref={list}
        hidden={items.length === 0}
      >
        {plan.picks.map((pick, index) => {
          const item = items[index]
          const row = { pick, index, catalogue, now, complete, of: items.length }
          return (
            item && (
              <PlanRow
                key={pick.id}
                item={item}
                {...row}
                onHold={hold}
                onMove={move}
                onRemove={remove}
                onSeen={plan.refresh}
              />
            )
          )
        })}
      </ol>
      <TakenOut before={canPutBack ? before : null} onPutBack={putBack} />
      {items.length > 0 && (
        <Button look="quiet" icon="close" className="plan-clear no-print" onClick={clear}>
          {words.clear}
        </Button>
      )}
      <LiveStatus>{said}</LiveStatus>
    </>
  )
}

/** Two of one name are told apart by place, in what is announced too. */
const nameOf = ({ title, place }: SavedPick) => words.called(title, place)
