import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { part } from './deskPage.ts'
import { deployments } from './deployments.ts'
import { startHost } from './host.ts'
import { expect, test } from './test.ts'

// What is published of the two areas, as it stands, on a host that only has files put over it.

const groups = [
  {
    ...{ area: 'Norfolk', typed: 'treehouse', name: /^The Treehouse Breastfeeding Cafe/ },
    day: 'Tuesday 1 December',
  },
  // Two groups of one name are at this library.
  { area: 'Wiltshire', typed: 'amesbury', name: /every Friday, 11:00/, day: 'Friday 4 December' },
]

/** The zip that a press makes, by the paths of its files on the website. */
async function zipMade(page: Page): Promise<Map<string, string>> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make a zip of the files' }).click()
  const inside = unzipSync(readFileSync(await (await download).path()))
  const files = Object.entries(inside).filter(([name]) => name.startsWith('website/'))
  return new Map(files.map(([name, held]) => [name.replace(/^website/, ''), strFromU8(held)]))
}

for (const { area, typed, name, day } of groups)
  test(`one date called off in ${area} is published, and families see it`, async ({ page }) => {
    test.setTimeout(180_000)
    page.setDefaultTimeout(30_000)
    const host = await startHost(deployments.published.folder)
    await page.goto(`${host.address}desk/`)
    await page.getByLabel('Which area?').selectOption(area)
    await page.getByRole('button', { name: 'Open what is published now' }).click()
    await page.getByRole('searchbox', { name: /^Name of the group/ }).fill(typed)
    const link = page.getByRole('link', { name }).first()
    await link.click()
    await page.getByRole('button', { name: `Not on ${day}` }).click()
    await page.getByLabel(/^Why\?/).fill('the hall is in use')
    await page.getByRole('button', { name: 'Call it off' }).click()
    const own = String(await page.getByRole('link', { name: /^Its page/ }).getAttribute('href'))
    await part(page, 'Publish').click()
    await expect(page.getByText(/cancelled on .* \(the hall is in use\)/)).toBeVisible()
    const drop = page.getByRole('button', { name: 'Take the made-up times out' })
    if (area === 'Norfolk') await drop.click()
    const files = await zipMade(page)
    for (const [path, text] of files) host.instead.set(path, text)
    await page.goto(new URL(own, host.address).href)
    await expect(page.getByText(/the hall is in use/).first()).toBeVisible()
    await page.goto(`${host.address}desk/#see=publish`)
    await page.reload()
    await page.getByRole('button', { name: 'Make a zip of the files' }).click()
    await expect(page.getByText('Nothing has changed for families.')).toBeVisible()
    await host.close()
  })
