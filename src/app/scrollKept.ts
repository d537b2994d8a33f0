import { embedded } from '#url/address.ts'
import { entryState, keepInEntry } from '#url/entryState.ts'

/** A list may take this long, in milliseconds, until what was seen of it is not waited for any more. */
const longEnough = 10_000
/** What comes late above what was seen pushes it down for this long, in milliseconds, after it was found. */
const settling = 1000
/** After this long, in milliseconds, a scroll has come to rest. */
const rest = 200

/** What says that somebody is at the page: it is not moved from under them. */
const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

const name = 'seen'

/** Ends what brings the scroll back; null where nothing does. */
let stop: (() => void) | null = null

/**
 * Keeps with each entry of the history which link stood at the top of the window, and after Back or a reload brings it back
 * there. The browser does so by itself only where the page is as tall at once as it was, and a list comes later.
 */
export function keepScroll(): void {
  // A frame is as tall as its content: the page around it scrolls.
  if (embedded) return
  let timer: ReturnType<typeof setTimeout>
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer)
      timer = setTimeout(keep, rest)
    },
    { passive: true },
  )
  addEventListener('pagehide', keep)
  // Before a link opens another page in this one; what else is pressed is not held up.
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('a')) keep()
    },
    true,
  )
  addEventListener('popstate', () => bringBack())
  if (!isInUse()) bringBack()
}

const page = document.documentElement

/** Whether the page was scrolled or pressed before this file had come. */
function isInUse(): boolean {
  const { y } = kept()
  const byBrowser = Math.min(y, page.scrollHeight - innerHeight)
  const isScrolled = scrollY > 0 && Math.abs(scrollY - byBrowser) > 2
  return isScrolled || document.activeElement !== document.body
}

function keep(): void {
  if (stop) return
  const seen = links().find((link) => link.getBoundingClientRect().top >= 0)
  if (!seen) return
  const nth = links(seen.pathname).indexOf(seen)
  const top = Math.round(seen.getBoundingClientRect().top)
  keepInEntry(name, `${Math.round(scrollY)} ${top} ${nth} ${seen.pathname}`)
}

/** How far the page was scrolled, how far down the window the link stood, which of the links to its page it was, and the page. */
function kept() {
  const state = entryState(name)
  const [y, top, nth, path = ''] = typeof state === 'string' ? state.split(' ') : []
  return { y: Number(y ?? 0), top: Number(top), nth: Number(nth), path }
}

function bringBack(): void {
  stop?.()
  const { y, top, nth, path } = kept()
  if (!y) return
  const observer = new ResizeObserver(place)
  let timer = setTimeout(end, longEnough)
  let isFound = false
  function place(): void {
    const link = links(path)[nth]
    if (!link) return
    if (!isFound) {
      isFound = true
      clearTimeout(timer)
      timer = setTimeout(end, settling)
    }
    scrollBy({ top: link.getBoundingClientRect().top - top, behavior: 'instant' })
  }
  function end(): void {
    clearTimeout(timer)
    observer.disconnect()
    for (const act of acts) removeEventListener(act, end, true)
    stop = null
  }
  stop = end
  for (const act of acts) addEventListener(act, end, { capture: true, passive: true })
  observer.observe(document.body)
}

/** The links of the app's page that are seen, in order; `to` = those to one page. */
const links = (to?: string) =>
  [...document.querySelectorAll<HTMLAnchorElement>('#root:not([hidden]) main a[href]')].filter(
    (link) => (to === undefined || link.pathname === to) && link.getClientRects().length > 0,
  )
