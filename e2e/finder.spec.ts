import { expect, test } from './test.ts'

test.describe('what a parent sees first', () => {
  test('is what is on, soonest first', { tag: '@engines' }, async ({ page }) => {
    await page.goto('/testshire/')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('in Testshire')
    await expect(
      page.getByRole('heading', { name: '5 sessions in the next 7 days, soonest first' }),
    ).toBeVisible()
    const first = page.getByRole('article').first()
    await expect(first.getByRole('heading', { name: 'Bounce and Rhyme' })).toBeVisible()
    for (const said of ['10am', '45 min', 'Thistleton Library'])
      await expect(first.getByText(said, { exact: true })).toBeVisible()
    await expect(first.getByText('Free · just turn up · 0 to 5 years')).toBeVisible()
  })

  test('the first address is the first area', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveTitle('Sessions and places for under-5s in Testshire – Family Hub Map')
    await expect(page.getByRole('article')).toHaveCount(7)
  })

  test('another area works the same, even with nothing published', async ({ page }) => {
    await page.goto('/testshire/')
    await expect(page.getByRole('article').first()).toBeVisible()
    await page.getByRole('link', { name: 'Quietshire' }).click()
    await expect(page).toHaveURL('/quietshire/')
    await expect(
      page.getByText('Nobody has added places or sessions for Quietshire.'),
    ).toBeVisible()
  })

  test('says once that there are example times, and marks each', async ({ page }) => {
    await page.goto('/testshire/')
    await expect(page.getByText('(dashed)')).toHaveText(/^Example times.*ring first/)
    const example = page.getByRole('article').filter({ hasText: 'Little Wick Library' })
    await expect(example).toContainText('Example time')
    const real = page.getByRole('article').filter({ hasText: 'Thistleton Library' })
    await expect(real).not.toContainText('Example time')
  })

  test('times that are not known are asked for, never hidden', async ({ page }) => {
    await page.goto('/testshire/')
    const ask = page.getByRole('region', { name: 'Also runs here: ask for times' })
    await expect(ask.getByRole('article')).toHaveCount(2)
    await expect(ask.getByRole('article').first()).toContainText('for times')
  })

  test('dates that do not happen are said', async ({ page }) => {
    await page.goto('/testshire/#q=port')
    const shut = page.getByRole('article').filter({ hasText: 'Port Ezra Library' })
    await expect(page.getByRole('list', { name: 'Thursday 3 December' })).toContainText(
      'Port Ezra Library',
    )
    await expect(shut).toContainText('Not on 26 November (closed: New heating)')
  })
})

test.describe('saying where', () => {
  const box = { name: 'Postcode, town, group or old children’s centre' }

  test('a row pressed straight from the box stays under the press, and opens', async ({ page }) => {
    await page.goto('/testshire/')
    await page.getByRole('combobox', box).fill('Port Ezra')
    await page.keyboard.press('Escape')
    const second = page.getByRole('article').nth(1)
    const name = await second.getByRole('heading').innerText()
    await second.getByRole('link').hover()
    await page.mouse.down()
    await expect(page.getByRole('combobox', box)).not.toBeFocused()
    // Long enough for an answer to be drawn, were there one.
    await page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))),
        ),
    )
    await page.mouse.up()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('combobox', box)).toHaveValue('Port Ezra')
  })

  test('a town, from the suggestions, by keyboard', async ({ page }) => {
    await page.goto('/testshire/')
    const where = page.getByRole('combobox', box)
    await where.fill('port')
    await expect(page.getByRole('option', { name: 'Port Ezra town' })).toBeVisible()
    await where.press('ArrowDown')
    await where.press('Enter')
    await expect(where).toHaveValue('Port Ezra')
    await expect(page).toHaveURL(/#near=Port\+Ezra$/)
    await expect(page.getByRole('heading', { name: 'of Port Ezra' })).toBeVisible()
    await expect(page.getByRole('article').first()).toContainText('miles')
  })

  test('the list stays where it is once it has come', async ({ page }) => {
    await page.goto('/testshire/')
    // With them comes what says how exact a start is: before that its line has room for one.
    await expect(page.getByRole('button', { name: /^Filters/ })).toBeVisible()
    await page.getByRole('combobox', { name: 'Postcode' }).fill('Port Ezra')
    // Where the list begins, frame by frame, in the second after it has come.
    const tops = page.evaluate(async () => {
      const frame = () => new Promise((next) => requestAnimationFrame(next))
      const heading = () => document.querySelector('.results h2')
      while (!heading()?.textContent.includes('Port Ezra')) await frame()
      const seen = new Set<number | undefined>()
      for (let frames = 0; frames < 60; frames++) {
        seen.add(heading()?.getBoundingClientRect().top)
        await frame()
      }
      return [...seen]
    })
    await page.keyboard.press('Enter')
    expect(await tops).toHaveLength(1)
  })

  test('a postcode in any case and spacing, nearest first', async ({ page }) => {
    await page.goto('/testshire/#sort=distance')
    await page.getByRole('combobox', box).fill(' zz1  1aa')
    await page.getByRole('combobox', box).press('Enter')
    await expect(
      page.getByRole('heading', {
        name: '5 sessions in the next 7 days within 30 miles of ZZ1 1AA, nearest first',
      }),
    ).toBeVisible()
    await expect(page.getByRole('article').first()).toContainText('Mill Lane Family Hub')
    expect(await page.title()).not.toContain('ZZ1')
  })

  test('a postcode whose own point is not known says how exact it is', async ({ page }) => {
    await page.goto('/testshire/#near=ZZ2+1QQ')
    await expect(page.getByText('Near ZZ2 1. Distances may be about a mile out.')).toBeVisible()
  })

  for (const [typed, said] of [
    ['ZZ99 9ZZ', 'We do not know the postcode “ZZ99 9ZZ”'],
    ['Atlantis', 'We do not know “Atlantis”'],
  ] as const)
    test(`what is not known is said, and what was typed stays: ${typed}`, async ({ page }) => {
      await page.goto('/testshire/')
      const where = page.getByRole('combobox', box)
      await where.fill(typed)
      await where.press('Enter')
      await expect(page.getByRole('main').getByText(said)).toBeVisible()
      await expect(where).toHaveValue(typed)
      await expect(page.getByRole('article')).toHaveCount(7)
    })

  test('a point outside the area is said, and not moved', async ({ page }) => {
    await page.goto('/testshire/#near=52.6,1.3&within=any')
    await expect(page.getByText('is outside Testshire')).toBeVisible()
    await expect(page.getByRole('article').first()).toContainText(/\d\d\d miles/)
  })

  test('my location, when the phone gives it', async ({ page, context }) => {
    await context.grantPermissions(['geolocation'])
    await context.setGeolocation({ latitude: 54.2, longitude: 0.3 })
    await page.goto('/testshire/')
    await page.getByRole('button', { name: 'Use my location' }).click()
    await expect(page.getByRole('heading', { name: 'of you' })).toBeVisible()
    const where = page.getByRole('combobox', box)
    await expect(where).toHaveValue('Where you are')
    await where.fill('Port Ezra')
    await where.press('Enter')
    await expect(page.getByRole('heading', { name: 'of Port Ezra' })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'of you' })).toBeVisible()
    await expect(where).toHaveValue('Where you are')
    // Who loads it again may have moved on, or been sent it.
    await page.reload()
    await expect(page.getByRole('heading', { name: 'of this point' })).toBeVisible()
    await expect(where).toHaveValue('A point on the map')
    await page.getByRole('button', { name: 'Use my location' }).click()
    await expect(page.getByRole('heading', { name: 'of you' })).toBeVisible()
    await expect(where).toHaveValue('Where you are')
  })

  test('a point that came with a link is not where its reader is', async ({ page }) => {
    await page.goto('/testshire/#near=54.2,0.3')
    await expect(page.getByRole('heading', { name: 'of this point' })).toBeVisible()
    await expect(page.getByRole('combobox', box)).toHaveValue('A point on the map')
  })

  test('my location, when the phone refuses: the rest goes on', async ({ page }) => {
    await page.goto('/testshire/')
    await page.getByRole('button', { name: 'Use my location' }).click()
    await expect(
      page.getByRole('main').getByText('Your phone would not share your location.'),
    ).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(7)
  })
})

test.describe('no dead ends', () => {
  test('nothing on Sundays names what would help, and each is a button', async ({ page }) => {
    await page.goto('/testshire/#days=SU&free=1&types=stay-and-play')
    await expect(page.getByRole('heading', { name: 'Nothing fits all of that' })).toBeVisible()
    const way = page.getByRole('button', { name: /^\d sessions? on any day/ })
    const promised = Number.parseInt(await way.innerText())
    await way.click()
    await expect(page.getByRole('article')).toHaveCount(promised)
  })

  test('an old children’s centre’s name finds what became of it', async ({ page }) => {
    await page.goto('/testshire/#q=larkspur')
    await expect(page.getByText('Larkspur Children’s Centre closed in 2019.')).toBeVisible()
    await page.getByRole('link', { name: /what is there now/i }).click()
    await expect(page).toHaveURL('/testshire/places/larkspur-centre/')
  })
})
