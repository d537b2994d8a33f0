import { useRef, useState, type KeyboardEvent } from 'react'

/** Which way each arrow goes through the pins; up and left are back, down and right are on. */
const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

function target(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = steps[key]
  return step === undefined ? null : (at + step + count) % count
}

export interface Rover {
  tabIndexOf: (key: string) => 0 | -1
  onKeyDown: (event: KeyboardEvent, key: string) => void
  onFocus: (key: string) => void
  /** Puts the focus on a pin once it is on the map. */
  hold: (key: string, element: HTMLElement | null) => void
}

/**
 * Forty pins are one tab stop: Tab goes into and out of them, arrow keys go from one to the next in the order of the
 * list, Home and End to the first and last (ARIA authoring practices, roving tabindex).
 */
export function useRover(keys: readonly string[]): Rover {
  const [last, setLast] = useState<string | null>(null)
  const elements = useRef(new Map<string, HTMLElement>())
  const current = last !== null && keys.includes(last) ? last : keys[0]

  return {
    tabIndexOf: (key) => (key === current ? 0 : -1),
    onFocus: setLast,
    onKeyDown(event, key) {
      const next = keys[target(event.key, keys.indexOf(key), keys.length) ?? -1]
      if (next === undefined) return
      event.preventDefault()
      setLast(next)
      elements.current.get(next)?.focus({ preventScroll: true })
    },
    hold(key, element) {
      if (element) elements.current.set(key, element)
      else elements.current.delete(key)
    },
  }
}
