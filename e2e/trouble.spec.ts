import { expect, test, turn } from './test.ts'

test.use({ expectedErrors: /Failed to load resource|net::ERR_FAILED|Failed to fetch/ })

test.describe('the sessions are missing', () => {
  test.use({ scenario: 'sessions-missing' })

  test('says so, shows the rest, and tries again', async ({ page }) => {
    await page.goto('/testshire/#show=places')
    await expect(page.getByText('The sessions could not be loaded.')).toBeVisible()
    await expect(page.getByText('Everything else is here.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Mill Lane Family Hub' })).toBeVisible()
    await turn(page, 'ordinary')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText('The sessions could not be loaded.')).toBeHidden()
  })
})

test.describe('the libraries cannot be read', () => {
  test.use({ scenario: 'libraries-malformed' })

  test('says so, and keeps what happens elsewhere', async ({ page }) => {
    await page.goto('/testshire/')
    await expect(page.getByText('The libraries could not be loaded.')).toBeVisible()
    await expect(page.getByText('A file could not be read.')).toBeVisible()
    await expect(page.getByRole('link', { name: /^Baby Club/ })).toBeVisible()
    await turn(page, 'ordinary')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('article').first()).toContainText('Thistleton Library')
  })
})

test.describe('the area itself is missing', () => {
  test.use({ scenario: 'area-missing' })

  test('says that it is not the reader’s fault, and tries again', async ({ page }) => {
    await page.goto('/testshire/#when=any')
    await expect(page.getByText('We could not load the information')).toBeVisible()
    await expect(page.getByText('This is our fault, not yours.').first()).toBeVisible()
    await turn(page, 'ordinary')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('article')).toHaveCount(13)
  })
})

test.describe('no signal', () => {
  test.use({ scenario: 'offline' })

  test('is said after trying twice more, and mended by trying again', async ({ page }) => {
    await page.goto('/testshire/#when=any')
    await expect(page.getByText('You seem to be offline.').first()).toBeVisible()
    await turn(page, 'ordinary')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('article')).toHaveCount(13)
  })
})

test.describe('no answer', () => {
  test.use({ scenario: 'slow' })

  test('looks like waiting, then says that it took too long', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-24T09:00:00Z') })
    await page.goto('/testshire/#when=any')
    await expect(page.getByText('Finding what’s on').first()).toBeAttached()
    // Three tries of ten seconds, with two pauses between them.
    const said = page.getByText('It took too long.').first()
    await expect(async () => {
      await page.clock.fastForward(10_500)
      await expect(said).toBeVisible({ timeout: 500 })
    }).toPass()
    await turn(page, 'ordinary')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('article')).toHaveCount(13)
  })
})

test.describe('one bad record', () => {
  test.use({ scenario: 'bad-record' })

  test('is left out, and nothing else', async ({ page }) => {
    await page.goto('/testshire/#when=any')
    await expect(page.getByRole('article')).toHaveCount(13)
  })

  test('is named on the page about the information, with file, record and field', async ({
    page,
  }) => {
    await page.goto('/testshire/data/')
    const refused = page.getByRole('list', { name: 'Records left out, and why' })
    const one = (id: string) => refused.getByRole('listitem').filter({ hasText: id })
    await expect(one('lost-library')).toContainText('testshire/libraries.json')
    await expect(one('lost-library')).toContainText('address')
    await expect(one('nowhere-bounce')).toContainText('testshire/sessions.json')
    await expect(one('nowhere-bounce')).toContainText('no-such-place')
  })
})

test.describe('what is not there', () => {
  for (const [path, said] of [
    ['/testshire/places/no-such-place/', 'No place is called “no-such-place” in our list.'],
    ['/testshire/sessions/no-such-session/', 'No session is called “no-such-session” in our list.'],
    ['/atlantis/', 'We do not have information for “atlantis”'],
    ['/testshire/nothing/here/', 'There is nothing at /testshire/nothing/here/.'],
  ] as const)
    test(`${path} says what it was, and offers the search`, async ({ page }) => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(page.getByText(said)).toBeVisible()
      await page.getByRole('main').getByRole('link').first().click()
      await expect(page.getByRole('article').first()).toBeVisible()
    })
})
