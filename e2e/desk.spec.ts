import { expectSound } from './axe.ts'
import { done, openBabyClub, openPublished, part } from './deskPage.ts'
import { expect, test } from './test.ts'

test.describe('with a telephone in the other hand', () => {
  test('one date is called off, and a group is still right', async ({ page }) => {
    await openPublished(page)
    await openBabyClub(page)
    await page.getByRole('button', { name: 'Not on Wednesday 2 December' }).click()
    await page.getByLabel(/^Why\?/).fill('the hall is in use')
    await page.getByRole('button', { name: 'Call it off', exact: true }).click()
    await expect(
      page.getByText('Not on Wednesday 2 December (cancelled: the hall is in use)'),
    ).toBeVisible()
    await page.getByLabel('Your team').fill('Early years team')
    await page.getByRole('button', { name: 'Still right' }).click()
    await expect(page.getByText('Checked today by Early years team.')).toBeVisible()
    await expect(page.getByText('1 thing is changed, and not published yet.')).toBeVisible()
  })

  test('the round goes on to the next venue, and is where it was after the tab was closed', async ({
    page,
  }) => {
    await openPublished(page)
    await part(page, 'The round').click()
    const venue = page.getByRole('article').last()
    const first = String(await venue.getByRole('heading', { level: 3 }).textContent())
    await venue.getByLabel('Your team').fill('Early years team')
    await venue.getByRole('button', { name: 'It is right' }).click()
    await expect(venue.getByRole('heading', { level: 3 })).not.toHaveText(first)
    await done(page, /all right/)
    await page.reload()
    await expect(page.getByText('1 thing is changed, and not published yet.')).toBeVisible()
    await expect(venue.getByRole('heading', { level: 3 })).not.toHaveText(first)
  })

  test('nothing of it is wider than the screen, and axe finds nothing', async ({ page }) => {
    test.setTimeout(150_000)
    await expectSound(page, async () => {
      await openPublished(page)
      await openBabyClub(page)
    })
    for (const name of ['Places', 'The round', 'What is wrong', 'Publish']) {
      await part(page, name).click()
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect(await wide(), name).toBe(false)
    }
  })
})

test('what two tabs change of one field is asked about, and neither is lost', async ({
  page,
  context,
}) => {
  await openPublished(page)
  await openBabyClub(page)
  const other = await context.newPage()
  await other.goto(page.url())
  for (const [tab, phone] of [
    [page, '01632 960111'],
    [other, '01632 960222'],
  ] as const) {
    await tab.getByRole('button', { name: 'Change what it is' }).click()
    await tab.getByLabel('Telephone of the group').fill(phone)
  }
  await other.getByLabel('Who runs it?').fill('A team')
  await other.getByRole('button', { name: 'Save the group' }).click()
  await expect(page.getByLabel('Who runs it?')).toHaveValue('A team')
  await page.getByRole('button', { name: 'Save the group' }).click()
  const asked = page.getByRole('group', { name: 'Telephone of the group' })
  await expect(asked).toContainText('01632 960111')
  await expect(asked).toContainText('01632 960222')
  await expect(
    asked.getByRole('button', { name: 'Keep mine: Telephone of the group' }),
  ).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(asked).toBeHidden()
  await expect(page.getByRole('button', { name: 'Save the group' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(other.getByText('2 things are changed')).toBeHidden()
  await other.getByRole('button', { name: 'Change what it is' }).click()
  await expect(other.getByLabel('Telephone of the group')).toHaveValue('01632 960111')
  await expect(other.getByLabel('Who runs it?')).toHaveValue('A team')
  await other.close()
})

test.describe('at a desk', () => {
  test('a place and a group are added, and stand beside what is typed as families will see them', async ({
    page,
  }) => {
    await openPublished(page)
    await part(page, 'Places').click()
    await page.getByRole('link', { name: 'A new place' }).click()
    await page.getByLabel('Name, as families know it').fill('Quarry Hall')
    await page.getByLabel('What kind of place?').selectOption('venue')
    await page.getByLabel('Town or village').fill('Thistleton')
    await page.getByLabel('Postcode', { exact: true }).fill('zz1 1ab')
    await expect(page.getByText(/^In the middle of its postcode/)).toBeVisible()
    await page.getByRole('button', { name: /^Map: press/ }).click({ position: { x: 90, y: 60 } })
    await expect(page.getByText('At its own door.')).toBeVisible()
    await page.getByRole('button', { name: 'Save the place' }).click()
    await page.getByRole('link', { name: 'A new group here' }).click()
    await page.getByLabel('Name, as families know it').fill('Quarry Tots')
    await page.getByLabel('What kind?').selectOption('stay-and-play')
    await page.getByLabel('When does it meet?').fill('every Friday, 10am to 11am')
    const shown = page.getByRole('region', { name: 'As families will see it' })
    await expect(shown.getByRole('article')).toContainText('Quarry Tots')
    await expect(shown.getByRole('listitem').first()).toContainText('Friday 27 November')
    await page.getByRole('button', { name: 'Save the group' }).click()
    await expect(
      page.getByRole('heading', { level: 2, name: 'Quarry Tots, Quarry Hall' }),
    ).toBeVisible()
    await page.getByRole('button', { name: /^Undo: Quarry Tots/ }).click()
    await done(page, 'Undone: Quarry Tots, Quarry Hall: new')
    await expect(page.getByRole('heading', { name: 'Which group?' })).toBeFocused()
    await part(page, 'Places').click()
    await page.getByRole('searchbox').fill('quarry')
    await page.getByRole('link', { name: /^Quarry Hall/ }).click()
    await page.getByRole('button', { name: /^Undo: Quarry Hall/ }).click()
    await expect(page.getByRole('heading', { name: 'Which place?' })).toBeFocused()
    await expect(page.getByText('Nothing is changed yet.')).toBeVisible()
  })

  test('a line of the check leads to its field', async ({ page }) => {
    await openPublished(page)
    await openBabyClub(page)
    await page.getByRole('button', { name: 'Change what it is' }).click()
    await page.getByLabel('Telephone of the group').fill('01632 12')
    await page.getByRole('button', { name: 'Save the group' }).click()
    await part(page, 'What is wrong').click()
    const line = page
      .getByRole('listitem')
      .filter({ hasText: 'a telephone number of an odd length' })
    await line.getByRole('link', { name: 'Open Baby Club' }).click()
    await expect(page.getByLabel('Telephone of the group')).toBeFocused()
  })

  test('it speaks of no one area in its head and foot', async ({ page }) => {
    await page.goto('/desk/')
    await expect(page.getByRole('banner').getByRole('link')).toHaveCount(1)
    await expect(page.getByRole('contentinfo')).not.toContainText('Testshire Council')
  })
})

test.describe('many groups at once', () => {
  test('a sheet of thirty groups is pasted, put right and added', async ({ page, isMobile }) => {
    test.skip(isMobile, 'The table is made for a desk.')
    await openPublished(page)
    await part(page, 'Table').click()
    await page.getByRole('link', { name: 'Add groups from a spreadsheet' }).click()
    await page
      .getByLabel('Or choose a file (CSV or Excel)')
      .setInputFiles('src/testing/desk/thirty-groups.csv')
    await page.getByLabel('What kind are they?').selectOption('stay-and-play')
    await done(page, '24 rows can be added. 6 rows need a word from you')
    const cell = (name: string) => page.getByRole('textbox', { name, exact: true })
    await cell('Ages: Tiny Toes').fill('1-4 years')
    await cell('Ages: Little Movers').fill('1-3')
    await cell('Ages: Baby Massage').fill('birth to 12 months')
    await cell('How to come: Stay & Play Fern Bank').fill('drop in')
    await cell('Postcode: Little Larks').fill('')
    await cell('Postcode: Baby Sensory').fill('')
    await cell('Day, or when: Baby Sensory').fill('every other Thurs from 3 September 2026')
    await cell('Name: Bouncy Bees').focus()
    await done(page, '30 rows can be added.')
    await page.getByRole('button', { name: 'Add 30 groups' }).click()
    await page.getByLabel('Only those with these words').fill('bouncy bees')
    await expect(page.getByLabel('Where: Bouncy Bees, Village Hall, Little Wick')).toHaveValue(
      'Village Hall, Little Wick',
    )
  })

  test('cells are typed over, taken from above, pasted and undone', async ({ page, isMobile }) => {
    test.skip(isMobile, 'The table is made for a desk.')
    await openPublished(page)
    await part(page, 'Table').click()
    const costs = page.getByRole('textbox', { name: /^Cost: / })
    await costs.nth(0).fill('£1.50')
    await costs.nth(0).press('Enter')
    await expect(costs.nth(1)).toBeFocused()
    await costs.nth(1).press('Control+d')
    await expect(costs.nth(1)).toHaveValue('£1.50')
    await costs.nth(1).fill('dear')
    await costs.nth(1).press('ArrowDown')
    await expect(page.getByText('1 row needs a word from you')).toBeVisible()
    await expect(costs.nth(1)).toHaveAccessibleDescription(/a price, like £2.50, or free/)
    await costs.nth(1).fill('free')
    await costs.nth(1).press('ArrowUp')
    await expect(page.getByText('1 row needs a word from you')).toBeHidden()
    await page.getByRole('button', { name: 'Undo: 1 group changed in the table' }).click()
    await expect(costs.nth(1)).toHaveValue('£1.50')
  })
})
