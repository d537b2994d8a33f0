import type { Page } from '@playwright/test'

/** Begins to count, before a page is opened, what moves in it by itself, as browsers count it. */
export async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = { shifts: 0 }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        counted.shifts += (entry as never as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    Object.assign(window, { counted })
  })
}

/** What has moved so far: 0 = nothing. */
export const shifts = (page: Page): Promise<number> =>
  page.evaluate(() => (window as never as { counted: { shifts: number } }).counted.shifts)
