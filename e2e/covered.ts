import type { Page } from '@playwright/test'

/**
 * What has the focus and lies wholly under something else (WCAG 2.2, 2.4.11), for all that Tab leads to, there and back; and
 * whether the focus alone changed the page (3.2.1). It moves the focus.
 */
export function coveredFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const modal = document.querySelector('dialog:modal') ?? document
    const reached = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const faults: string[] = []
    const where = () =>
      `${location.href}, dialogs open: ${document.querySelectorAll('dialog[open]').length}`
    const before = where()
    const all = [...modal.querySelectorAll<HTMLElement>(reached)]
    for (const element of [...all, ...all.toReversed()]) {
      const isLeftOut = element.tabIndex < 0 || element.matches(':disabled')
      if (isLeftOut || !element.checkVisibility({ visibilityProperty: true })) continue
      element.focus()
      // What opens or shuts with the focus has done so.
      await new Promise((done) => setTimeout(done))
      if (document.activeElement !== element) continue
      const box = (element.closest('label') ?? element).getBoundingClientRect()
      const points = [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => ({ x: box.left + x * box.width, y: box.top + y * box.height })),
      )
      const isSeen = points.some(({ x, y }) => {
        const over = document.elementFromPoint(x, y)
        return (
          over !== null &&
          (element.contains(over) ||
            over.contains(element) ||
            element.closest('label')?.contains(over))
        )
      })
      if (!isSeen) faults.push(`2.4.11, covered: ${element.outerHTML.slice(0, 160)}`)
    }
    return where() === before
      ? faults
      : [...faults, `3.2.1, the focus alone changed the page: ${where()}`]
  })
}
