import { useRef, useState, type ReactNode } from 'react'
import { lazyPart } from '#ui/lazyPart.tsx'
import type { Height } from './DrawerHead.tsx'
import './Drawer.css'
import { latePart } from '#words/finder.ts'

// Only over a map, which is fetched too.
const DrawerHead = lazyPart(async () => (await import('./DrawerHead.tsx')).DrawerHead)

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
  return (
    <div className={open ? `drawer-over drawer-${height}` : 'drawer-none'} ref={drawer}>
      {open && (
        <DrawerHead
          said={{ ...latePart, waiting: <div className="drawer-head" /> }}
          {...{ drawer, height }}
          onHeight={setHeight}
        />
      )}
      <div className={open ? 'drawer-body' : undefined}>{children}</div>
    </div>
  )
}
