import type { PointerEvent } from 'react'
import './drag.css'

interface Props {
  /** Shown when a mouse rests on it. */
  title: string
  onHold: (event: PointerEvent<HTMLElement>) => void
}

const dots = [5, 12, 19].flatMap((y) => [9, 15].map((x) => ({ x, y })))

/** What a row is dragged by. It is nothing to those who use keys or a screen reader: they have the buttons beside it. */
export function DragHandle({ title, onHold }: Props) {
  return (
    <span className="drag-handle" title={title} aria-hidden="true" onPointerDown={onHold}>
      <svg viewBox="0 0 24 24">
        {dots.map(({ x, y }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r="1.75" />
        ))}
      </svg>
    </span>
  )
}
