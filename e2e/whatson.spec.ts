import type { Page } from '@playwright/test'
import { expectSound } from './axe.ts'
import { expect, now, test } from './test.ts'

const day = (page: Page, name: string) => page.getByRole('list', { name, exact: true })
const thistleton = (page: Page) =>
  day(page, 'Today').getByRole('article').filter({ hasText: 'Thistleton Library' }).first()

const moment = (at: string) => new Date(`2026-11-24T${at}:00Z`)

test('is under a heading a day, in time order', async ({ page }) => {
  await page.goto('/testshire/')
  const headings = page.getByRole('heading', { level: 3 })
  await expect(headings.nth(0)).toHaveText('Today')
  await expect(headings.nth(1)).toHaveText('Tomorrow')
  await expect(headings.nth(2)).toHaveText('Friday 27 November')
  await expect(day(page, 'Today').getByRole('heading', { level: 4 }).first()).toHaveText(
    'Bounce and Rhyme',
  )
  // The heading says the day, and stays in sight; the rows do not say it again.
  await expect(day(page, 'Tomorrow').getByRole('article').first()).not.toContainText('Tomorrow')
})

test('is one list where the nearest comes first', async ({ page }) => {
  await page.goto('/testshire/#near=Thistleton&sort=distance')
  await expect(page.getByRole('heading', { name: /nearest first/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Tomorrow' })).toHaveCount(0)
  await expect(page.getByRole('article').filter({ hasText: 'Tomorrow' })).not.toHaveCount(0)
})

test('a row starts, is on and finishes where it is, with the focus on it', async ({ page }) => {
  await page.clock.install({ time: now })
  await page.goto('/testshire/')
  const row = thistleton(page)
  await expect(row).toContainText('10am45 min')
  const link = row.getByRole('link').first()
  await link.focus()
  const titles = await day(page, 'Today').getByRole('heading').allInnerTexts()
  for (const [at, said] of [
    ['09:40', '10amin 20 min'],
    ['10:00', 'Nowuntil 10:45am'],
    ['10:46', '10amfinished'],
  ] as const) {
    await page.clock.pauseAt(moment(at))
    await expect(row).toContainText(said)
    await expect(link).toBeFocused()
    expect(await day(page, 'Today').getByRole('heading').allInnerTexts()).toEqual(titles)
  }
})

test('what has finished today is folded away', async ({ page }) => {
  await page.clock.setFixedTime(moment('11:00'))
  await page.goto('/testshire/')
  const folded = page.getByRole('group').filter({ hasText: /^Finished today \(\d+\)/ })
  await expect(folded.getByRole('link').first()).toBeHidden()
  await folded.getByText(/^Finished today/).click()
  await expect(
    folded.getByRole('listitem').filter({ hasText: 'Thistleton' }).first(),
  ).toContainText('10am to 10:45am: Bounce and Rhyme')
  await folded.getByRole('link', { name: 'Bounce and Rhyme' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bounce and Rhyme' })).toBeVisible()
})

test.describe('a date that was called off', () => {
  const why = 'Not on 1 December (cancelled: boiler repair)'

  test('stands under its day, struck through, and is in no number', async ({ page }) => {
    await page.goto('/testshire/#from=2026-12-01&when=today')
    const row = day(page, 'Tuesday 1 December').getByRole('article').filter({ hasText: why })
    await expect(row).toContainText('10amOff')
    await expect(row.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
      '2 to ask about on Tuesday 1 December',
    )
    await row.getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1, name: 'Bounce and Rhyme' })).toBeVisible()
  })

  test('stands in the week, and on paper', async ({ page, isMobile }) => {
    await page.goto('/testshire/#from=2026-12-01&view=week')
    if (isMobile) await page.getByRole('button', { name: /^Tue 1\b/ }).click()
    await expect(page.getByRole('listitem').filter({ hasText: why }).first()).toContainText('10am')
    await page.goto('/testshire/#from=2026-12-01&when=today')
    await expect(page.getByText(why).first()).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    const line = /^10am Bounce and Rhyme Not on 1 December/
    await expect(page.getByRole('table').getByRole('row', { name: line })).toBeVisible()
  })

  test('axe, light and dark', async ({ page }) => {
    await expectSound(page, async () => {
      await page.goto('/testshire/#from=2026-12-01&when=today')
      await expect(page.getByText(why).first()).toBeVisible()
    })
  })
})

test('with several children each row says which it suits', async ({ page }) => {
  await page.goto('/testshire/#ages=0-5m,2')
  await expect(thistleton(page)).toContainText('suits both')
  await expect(page.getByRole('article').filter({ hasText: 'Baby Club' }).first()).toContainText(
    'suits 0 to 5 months; not 2 years',
  )
})

for (const at of ['09:40', '11:00', '20:00'])
  test(`axe at ${at}, light and dark`, async ({ page }) => {
    await page.clock.setFixedTime(moment(at))
    await expectSound(page, async () => {
      await page.goto('/testshire/#ages=0-5m,2')
      await expect(page.getByRole('article').first()).toBeVisible()
      if (at !== '09:40') await page.getByText(/^Finished today/).click()
    })
  })
