import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { openBabyClub, openPublished, part } from './deskPage.ts'
import { expect, test } from './test.ts'

test('the zip holds what was changed, and is made once nothing stands in its way', async ({
  page,
}) => {
  await openPublished(page)
  await openBabyClub(page)
  await page.getByRole('button', { name: 'Not on Wednesday 2 December' }).click()
  await page.getByLabel(/^Why\?/).fill('the hall is in use')
  await page.getByRole('button', { name: 'Call it off', exact: true }).click()
  await part(page, 'Publish').click()
  await page.getByRole('button', { name: 'Take the made-up times out' }).click()
  await expect(page.getByText(/warnings of what is published already wait/)).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make a zip of the files' }).click()
  const inside = unzipSync(readFileSync(await (await download).path()))
  const sessions = inside['website/data/testshire/sessions.json']
  expect(sessions && strFromU8(sessions)).toContain('the hall is in use')
  const own = inside['website/testshire/sessions/mill-lane-babies/index.html']
  expect(own && strFromU8(own)).toContain('<title>Baby Club, Mill Lane Family Hub')
  await expect(page.getByRole('button', { name: /^Back to 24 November 2026/ })).toBeVisible()
})

test('the draft is seen as families will see it, and says that it is one', async ({ page }) => {
  await openPublished(page)
  await page.goto('/desk/preview/')
  await page.getByRole('main').getByRole('article').first().getByRole('link').first().click()
  await expect(page).toHaveURL(/\/desk\/preview\/testshire\/sessions\//)
  await expect(page.getByText('Draft, not published')).toBeVisible()
})
