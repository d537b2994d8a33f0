import { deployments } from './deployments.ts'
import { arrive, element, expect, expectFitting, script, site, test } from './embedded.ts'

// What a page, a browser or a content system may forbid, and the other way there then is.

test.beforeEach(async ({ page, isMobile }) => {
  if (isMobile) await page.setViewportSize({ width: 320, height: 640 })
})

test.describe('a page that forbids', () => {
  test('location: it is not offered, and a place can be typed', async ({ page, council }) => {
    const headers = { 'Permissions-Policy': 'geolocation=()' }
    const frame = await arrive(page, council.put('/page/', script + element(), headers))
    await expect(
      frame.getByRole('combobox', { name: 'Postcode, town, group or old children’s centre' }),
    ).toBeVisible()
    await expect(frame.getByRole('button', { name: 'Use my location' })).toHaveCount(0)
  })

  test('everything but its own files, by its policy', async ({ page, council }) => {
    const policy = `default-src 'none'; script-src ${site}; frame-src ${site}; img-src data:`
    const frame = await arrive(
      page,
      council.put('/page/', script + element(), { 'Content-Security-Policy': policy }),
    )
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
    await expectFitting(page)
  })

  test('scripts of others: a plain frame works', async ({ page, council }) => {
    const plain = `<iframe src="${site}testshire/?embed#free=1" title="Sessions" width="100%" height="640"></iframe>`
    const headers = { 'Content-Security-Policy': "script-src 'none'" }
    await page.goto(council.put('/page/', plain, headers))
    await page.locator('iframe').scrollIntoViewIfNeeded()
    const frame = page.getByTitle('Sessions').contentFrame()
    await expect(frame.getByRole('article').first()).toBeVisible()
    await expect(frame.getByRole('button', { name: 'Remove Free' })).toBeVisible()
  })

  test('new tabs: the address is there to copy', async ({ page, council }) => {
    const boxed = `<iframe src="${site}testshire/?embed" title="Sessions" width="100%" height="640" sandbox="allow-scripts allow-same-origin"></iframe>`
    await page.goto(council.put('/page/', boxed))
    await page.locator('iframe').scrollIntoViewIfNeeded()
    const frame = page.getByTitle('Sessions').contentFrame()
    await expect(frame.getByRole('article').first()).toBeVisible()
    await frame.getByRole('link', { name: 'Open the full finder' }).click()
    const dialog = frame.getByRole('dialog', { name: 'This page cannot open a new tab' })
    await expect(dialog.getByRole('textbox', { name: 'Address' })).toHaveValue(`${site}testshire/`)
    await dialog.getByRole('button', { name: 'Copy address' }).click()
    await expect(dialog.getByRole('status')).toHaveText(/Address copied|Select the address/)
    await dialog.getByRole('button', { name: 'Close' }).click()
    await frame.getByRole('button', { name: /^Filters/ }).click()
    await frame.getByRole('checkbox', { name: /^Free/ }).check()
  })

  test.describe('keeping anything, in a box without an origin', () => {
    test.use({ expectedErrors: /web-share|sandboxed/ })

    test('the finder works, also from page to page', async ({ page, council }) => {
      const { address } = deployments.published
      const boxed = `<iframe src="${address}norfolk/?embed#show=places" title="Places" width="100%" height="640" sandbox="allow-scripts"></iframe>`
      await page.goto(council.put('/page/', boxed))
      await page.locator('iframe').scrollIntoViewIfNeeded()
      const frame = page.locator('iframe[title="Places"]').contentFrame()
      const card = frame.getByRole('article').first()
      await expect(card).toBeVisible()
      await card.getByRole('link').first().click()
      await expect(frame.getByRole('link', { name: 'Back to results' })).toBeVisible()
    })
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the link in the element is there to follow', async ({ page, council }) => {
    await page.goto(council.put('/page/', script + element()))
    await expect(page.getByRole('link', { name: 'Find sessions' })).toBeVisible()
  })
})
