import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

/** What is not asked on the first screen is behind a button. */
async function openFilters(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Filters/ }).click()
}

async function closeFilters(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Show \d+ (session|place)/ }).click()
}

/** Choosing happens on the label, which is what a thumb hits. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('checkbox', { name, exact: false }).first().check()
}

test('an age keeps what suits it, and gives what its count said', async ({ page }) => {
  await page.goto('/testshire/')
  const option = page.getByRole('checkbox', { name: /^1 year\b/ })
  const promised = Number((await option.locator('xpath=ancestor::label').innerText()).match(/\d+$/))
  await option.check()
  await expect(page).toHaveURL(/#ages=1$/)
  const heading = page.getByRole('heading', { name: new RegExp(`^${promised} sessions`) })
  await expect(heading).toBeVisible()
})

test('a first birthday is a boundary', async ({ page }) => {
  const baby = page.getByRole('heading', { name: 'Baby Club' })
  await page.goto('/testshire/#ages=6-11m')
  await expect(baby).toBeVisible()
  await page.goto('/testshire/#ages=1')
  await expect(
    page.getByRole('heading', { name: /sessions in the next 7 days, soonest first/ }),
  ).toBeVisible()
  await expect(baby).toBeHidden()
})

test('two children: any of them, or all of them, in words', async ({ page }) => {
  await page.goto('/testshire/#ages=0-5m,3-4&when=any')
  await expect(page.getByRole('heading', { name: /sessions that suit any of them/ })).toBeVisible()
  const any = await page.getByRole('article').count()
  await page.getByRole('combobox', { name: 'With more than one age' }).selectOption('all')
  await expect(page.getByRole('heading', { name: /sessions that suit all of them/ })).toBeVisible()
  expect(await page.getByRole('article').count()).toBeLessThan(any)
  await expect(page).toHaveURL(/fit=all/)
})

test('what is chosen is a tag, and a tag takes it away again', async ({ page }) => {
  await page.goto('/testshire/#near=Thistleton')
  await openFilters(page)
  await choose(page, 'Tuesdays')
  await choose(page, 'Free')
  await closeFilters(page)
  const tags = page.getByRole('group', { name: 'Filters chosen' })
  await expect(tags.getByRole('button', { name: 'Remove Free' })).toBeVisible()
  await tags.getByRole('button', { name: 'Remove Tuesdays' }).click()
  await expect(page).toHaveURL(/#near=Thistleton&free=1$/)
  await tags.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page).toHaveURL(/#near=Thistleton$/)
  await expect(
    page.getByRole('heading', {
      name: '5 sessions in the next 7 days within about 30 miles of Thistleton',
    }),
  ).toBeVisible()
})

test(
  'back takes the last choice away, forward gives it again, a reload keeps it',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto('/testshire/')
    await openFilters(page)
    await choose(page, 'Just turn up')
    await closeFilters(page)
    const tag = page.getByRole('button', { name: 'Remove Just turn up' })
    await expect(tag).toBeVisible()
    await page.reload()
    await expect(tag).toBeVisible()
    // Playwright's own waits for a loading page, which Firefox does not tell of within one.
    await page.evaluate(() => history.back())
    await expect(tag).toBeHidden()
    await page.evaluate(() => history.forward())
    await expect(tag).toBeVisible()
  },
)

test('a filter that is pressed while a town stands in the box counts, and so does the town', async ({
  page,
}) => {
  await page.goto('/testshire/')
  const box = page.getByRole('combobox', { name: /^Postcode/ })
  await box.fill('Thistleton')
  await expect(page.getByRole('option', { name: /^Thistleton/ }).first()).toBeVisible()
  // What is offered may lie over the filters.
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: /^1 year\b/ }).click()
  await expect(page).toHaveURL(/near=Thistleton/)
  await expect(page).toHaveURL(/ages=1/)
  await expect(page.getByRole('checkbox', { name: /^1 year\b/ })).toBeChecked()
})

for (const [town, hash, rest] of [
  ['Port Ezra', '#within=1', 'leaves'],
  ['Thistleton', '#sort=distance', 'stays'],
] as const)
  test(`a row added to the plan while a town stands in the box counts, and keeps the focus where it ${rest}`, async ({
    page,
  }) => {
    await page.goto(`/testshire/${hash}`)
    const box = page.getByRole('combobox', { name: /^Postcode/ })
    await box.fill(town)
    await expect(page.getByRole('option', { name: town }).first()).toBeVisible()
    await page.keyboard.press('Escape')
    const add = page.getByRole('button', { name: /^Add to plan/ }).first()
    const name = (await add.getAttribute('aria-label'))?.replace(/^.*?: /, '')
    await add.click()
    await expect(page).toHaveURL(/near=/)
    await expect(page.getByRole('link', { name: 'Your plan 1' })).toBeVisible()
    const added = page.getByRole('button', { name: `Remove from plan: ${name}` })
    const heading = page.getByRole('heading', { name: `of ${town}` })
    await expect(heading).toBeVisible()
    await expect(added).toHaveCount(rest === 'stays' ? 1 : 0)
    await expect(rest === 'stays' ? added : heading).toBeFocused()
  })

test('places instead of sessions', async ({ page }) => {
  await page.goto('/testshire/')
  await openFilters(page)
  await page.getByRole('radio', { name: 'Places' }).check()
  await closeFilters(page)
  await expect(page.getByRole('heading', { name: /places, by name/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Fern Bank Library' })).toBeVisible()
})

test('what is hidden of the heading is apart from what is seen of it, for who reads on by arrow', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/testshire/')
  await expect(page.getByRole('heading', { name: /^5 sessions in the next 7 days/ })).toBeVisible()
  const session = await page.context().newCDPSession(page)
  // The browser's own tree comes a moment after the page.
  await expect
    .poll(async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree')
      const texts = nodes.filter(({ role }) => role?.value === 'StaticText')
      return texts.map(({ name }) => String(name?.value)).find((text) => /next 7 days$/.test(text))
    })
    .toBe(' in the next 7 days')
})

test('the number found is said to a screen reader', async ({ page }) => {
  await page.goto('/testshire/')
  const status = page.getByRole('status').filter({ hasText: /sessions? in/ })
  await expect(status).toHaveText('5 sessions in the next 7 days, soonest first, 2 to ask about')
  await openFilters(page)
  const inPanel = page.getByRole('dialog').getByRole('status')
  await expect(inPanel).toHaveText('Show 5 sessions, 2 to ask about')
  await choose(page, 'Tuesdays')
  const done = page.getByRole('button', { name: /^Show \d+ session/ })
  await expect(inPanel).not.toHaveText('Show 5 sessions, 2 to ask about')
  await expect(inPanel).toHaveText((await done.textContent()) ?? '')
  await closeFilters(page)
  await expect(status).not.toHaveText(
    '5 sessions in the next 7 days, soonest first, 2 to ask about',
  )
})
