import { useEffect, useRef, type PointerEvent, type RefObject } from 'react'
import { landing, shifts } from './landing.ts'

/** So near to the edge of the screen, in pixels, the page scrolls, and so far with each frame. */
const edge = 72
const step = 10

/**
 * What the handle of a row of a list hears when the row is dragged, by mouse, pen or finger. The rows are moved by style
 * alone until the row is let go of; Escape, or a second finger, leaves all as it was.
 */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (from: number, to: number) => void,
) {
  const stop = useRef<() => void>(undefined)
  useEffect(() => () => stop.current?.(), [])
  return function hold(event: PointerEvent<HTMLElement>, from: number) {
    if (!list.current || !event.isPrimary || event.button !== 0) return
    event.preventDefault()
    stop.current?.()
    stop.current = drag(list.current, event, from, onDrop)
  }
}

function drag(
  list: HTMLElement,
  { currentTarget, pointerId, clientY }: PointerEvent<HTMLElement>,
  from: number,
  onDrop: (from: number, to: number) => void,
): () => void {
  const handle: HTMLElement = currentTarget
  const rows = [...list.children] as HTMLElement[]
  const extents = rows.map((row) => {
    const { top, bottom } = row.getBoundingClientRect()
    return { top: top + scrollY, bottom: bottom + scrollY }
  })
  const start = clientY + scrollY
  let [y, to] = [clientY, from]
  handle.setPointerCapture(pointerId)
  list.dataset.dragging = ''
  rows[from]?.classList.add('plan-row-held')

  function show() {
    const moved = y + scrollY - start
    to = landing(extents, from, moved)
    shifts(extents, from, to).forEach((shift, index) => {
      rows[index]?.style.setProperty('translate', `0 ${index === from ? moved : shift}px`)
    })
  }
  function scrollAtEdge() {
    if (y < edge && y < clientY) scrollBy(0, -step)
    else if (y > innerHeight - edge && y > clientY) scrollBy(0, step)
    show()
    frame = requestAnimationFrame(scrollAtEdge)
  }
  let frame = requestAnimationFrame(scrollAtEdge)

  function end() {
    hearing.abort()
    cancelAnimationFrame(frame)
    delete list.dataset.dragging
    for (const row of rows) row.style.removeProperty('translate')
    rows[from]?.classList.remove('plan-row-held')
  }
  const hearing = new AbortController()
  const { signal } = hearing
  handle.addEventListener('pointermove', (event) => void (y = event.clientY), { signal })
  handle.addEventListener('pointercancel', end, { signal })
  handle.addEventListener(
    'pointerup',
    () => {
      show()
      end()
      if (to !== from) onDrop(from, to)
    },
    { signal },
  )
  const onEscape = ({ key }: KeyboardEvent) => key === 'Escape' && end()
  document.addEventListener('keydown', onEscape, { signal })
  return end
}
