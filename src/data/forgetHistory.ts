/** What became of the pages this tab can go back to. `left` = the browser did not let them be cleared. */
export type Past = 'cleared' | 'left'

/**
 * Leaves one address, and no other page that Back and Forward lead to, as far as they belong to this page load. No
 * browser lets a page touch its lasting history.
 */
export async function forgetHistory(leaveAt: string): Promise<Past> {
  const cleared = await inSilence(() => rewind())
  history.replaceState(null, '', leaveAt)
  // A new entry takes all those ahead of it away.
  if (cleared && hasAhead()) history.pushState(null, '', leaveAt)
  window.dispatchEvent(new PopStateEvent('popstate'))
  return cleared ? 'cleared' : 'left'
}

/** Goes back to the first entry of this page load; `false` where the browser does not tell which that is. */
async function rewind(): Promise<boolean> {
  if (!('navigation' in window)) return history.length === 1
  const { navigation } = window
  const entries = navigation.entries()
  const current = navigation.currentEntry?.index ?? 0
  const before = entries.slice(0, current).findLastIndex(({ sameDocument }) => !sameDocument)
  const first = entries[before + 1]
  if (first && first.index !== current) await navigation.traverseTo(first.key).finished
  return entries.slice(0, before + 1).every(({ url }) => !url?.includes('#'))
}

function hasAhead(): boolean {
  return 'navigation' in window && window.navigation.canGoForward
}

/** Nobody hears of the pages passed on the way: they are not meant to be shown again. */
async function inSilence<T>(act: () => Promise<T>): Promise<T> {
  const events = ['popstate', 'hashchange'] as const
  for (const event of events) window.addEventListener(event, hush, true)
  try {
    return await act()
  } finally {
    for (const event of events) window.removeEventListener(event, hush, true)
  }
}

const hush = (event: Event): void => event.stopImmediatePropagation()
