import { expect, test } from './test.ts'

test.describe('the page of a place', () => {
  test('says everything known', async ({ page }) => {
    await page.goto('/testshire/places/mill-lane-hub/')
    await expect(page).toHaveTitle('Mill Lane Family Hub – Family Hub Map')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mill Lane Family Hub')
    await expect(page.getByText('Also called Mill Lane Children’s Centre.')).toBeVisible()
    await expect(page.getByText('ZZ1 1AA').first()).toBeVisible()
    await expect(page.getByRole('link', { name: '01632 960 001' }).first()).toHaveAttribute(
      'href',
      'tel:01632960001',
    )
    await expect(page.getByRole('heading', { name: 'Opening hours' })).toBeVisible()
    await expect(page.getByText('9am to 5pm').first()).toBeVisible()
    await expect(page.getByText('Baby scales')).toBeVisible()
    await expect(page.getByRole('link', { name: /^Baby Club/ })).toBeVisible()
  })

  test('says what is not known', async ({ page }) => {
    await page.goto('/testshire/places/fern-bank-library/')
    await expect(page.getByText('Not confirmed', { exact: true })).toBeVisible()
    await expect(page.getByText('Opening hours are not known.')).toBeVisible()
    await expect(page.getByText('We do not know what this place has')).toBeVisible()
    await expect(
      page.getByText('We do not know the address. The point on the map is somewhere'),
    ).toBeVisible()
    await expect(page.getByText('Not checked since February 2026')).toBeVisible()
  })

  test('opens directions and an e-mail about the record, and sends nothing', async ({ page }) => {
    await page.goto('/testshire/places/mill-lane-hub/#near=ZZ1+1AA&ages=0-5m')
    await expect(page.getByRole('link', { name: /^On foot to Mill Lane/ })).toHaveAttribute(
      'href',
      /^https:\/\/www\.google\.com\/maps\/dir\//,
    )
    const report = page.getByRole('link', { name: 'Write an e-mail about this page' })
    const mail = decodeURIComponent((await report.getAttribute('href')) ?? '')
    expect(mail).toMatch(/^mailto:families@council\.example\.org\?subject=/)
    expect(mail).toContain('mill-lane-hub')
    expect(mail).not.toContain('0-5m')
  })

  test('tells a former centre’s story', async ({ page }) => {
    await page.goto('/testshire/places/larkspur-centre/')
    await expect(page.getByText('It closed in October 2019.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'What is there now' })).toBeVisible()
    await expect(page.getByText('Larkspur Nursery')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Mill Lane Family Hub' }).first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Where to go instead' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Thistleton Library' }).first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Next sessions near here' })).toBeVisible()
  })

  test('says so where it is not known what is there now', async ({ page }) => {
    await page.goto('/testshire/places/quay-centre/')
    await expect(page.getByText('We do not know when it closed.')).toBeVisible()
    await expect(page.getByText('We do not know what is there now.')).toBeVisible()
  })

  test('says that a place is closed for now', async ({ page }) => {
    await page.goto('/testshire/places/riverside-room/')
    await expect(page.getByText('This place is closed for now')).toBeVisible()
    await expect(page.getByText('Closed after a flood')).toBeVisible()
  })
})

test.describe('the page of a session', () => {
  test(
    'gives the next dates, and those it is not on and why',
    { tag: '@engines' },
    async ({ page }) => {
      await page.goto('/testshire/sessions/thistleton-bounce/')
      await expect(page).toHaveTitle('Bounce and Rhyme, Thistleton Library – Family Hub Map')
      const dates = page.getByRole('listitem')
      await expect(dates.filter({ hasText: 'Tuesday 24 November' })).toContainText(
        '10am to 10:45am',
      )
      await expect(dates.filter({ hasText: 'boiler repair' })).toContainText('1 December')
      await expect(dates.filter({ hasText: 'Tuesday 8 December' })).toBeVisible()
      await expect(page.getByText('Come in by the front door.')).toBeVisible()
    },
  )

  test('says that example times are examples', async ({ page }) => {
    await page.goto('/testshire/sessions/little-wick-bounce/')
    await expect(page.getByText('Example time', { exact: true }).first()).toBeVisible()
    await expect(page.getByText('made up to show how the finder works').first()).toBeVisible()
  })

  test('asks for times where none are published', async ({ page }) => {
    await page.goto('/testshire/sessions/harbour-support/')
    const when = page.getByRole('region', { name: 'When' })
    await expect(when).toContainText('Ask for times')
    await expect(when.getByRole('link', { name: '01632 960 002' })).toBeVisible()
    await expect(page.getByText('By referral').first()).toBeVisible()
    await expect(page.getByText('Families with a child under 5 who need extra help')).toBeVisible()
  })

  test(
    'opens from a card, and Back leads back to the same search',
    { tag: '@engines' },
    async ({ page }) => {
      await page.goto('/testshire/#ages=0-5m')
      await page.getByRole('link', { name: /^Baby Club/ }).click()
      await expect(page).toHaveURL(/\/testshire\/sessions\/mill-lane-babies\//)
      await expect(page.getByRole('heading', { level: 1, name: 'Baby Club' })).toBeFocused()
      await page.goBack()
      await expect(page).toHaveURL('/testshire/#ages=0-5m')
      await expect(page.getByRole('checkbox', { name: /^0 to 5 months/ })).toBeChecked()
    },
  )

  test('its own way back leads to the same search, from a page further on too', async ({
    page,
  }) => {
    await page.goto('/testshire/#ages=0-5m')
    const back = page.getByRole('link', { name: 'Back to results' })
    await page.getByRole('link', { name: /^Baby Club/ }).click()
    await back.click()
    await expect(page).toHaveURL('/testshire/#ages=0-5m')
    // One step back, not another one on.
    await page.goForward()
    await expect(page.getByRole('heading', { level: 1, name: 'Baby Club' })).toBeVisible()
    await page.getByRole('link', { name: 'Mill Lane Family Hub' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Mill Lane' })).toBeVisible()
    await back.click()
    await expect(page).toHaveURL('/testshire/#ages=0-5m')
    await expect(page.getByRole('checkbox', { name: /^0 to 5 months/ })).toBeChecked()
  })
})
