import { useEffect, useRef } from 'react'
import { embedded, takeLinkedTo } from '#url/address.ts'
import { entryState } from '#url/entryState.ts'

/**
 * After another page has opened: its heading takes the focus, and a link starts it at the top. Back gives the focus to the
 * link that the page was left by.
 */
export function useArrival(path: string): void {
  const last = useRef(path)
  useEffect(
    function arrive() {
      if (last.current === path) return
      last.current = path
      // On Back and Forward the browser puts the scroll back itself.
      const isBack = takeLinkedTo() !== path
      if (!isBack) window.scrollTo(0, 0)
      return focusArrival(isBack ? entryState('left') : undefined)
    },
    [path],
  )
}

/** Focuses the link left by, else the page's h1, now or as soon as its code and data have come, unless the person has moved on. */
function focusArrival(left: unknown): () => void {
  const before = document.activeElement
  const observer = new MutationObserver(tryNow)
  let isLate = false
  function stop(): void {
    clearTimeout(timer)
    observer.disconnect()
  }
  function tryNow(): void {
    const heading = document.querySelector<HTMLElement>('main h1')
    if (!heading) return
    const link = typeof left === 'string' && linkLeft(left, isLate)
    // The list comes after its heading.
    if (link === undefined && !isLate) return
    stop()
    // Another site's page has asked for this: its reader is in that, not in here.
    if (embedded && !document.hasFocus()) return
    if (document.activeElement !== before && document.activeElement !== document.body) return
    if (link) return link.focus({ preventScroll: true })
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }
  const timer = setTimeout(() => {
    isLate = true
    tryNow()
  }, longEnough)
  observer.observe(document.body, { childList: true, subtree: true })
  tryNow()
  return stop
}

/** Milliseconds a list may take until its link is not waited for any more. */
const longEnough = 2000

/** A session may be listed on several days: which of the links to a page it was, and the page. */
export function leftBy(link: HTMLAnchorElement): string {
  return `${linksTo(link.pathname).indexOf(link)} ${link.pathname}`
}

/** The link that a page was left by; where the list has changed meanwhile, another to the same page. */
function linkLeft(left: string, isLate: boolean): HTMLAnchorElement | undefined {
  const [nth, path = ''] = left.split(' ')
  const links = linksTo(path)
  return links[Number(nth)] ?? (isLate ? links[0] : undefined)
}

const linksTo = (path: string) =>
  [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].filter(
    ({ pathname }) => pathname === path,
  )
