import { useEffect, useRef, type RefObject } from 'react'

/** What focus goes to where the place of what had it says nothing nearer. */
const landing = '[data-focus-lands]'
/** What a screen reader has a name for: the focus on anything else says nothing of where it is. */
const named = '[aria-label], [aria-labelledby]'

const saysWhere = (it: Element): boolean => it.querySelector(landing) !== null || it.matches(named)

/**
 * Keeps the focus within an element: where a press takes away, or disables, what had it, it goes to the nearest thing around it that is
 * still there: what stands in the place of what is gone, whatever it is called, and of what is disabled the nearest that has a
 * name. So a keyboard and a screen reader go on where they were.
 */
export function useKeptFocus<T extends HTMLElement>(): RefObject<T | null> {
  const root = useRef<T>(null)
  useEffect(function keepFocus() {
    const element = root.current
    if (element === null) return
    /** What had the focus last, and all around it within the element. */
    let last: Element[] = []
    function note({ target }: FocusEvent) {
      last = []
      for (let at = target as Element | null; at && element?.contains(at); at = at.parentElement)
        last.push(at)
    }
    function mend() {
      // A browser takes the focus from what is disabled only when it draws next.
      const at = document.activeElement
      if (at !== document.body && at?.matches(':disabled') !== true) return
      const [own, ...around] = last
      if (own === undefined || (own.isConnected && !own.matches(':disabled'))) return
      const left = around.filter((it) => it.isConnected)
      const near = (own.isConnected && left.find(saysWhere)) || left[0]
      const to = near?.querySelector(landing) ?? near
      if (!(to instanceof HTMLElement)) return
      // A button has a place of its own among what can be reached.
      if (to.tabIndex < 0) to.tabIndex = -1
      to.focus({ preventScroll: !to.matches(landing) })
    }
    const watcher = new MutationObserver(mend)
    watcher.observe(element, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    })
    element.addEventListener('focusin', note)
    return function stop() {
      watcher.disconnect()
      element.removeEventListener('focusin', note)
    }
  }, [])
  return root
}
