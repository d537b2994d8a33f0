import { leaveFinder } from '#data/visit.ts'
import { base, embedded, go } from '#url/address.ts'
import { keepInEntry } from '#url/entryState.ts'
import { parsePath } from '#url/paths.ts'
import { leftBy } from './useArrival.ts'

/**
 * Opens a page without a page load when a plain link to it is clicked. Everything else is left to the browser:
 * new tabs, downloads, data files, other sites, and links out of the embed.
 */
export function openPagesInPlace(): () => void {
  document.addEventListener('click', onClick)
  return () => document.removeEventListener('click', onClick)
}

function onClick(event: MouseEvent): void {
  if (event.defaultPrevented || !isPlain(event)) return
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || !isPage(link)) return
  event.preventDefault()
  const fromFinder = parsePath(location.pathname, base).page === 'finder'
  if (fromFinder) leaveFinder(location.pathname + location.search + location.hash)
  try {
    // A link of the frame is there at once, and is not where anybody was reading.
    if (!embedded && link.closest('main')) keepInEntry('left', leftBy(link))
    go(link.pathname + link.search + link.hash)
    if (fromFinder && !embedded) keepInEntry('fromFinder', 1)
  } catch {
    // A frame that is sandboxed without its origin may not rename itself: it loads the page instead.
    location.replace(link.href)
  }
}

function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

function isPage(link: HTMLAnchorElement): boolean {
  if (link.hasAttribute('download') || (link.target !== '' && link.target !== '_self')) return false
  if (link.origin !== location.origin || !link.pathname.startsWith(base)) return false
  if (new URLSearchParams(link.search).has('embed') !== embedded) return false
  return parsePath(link.pathname, base).page !== 'unknown' && isStaffs(link) === isStaffs(location)
}

/** What the council's staff read is in English, and a page is in one language for its life: it is loaded anew. */
function isStaffs({ pathname }: { pathname: string }): boolean {
  const { page } = parsePath(pathname, base)
  return page === 'embed' || page === 'desk'
}
