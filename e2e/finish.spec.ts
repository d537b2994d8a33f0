import type { Page } from '@playwright/test'
import { everything } from './everything.ts'
import { expect, test } from './test.ts'

/** Whatever would say something of the family below: its postcode, what it searched for, what it picked. */
const family = /ZZ1\s?1AA|ZZ1%201|ZZ1\+1|0-5m|near=|picks|thistleton-bounce|plan:|Thistleton/i

/** A visit: a search for a family, and a pick. */
async function visit(page: Page): Promise<void> {
  await page.goto('/testshire/#near=ZZ1+1AA&ages=0-5m')
  const card = page.getByRole('article').filter({ hasText: 'Thistleton Library' }).first()
  await card.getByRole('button', { name: /Add to plan/ }).click()
  await page.getByRole('link', { name: /Your plan/ }).click()
  await expect(page.getByRole('button', { name: 'Finish visit' })).toBeVisible()
}

/** Finishes it, and says that it is meant. */
async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Finish visit' }).click()
  const asked = page.getByRole('dialog', { name: 'Finish the visit' })
  await asked.getByRole('button', { name: 'Finish visit' }).click()
}

test('pressed by mistake it loses nothing', { tag: '@engines' }, async ({ page }) => {
  await visit(page)
  const before = await everything(page)
  const button = page.getByRole('button', { name: 'Finish visit' })
  await button.focus()
  await page.keyboard.press('Enter')
  const asked = page.getByRole('dialog', { name: 'Finish the visit' })
  await expect(asked).toContainText('There is 1 thing in the plan.')
  await page.keyboard.press('Escape')
  await expect(asked).toBeHidden()
  await expect(button).toBeFocused()
  expect(await everything(page)).toEqual(before)
})

test(
  'nothing about the family is left, in any storage, and Back does not lead to it',
  { tag: '@engines' },
  async ({ page }) => {
    await visit(page)
    await page.getByRole('checkbox', { name: /Keep on this device/ }).check()
    expect(await everything(page)).toMatch(family)
    await finish(page)
    const done = page.getByRole('group', { name: 'Visit finished' })
    await expect(done).toBeFocused()
    await expect(done).toContainText('The plan was cleared from this phone.')
    await expect(done).toContainText('Back does not lead to it')
    expect(await everything(page)).not.toMatch(family)
    await page.goBack()
    expect(await everything(page)).not.toMatch(family)
    await expect(page.getByRole('listitem').filter({ hasText: 'Bounce and Rhyme' })).toHaveCount(0)
  },
)

test('every other tab is cleared too, and that is said', async ({ page, context }) => {
  const other = await context.newPage()
  await visit(other)
  await other.getByRole('link', { name: 'Family Hub Map' }).click()
  await other.getByRole('combobox', { name: 'Postcode' }).fill('Port Ezra')
  await other.keyboard.press('Enter')
  await expect(other).toHaveURL(/near=Port\+Ezra/)
  await visit(page)
  await finish(page)
  await expect(page.getByRole('group', { name: 'Visit finished' })).toContainText(
    'Another tab of this finder was open. It was cleared too.',
  )
  await expect(other).not.toHaveURL(/near/)
  await expect(other.getByRole('combobox', { name: 'Postcode' })).toHaveValue('')
  await expect(other.getByRole('link', { name: /^Your plan/ })).not.toHaveText(/1$/)
  expect(await everything(other)).not.toMatch(family)
  await other.close()
})

test('a tab that slept meanwhile is cleared when it wakes', async ({ page, context }) => {
  const other = await context.newPage()
  // A browser that puts a tab away lets it hear nothing.
  await other.addInitScript(() => {
    window.BroadcastChannel = class extends BroadcastChannel {
      constructor() {
        super('unheard')
      }
    }
  })
  await visit(other)
  await visit(page)
  await finish(page)
  await expect(page.getByRole('group', { name: 'Visit finished' })).toBeFocused()
  expect(await everything(other)).toMatch(family)
  await other.reload()
  await expect(other.getByText('Nothing is in your plan yet.')).toBeVisible()
  expect(await everything(other)).not.toMatch(family)
  await other.close()
})

test('visit mode outlasts the visit, and turns autocomplete off', async ({ page }) => {
  await visit(page)
  await page.getByRole('checkbox', { name: /Visit mode/ }).check()
  await finish(page)
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

test('in visit mode it is asked whose plan is still there, and the next family has its own', async ({
  page,
}) => {
  await visit(page)
  await page.getByRole('checkbox', { name: /Visit mode/ }).check()
  await page.clock.setFixedTime(new Date('2026-11-24T09:30:00Z'))
  await page.getByRole('link', { name: 'Family Hub Map' }).click()
  await page.getByRole('combobox', { name: 'Postcode' }).fill('Port Ezra')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /of Port Ezra/ })).toBeVisible()
  const add = page.getByRole('button', { name: /^Add to plan/ }).first()
  await add.click()
  const question = page.getByRole('dialog', { name: 'Is this another family?' })
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(add).toBeFocused()
  await add.click()
  await question.getByRole('button', { name: 'Yes, start a new plan' }).click()
  await expect(question).toBeHidden()
  await expect(page.getByRole('link', { name: /^Your plan/ })).toHaveText(/1$/)
  await expect(page).toHaveURL(/near=Port\+Ezra/)
  expect(await everything(page)).not.toMatch(/ZZ1\s?1AA|ZZ1%201|ZZ1\+1|0-5m|thistleton-bounce/)
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
