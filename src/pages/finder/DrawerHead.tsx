import type { PointerEvent, RefObject } from 'react'
import { Button } from '#ui/Button.tsx'
import { finder } from '#words/finder.ts'

const words = finder.drawer

/** How much of the map the results cover: their count alone, half of it, or all. */
const heights = ['low', 'half', 'full'] as const
export type Height = (typeof heights)[number]

/** How far a finger moves before it drags and does not press, in pixels. */
const slop = 6

interface Props {
  drawer: RefObject<HTMLElement | null>
  height: Height
  onHeight: (height: Height) => void
}

/** What the drawer is drawn up and down by: the finger, or a step at a time by its buttons. */
export function DrawerHead({ drawer, height, onHeight }: Props) {
  const at = heights.indexOf(height)
  const step = (by: number) => onHeight(heights[at + by] ?? height)
  return (
    <div
      className="drawer-head no-print"
      onPointerDown={(event) => drag(event, drawer.current, onHeight)}
    >
      <span className="drawer-grip" aria-hidden="true" />
      {(['up', 'down'] as const).map((way) => (
        <Button
          key={way}
          look="quiet"
          icon={way}
          aria-label={words[way]}
          aria-disabled={at === (way === 'up' ? heights.length - 1 : 0)}
          onClick={() => step(way === 'up' ? 1 : -1)}
        />
      ))}
    </div>
  )
}

/** Follows the finger, and lands on the nearest height. */
function drag(
  { clientY, pointerId, isPrimary }: PointerEvent,
  drawer: HTMLElement | null,
  land: (height: Height) => void,
): void {
  if (!drawer?.parentElement || !isPrimary) return
  const whole = drawer.parentElement.clientHeight
  const before = drawer.clientHeight
  const ends = new AbortController()
  let now = before
  function follow(event: globalThis.PointerEvent) {
    if (!drawer || event.pointerId !== pointerId) return
    now = Math.min(whole, Math.max(0, before + clientY - event.clientY))
    if (Math.abs(now - before) < slop) return
    drawer.dataset.dragged = ''
    drawer.style.blockSize = `${now}px`
  }
  function end() {
    ends.abort()
    if (!drawer) return
    delete drawer.dataset.dragged
    drawer.style.blockSize = ''
    if (Math.abs(now - before) >= slop) land(nearest(now / whole))
  }
  const { signal } = ends
  addEventListener('pointermove', follow, { signal })
  addEventListener('pointerup', end, { signal })
  addEventListener('pointercancel', end, { signal })
}

function nearest(share: number): Height {
  if (share < 0.33) return 'low'
  return share < 0.75 ? 'half' : 'full'
}
