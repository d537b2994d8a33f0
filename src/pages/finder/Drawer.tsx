import { useRef, useState, type PointerEvent, type ReactNode } from 'react'
import { Button } from '#ui/Button.tsx'
import './Drawer.css'
import { finder } from '#words/finder.ts'

const words = finder.drawer

/** How much of the map the results cover: their count alone, half of it, or all. */
const heights = ['low', 'half', 'full'] as const
type Height = (typeof heights)[number]

/** How far a finger moves before it drags and does not press, in pixels. */
const slop = 6

interface Props {
  open: boolean
  /** A place is chosen on the map: what is said of it stands above the results, which make room. */
  chosen: boolean
  children: ReactNode
}

/**
 * The results over a map on a phone: drawn up and down by its head, by the buttons in it, and so by keyboard. Elsewhere
 * (`open` false) they stand as they are, and are the same elements.
 */
export function Drawer({ open, chosen, children }: Props) {
  const drawer = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState<Height>('low')
  const [wasChosen, setWasChosen] = useState(chosen)
  if (chosen !== wasChosen) {
    setWasChosen(chosen)
    if (chosen) setHeight('low')
  }
  const at = heights.indexOf(height)
  const step = (by: number) => setHeight((now) => heights[heights.indexOf(now) + by] ?? now)
  return (
    <div className={open ? `drawer-over drawer-${height}` : 'drawer-none'} ref={drawer}>
      {open && (
        <div
          className="drawer-head no-print"
          onPointerDown={(event) => drag(event, drawer.current, setHeight)}
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
      )}
      <div className={open ? 'drawer-body' : undefined}>{children}</div>
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
