import { focusResults } from '#pages/finder/results/focusResults.ts'

/** The same link or button of the same row, in the list as it is drawn now. */
function sameNow(before: Element): HTMLElement | null | undefined {
  const address = before.closest('.row')?.querySelector('a')?.getAttribute('href')
  const row = document.querySelector(`.results .row a[href="${address}"]`)?.closest('.row')
  return row?.querySelector<HTMLElement>(before.localName)
}

/**
 * Keeps the focus that was in a row of the results when another answer draws them anew, as when a row is pressed straight
 * from the search box: it goes along with its row, or to the heading where that has left.
 */
export function keepFocus(): void {
  let held: Element | null = null
  const drawnAnew = new MutationObserver(() => {
    if (held === null || held.isConnected) return
    const same = sameNow(held)
    hold(null)
    if (document.activeElement !== document.body) return
    if (same) same.focus()
    else focusResults()
  })
  function hold(element: Element | null) {
    held = element
    drawnAnew.disconnect()
    const results = element?.closest('.results')
    if (results) drawnAnew.observe(results, { childList: true, subtree: true })
  }
  document.addEventListener('focusin', ({ target }) => {
    const element = target as Element
    hold(element.closest('.results .row') && element)
  })
  // What is taken out of the page loses the focus too, but was not left.
  document.addEventListener('focusout', () =>
    queueMicrotask(() => {
      if (held?.isConnected && document.activeElement !== held) hold(null)
    }),
  )
}
