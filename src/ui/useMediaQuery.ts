import { useCallback, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** Whether a media query holds now; false where there is no screen to ask. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (typeof matchMedia === 'undefined') return () => {}
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => typeof matchMedia !== 'undefined' && matchMedia(query).matches,
    () => false,
  )
}

let prints = false

/**
 * Whether the page is being put on paper. What it draws then is there before the browser lays the paper out: from
 * `beforeprint`, as Firefox tells no media query of it, and for as long as the query `print` holds.
 */
export function usePrinting(): boolean {
  const asked = useMediaQuery('print')
  const printing = useSyncExternalStore(
    followPrinting,
    () => prints,
    () => false,
  )
  return asked || printing
}

function followPrinting(listener: () => void): () => void {
  const follow = ({ type }: Event) => {
    prints = type === 'beforeprint'
    // A script that prints waits for it: nothing drawn later would be in time.
    flushSync(listener)
  }
  const events = ['beforeprint', 'afterprint']
  for (const event of events) addEventListener(event, follow)
  return () => {
    for (const event of events) removeEventListener(event, follow)
  }
}
