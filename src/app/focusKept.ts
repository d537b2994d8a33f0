import { focusResults } from '#pages/finder/results/focusResults.ts'

const rows = () => [...document.querySelectorAll('.results .row')]

const addressOf = (row: Element) => row.querySelector('a')?.getAttribute('href')

const drawn = () => new Set(rows().map(addressOf))

/** The same link or button of the same row, in the list as it is drawn now. */
function sameNow(before: Element): HTMLElement | null | undefined {
  const row = before.closest('.row')
  const now = row && rows().find((one) => addressOf(one) === addressOf(row))
  return now?.querySelector<HTMLElement>(before.localName)
}

const most = 50

/** The link of the first row that was not drawn before: as much of the list is asked for as it takes. */
function firstNew(before: ReadonlySet<unknown>): HTMLElement | null | undefined {
  for (let presses = 0; presses < most; presses += 1) {
    const row = rows().find((one) => !before.has(addressOf(one)))
    const more = document.querySelector<HTMLElement>('.results .result-days + .result-more button')
    if (row || !more) return row?.querySelector('a')
    more.click()
  }
  return null
}

/**
 * Keeps the focus that was in the results when another answer draws them anew. In a row, as when one is pressed straight from
 * the search box, it goes along with that; from a button that asked for more, and has gone, to the first that it brought; else to
 * the heading.
 */
export function keepFocus(): void {
  let held: Element | null = null
  // The rows that are drawn, where what is held asks for more; null = it is in one of them.
  let before: ReadonlySet<unknown> | null = null
  const drawnAnew = new MutationObserver(() => {
    if (held === null) return
    if (held.isConnected) {
      before &&= drawn()
      return
    }
    const [was, seen] = [held, before]
    hold(null)
    if (document.activeElement !== document.body) return
    const next = seen === null ? sameNow(was) : firstNew(seen)
    if (next) next.focus()
    else focusResults()
  })
  function hold(element: Element | null) {
    held = element
    drawnAnew.disconnect()
    const results = element?.closest('.results')
    before = element?.closest('.result-more') ? drawn() : null
    if (results) drawnAnew.observe(results, { childList: true, subtree: true })
  }
  document.addEventListener('focusin', ({ target }) => {
    const element = target as Element
    hold(element.closest('.results :is(.row, .result-more)') && element)
  })
  // What is taken out of the page loses the focus too, but was not left.
  document.addEventListener('focusout', () =>
    queueMicrotask(() => {
      if (held?.isConnected && document.activeElement !== held) hold(null)
    }),
  )
}
