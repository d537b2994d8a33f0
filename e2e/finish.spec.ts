import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

/** Whatever would say something of the family below: its postcode, what it searched for, what it picked. */
const family = /ZZ1\s?1AA|ZZ1%201|ZZ1\+1|0-5m|near=|picks|thistleton-bounce|plan:|Thistleton/i

/** All that a page can leave behind, as one text. */
const everything = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    )
    const entries = 'navigation' in window ? window.navigation.entries() : []
    return JSON.stringify({
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      databases: databases.map(({ name }) => name),
      cookies: document.cookie,
      cached,
      state: history.state as unknown,
      entries: entries.map(({ url }) => url),
      address: location.href,
      name: window.name,
      title: document.title,
    })
  })

/** A visit: a search for a family, a pick, and a plan that is kept. */
async function visit(page: Page): Promise<void> {
  await page.goto('/testshire/#near=ZZ1+1AA&ages=0-5m')
  const card = page.getByRole('article').filter({ hasText: 'Thistleton Library' }).first()
  await card.getByRole('button', { name: /Add to plan/ }).click()
  await page.getByRole('link', { name: /Your plan/ }).click()
  await expect(page.getByRole('button', { name: 'Finish visit' })).toBeVisible()
}

test('nothing about the family is left, in any storage, and Back does not lead to it', async ({
  page,
}) => {
  await visit(page)
  expect(await everything(page)).toMatch(family)
  await page.getByRole('button', { name: 'Finish visit' }).click()
  const done = page.getByRole('group', { name: 'Visit finished' })
  await expect(done).toBeFocused()
  await expect(done).toContainText('The plan was cleared from this phone.')
  await expect(done).toContainText('Back does not lead to it')
  expect(await everything(page)).not.toMatch(family)
  await page.goBack()
  expect(await everything(page)).not.toMatch(family)
  await expect(page.getByRole('listitem').filter({ hasText: 'Bounce and Rhyme' })).toHaveCount(0)
})

test('visit mode outlasts the visit, and turns autocomplete off', async ({ page }) => {
  await visit(page)
  await page.getByRole('checkbox', { name: /Visit mode/ }).check()
  await page.getByRole('button', { name: 'Finish visit' }).click()
  await page.getByRole('link', { name: 'Start a new search' }).click()
  await expect(page.getByRole('combobox', { name: 'Postcode' })).toHaveAttribute(
    'autocomplete',
    'off',
  )
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Postcode' })).toHaveAttribute(
    'autocomplete',
    'off',
  )
})

test('a plan that is not kept is gone after eight hours', async ({ page }) => {
  await visit(page)
  await page.clock.setFixedTime(new Date('2026-11-24T17:00:01Z'))
  await page.reload()
  await expect(page.getByRole('button', { name: 'Finish visit' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Show to family' })).toHaveCount(0)
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0])
})

test('a plan that is not kept is gone with its tab', async ({ page, context }) => {
  await visit(page)
  const other = await context.newPage()
  await page.close()
  await other.goto('/testshire/plan/')
  await expect(other.getByRole('button', { name: 'Finish visit' })).toBeVisible()
  await expect(other.getByRole('button', { name: 'Show to family' })).toHaveCount(0)
  await other.close()
})
