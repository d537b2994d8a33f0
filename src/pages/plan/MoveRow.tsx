import type { PointerEvent, ReactNode } from 'react'
import type { SavedPick } from '#domain/plan/savedPick.ts'
import { Button } from '#ui/Button.tsx'
import { DragHandle } from './drag/DragHandle.tsx'
import { plan as planWords } from '#words/plan.ts'

export interface Movable {
  pick: SavedPick
  index: number
  /** How many there are: one alone is moved nowhere. */
  of: number
  onHold: (event: PointerEvent<HTMLElement>, index: number) => void
  onMove: (pick: SavedPick, to: number) => void
}

interface Props extends Movable {
  /** What is moved, for those who do not see the row. */
  named: ReactNode
}

/** The ways to move a row of the plan: dragged by hand, or one step by a button. */
export function MoveRow({ pick, index, of, onHold, onMove, named }: Props) {
  const words = planWords.order
  const steps = [
    { icon: 'up', said: words.up, to: index - 1, end: index === 0 },
    { icon: 'down', said: words.down, to: index + 1, end: index === of - 1 },
  ] as const
  return (
    <>
      <DragHandle title={words.drag} onHold={(event) => onHold(event, index)} />
      {steps.map(({ icon, said, to, end }) => (
        <Button
          key={icon}
          look="quiet"
          icon={icon}
          aria-disabled={end}
          onClick={() => end || onMove(pick, to)}
        >
          <span className="plan-row-move">
            {said}
            {named}
          </span>
        </Button>
      ))}
    </>
  )
}
