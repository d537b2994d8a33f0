import type { Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { expect } from './test.ts'
import { folder, heading, noNetwork, saved, test, visit } from './visit.ts'

test.use({ expectedErrors: noNetwork })

test.describe('what is published anew', () => {
  test('shows without loading the page again', async ({ page, context, host }) => {
    await visit(page, host)
    await page.close()
    host.instead.set('/data/norfolk/libraries.json', (text) =>
      text.replace('"Dereham Library"', '"Dereham New Library"'),
    )
    const next = await context.newPage()
    let loads = 0
    next.on('load', () => (loads += 1))
    // What was had less than a minute ago is not asked for again.
    await next.clock.setFixedTime('2026-11-24T09:02:00Z')
    await next.goto(`${host.address}norfolk/#show=places&near=Dereham&within=3`)
    await expect(next.getByRole('heading', { name: 'Dereham New Library' })).toBeVisible()
    expect(loads).toBe(1)
  })

  test('is not replaced by the login page of a wifi, or by an error', async ({
    page,
    context,
    host,
  }) => {
    await visit(page, host)
    host.instead.set('/data/norfolk/sessions.json', '<html>Log in to our wifi</html>')
    host.instead.set('/data/norfolk/libraries.json', null)
    await page.clock.setFixedTime('2026-11-24T11:00:00Z')
    await page.reload()
    await expect(page.getByText(saved)).toBeVisible()
    await context.setOffline(true)
    await page.reload()
    await expect(heading(page, /sessions.* in the next 7 days, soonest first/)).toBeVisible()
  })

  test('that is old is said to be old', async ({ page, context, host }) => {
    await visit(page, host)
    await context.setOffline(true)
    await page.clock.setFixedTime('2026-12-15T09:00:00Z')
    await page.reload()
    await expect(page.getByText(/is \d\d days old\. Times may have changed/)).toBeVisible()
    await page.getByRole('button', { name: 'Not now' }).click()
    await expect(page.getByText(/days old/)).toBeHidden()
  })
})

test('a clock that is behind the information is noticed', async ({ page, host }) => {
  await visit(page, host)
  await page.clock.setFixedTime('2025-03-03T09:00:00Z')
  await page.reload()
  await expect(page.getByText(/This phone’s clock says .*3 March 2025/)).toBeVisible()
})

test.describe('what is published for a later version', () => {
  type Json = Record<string, unknown>
  const records = (change: (record: Json, at: number) => Json) => (text: string) =>
    JSON.stringify((JSON.parse(text) as Json[]).map(change))
  const whole = (change: (value: Json) => Json) => (text: string) =>
    JSON.stringify(change(JSON.parse(text) as Json))
  const offer = 'New version: reload'

  test('shows without the fields that are not known', async ({ page, host }) => {
    for (const name of ['hubs', 'libraries', 'sessions'])
      host.instead.set(
        `/data/norfolk/${name}.json`,
        records((it) => ({ ...it, news: { of: 'later' } })),
      )
    host.instead.set(
      '/data/norfolk/area.json',
      whole((it) => ({ ...it, news: 1 })),
    )
    await page.goto(`${host.address}norfolk/`)
    await expect(page.getByRole('article').first()).toBeVisible()
    await expect(page.getByText(/could not be read/)).toHaveCount(0)
  })

  test('says how much it could not read, where it is missed', async ({ page, host }) => {
    host.instead.set(
      '/data/norfolk/sessions.json',
      records((it, at) => (at < 12 ? { ...it, audience: 'members' } : it)),
    )
    await page.goto(`${host.address}norfolk/`)
    await expect(page.getByText(/^12 things could not be read/)).toBeVisible()
    await expect(page.getByRole('article').first()).toBeVisible()
    await page.locator('#root').getByRole('button', { name: offer }).click()
    await expect(page.getByText(/^12 things could not be read/)).toBeVisible()
  })

  test('keeps the county with one bad field in its own file', async ({ page, host }) => {
    host.instead.set(
      '/data/norfolk/area.json',
      whole((it) => ({ ...it, council: { ...(it.council as Json), phone: 'by letter' } })),
    )
    await page.goto(`${host.address}norfolk/`)
    await expect(page.getByRole('article').first()).toBeVisible()
    await expect(page.getByText(/^One thing could not be read/)).toBeVisible()
  })

  test('of a later form offers the new version, and that reads it', async ({ page, host }) => {
    await visit(page, host)
    host.instead.set(
      '/data/areas.json',
      whole((it) => ({ ...it, formatVersion: 2 })),
    )
    host.instead.set('/sw.js', (text) => `${text}\n// another version`)
    await page.clock.setFixedTime('2026-11-24T11:00:00Z')
    await page.reload()
    await expect(page.getByText('This app is too old for the information.')).toBeVisible()
    await expect(page.locator('main').getByRole('button', { name: offer })).toBeVisible()
  })
})

test.describe('a new deployment', () => {
  const anew = (text: string) => `${text}\n// another version`

  test('waits while somebody reads, and is taken when asked for', async ({ page, host }) => {
    await visit(page, host)
    host.instead.set('/sw.js', anew)
    await page.reload()
    const offer = page.getByRole('button', { name: 'New version: reload' })
    await expect(offer).toBeVisible({ timeout: 30_000 })
    const before = await page.evaluate(() => {
      Object.assign(window, { unloaded: false })
      return navigator.serviceWorker.controller?.state
    })
    expect(before).toBe('activated')
    expect(await page.evaluate(() => 'unloaded' in window)).toBe(true)
    await offer.click()
    await expect.poll(() => page.evaluate(() => 'unloaded' in window).catch(() => true)).toBe(false)
    await expect(page.getByText(saved)).toBeVisible()
    await expect(offer).toBeHidden()
  })

  test.describe('whose older parts are gone', () => {
    test.use({
      serviceWorkers: 'block',
      expectedErrors:
        /Failed to load|net::ERR_|Failed to fetch dynamically|Unable to preload|registration blocked/,
    })
    const chunk = readdirSync(`${folder}/assets`).find((name) => /^MapView-.*\.js$/.test(name))
    const openMap = (page: Page) =>
      page.locator('#root').getByRole('button', { name: 'Map', exact: true }).click()
    const failed = (page: Page) => page.getByText('The map could not be loaded')

    test('loads the page again, once, and never in a circle', async ({ page, host }) => {
      host.instead.set(`/assets/${chunk}`, null)
      await page.goto(`${host.address}norfolk/`)
      let loads = 0
      page.on('load', () => (loads += 1))
      const again = page.waitForEvent('load')
      await openMap(page)
      await again
      await expect(failed(page)).toBeVisible()
      // The part is there by now, and nothing more is needed.
      host.instead.clear()
      await page.reload()
      await expect(page.getByRole('application')).toBeVisible()
      expect(loads).toBe(2)
    })

    test('stays on the page when there is no signal either', async ({ page, context, host }) => {
      await page.goto(`${host.address}norfolk/`)
      await expect(heading(page, /sessions.* in the next 7 days, soonest first/)).toBeVisible()
      await context.setOffline(true)
      await openMap(page)
      await expect(failed(page)).toBeVisible()
    })
  })
})

test('the off switch takes the worker and all it kept away', async ({ page, context, host }) => {
  await visit(page, host)
  const off = await (await page.request.get(`${host.address}sw-off.js`)).text()
  host.instead.set('/sw.js', off)
  const left = (page: Page) =>
    page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: await caches.keys(),
    }))
  // At the first visit, or where the browser lets the new worker wait for the old one's page to close, at the second.
  let last = page
  await expect(async () => {
    await last.close()
    last = await context.newPage()
    await last.goto(`${host.address}norfolk/`)
    await expect.poll(() => left(last), { timeout: 15_000 }).toEqual({ workers: 0, caches: [] })
  }).toPass({ timeout: 60_000 })
  const next = await context.newPage()
  await next.goto(`${host.address}norfolk/`)
  await expect(heading(next, /sessions.* in the next 7 days, soonest first/)).toBeVisible()
  await expect(next.getByText(/Saved on this phone/)).toBeHidden()
  await expect.poll(() => left(next)).toEqual({ workers: 0, caches: [] })
})
