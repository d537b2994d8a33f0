import { expect } from './test.ts'
import { heading, noNetwork, saved, test, visit } from './visit.ts'

test.use({ expectedErrors: noNetwork })

test('a slow first visit is waited for, and no missing signal is claimed', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => {
      const text = document.querySelector('.no-signal')?.textContent
      if (text) said.push(text)
    }).observe(document, { childList: true, subtree: true, characterData: true })
  })
  host.slow.add('/data/norfolk/gazetteer.json')
  await visit(page, host)
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([])
})

test('a network that never answers leaves what was saved', async ({ page, context, host }) => {
  await visit(page, host)
  await page.close()
  host.mode = 'silent'
  const cold = await context.newPage()
  await cold.goto(`${host.address}norfolk/`)
  await expect(heading(cold, /sessions.* in the next 7 days, soonest first/)).toBeVisible()
  await expect(cold.getByText(saved)).toBeVisible()
  // The first page's look for a new version still waits: the second may not wait behind it.
  await cold.clock.setFixedTime('2026-12-15T09:00:00Z')
  await cold.goto(`${host.address}norfolk/places/dereham-library/`)
  await expect(cold.getByText(saved)).toBeVisible()
  await expect(cold.getByText(/is 21 days old/)).toBeVisible()
  // It may be slow: no answer is not the same as no signal.
  await expect(cold.getByText('Slow signal: saved copy')).toBeVisible({ timeout: 30_000 })
  await cold.clock.setFixedTime('2026-11-24T09:00:00Z')
  // An address this version does not know is asked for, for three seconds.
  await cold.goto(`${host.address}norfolk/nothing/here/`)
  await expect(heading(cold, 'We could not find that page')).toBeVisible()
})
