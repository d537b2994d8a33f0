import { readFile } from 'node:fs/promises'
import { codeOf } from '#domain/plan/pickCode.ts'
import { expectSound } from './axe.ts'
import { readCode } from './readCode.ts'
import { button, openOwn, pick, planPath, titles, yourPlan } from './planPage.ts'
import { expect, test } from './test.ts'

/** What the plan of the invented county is saved under. */
const planName = 'family-hub-map:/:plan:testshire'

test('from a card to the plan, out of it and back in', { tag: '@engines' }, async ({ page }) => {
  await page.goto('/testshire/')
  await button(page, /^Add to plan ?: Bounce and Rhyme, Thistleton Library/).click()
  await button(page, /^Add to plan ?: Baby Club, Mill Lane Family Hub/).click()
  await expect(yourPlan(page)).toHaveText(/2$/)
  await yourPlan(page).click()
  await expect(titles(page)).toHaveText(['Bounce and Rhyme', 'Baby Club'])
  await button(page, /^Remove ?: Bounce and Rhyme/).click()
  await expect(titles(page)).toHaveText(['Baby Club'])
  await expect(button(page, 'Put it back')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveText(['Bounce and Rhyme', 'Baby Club'])
})

test('a thing picked is there whatever is searched for', async ({ page }) => {
  await pick(page, 'thistleton-bounce')
  await page.goto('/testshire/#days=SU&free=1&types=stay-and-play')
  await expect(page.getByText('Nothing fits all of that').first()).toBeVisible()
  await yourPlan(page).click()
  await expect(titles(page)).toHaveText(['Bounce and Rhyme'])
})

test('is moved by keys, and put in order of day and time', async ({ page }) => {
  await pick(page, 'mill-lane-stay-and-play', 'mill-lane-babies', 'thistleton-bounce')
  await openOwn(page)
  await button(page, /^Move up ?: Bounce and Rhyme/).press('Enter')
  await expect(titles(page)).toHaveText(['Stay and Play', 'Bounce and Rhyme', 'Baby Club'])
  await expect(button(page, /^Move up ?: Bounce and Rhyme/)).toBeFocused()
  await expect(page.getByText('Bounce and Rhyme, Thistleton Library is now 2 of 3')).toBeAttached()
  await button(page, 'Put in order of day and time').click()
  await expect(titles(page)).toHaveText(['Bounce and Rhyme', 'Baby Club', 'Stay and Play'])
})

test('is there after a reload, and in another tab only where it is kept', async ({
  page,
  context,
}) => {
  await pick(page, 'thistleton-bounce')
  await page.reload()
  await expect(yourPlan(page)).toHaveText(/1$/)
  const other = await context.newPage()
  await openOwn(other)
  await expect(other.getByText('Nothing is in your plan yet.')).toBeVisible()
  await openOwn(page)
  await page.getByRole('checkbox', { name: /Keep on this device/ }).check()
  await other.reload()
  await expect(titles(other)).toHaveText(['Bounce and Rhyme'])
  await button(other, /^Remove ?: Bounce and Rhyme/).click()
  await expect(page.getByText('Nothing is in your plan yet.')).toBeVisible()
})

for (const [forms, write] of [
  ['full ids', (id: string) => id],
  ['short forms', codeOf],
] as const) {
  test(`a link of ${forms} opens the same plan, and leaves one’s own`, async ({ page }) => {
    await pick(page, 'harbour-first-aid')
    const picks = ['mill-lane-babies', 'mill-lane-hub', 'thistleton-bounce'].map(write).join(',')
    await page.goto(`${planPath}#picks=${picks}`)
    await expect(page.getByRole('heading', { name: 'A plan someone sent you' })).toBeVisible()
    await expect(titles(page)).toHaveText(['Baby Club', 'Mill Lane Family Hub', 'Bounce and Rhyme'])
    await expect(yourPlan(page)).toHaveText(/1$/)
    await button(page, 'Add these to my plan').click()
    await expect(page).toHaveURL(/\/plan\/$/)
    await expect(titles(page)).toHaveText([
      'First Aid for Parents',
      'Baby Club',
      'Mill Lane Family Hub',
      'Bounce and Rhyme',
    ])
  })
}

test('an old link with a dead id shows the rest, and says so', async ({ page }) => {
  await page.goto(`${planPath}#picks=thistleton-bounce,no-longer-there`)
  await expect(titles(page)).toHaveText(['Bounce and Rhyme', 'This is no longer listed'])
  await expect(page.getByText('We do not know what it was.')).toBeVisible()
})

test('what is gone since it was saved is named', async ({ page }) => {
  await pick(page, 'thistleton-bounce')
  await page.evaluate((name) => {
    const saved = sessionStorage.getItem(name) ?? ''
    sessionStorage.setItem(name, saved.replace('thistleton-bounce', 'holt-stay'))
  }, planName)
  await openOwn(page)
  await expect(titles(page)).toHaveText(['This is no longer listed'])
  await expect(page.getByText('It was: Bounce and Rhyme, Thistleton Library')).toBeVisible()
})

test('a saved plan that cannot be read is dropped, and said', async ({ page }) => {
  await page.addInitScript((name) => localStorage.setItem(name, '{"picks": ['), planName)
  await openOwn(page)
  await expect(page.getByText('Your saved plan could not be read')).toBeVisible()
})

test('what another tab keeps outlasts what this one takes out of its own plan and puts back', async ({
  page,
  context,
}) => {
  await pick(page, 'thistleton-bounce')
  const other = await context.newPage()
  await pick(other, 'mill-lane-babies')
  await openOwn(other)
  await other.getByRole('checkbox', { name: /Keep on this device/ }).check()
  await openOwn(page)
  await button(page, /^Remove ?: Bounce and Rhyme/).click()
  await button(page, 'Put it back').click()
  await expect(titles(page)).toHaveText(['Bounce and Rhyme'])
  await other.reload()
  await expect(titles(other)).toHaveText(['Baby Club'])
  await expect(other.getByRole('checkbox', { name: /Keep on this device/ })).toBeChecked()
  await other.close()
})

test('with no room to save it, it is held for the page, and said', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto('/testshire/')
  await button(page, /^Add to plan ?: Baby Club/).click()
  await yourPlan(page).click()
  await expect(titles(page)).toHaveText(['Baby Club'])
  await expect(page.getByText('This device has no room to save your plan.')).toBeVisible()
})

test('with storage blocked, it is held for the page, and said', async ({ page }) => {
  await page.goto('/testshire/')
  const add = button(page, /^Add to plan ?: Baby Club/)
  await expect(add).toBeVisible()
  // Not before: the worker of the mock build needs it to start.
  await page.evaluate(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
  })
  await add.click()
  await yourPlan(page).click()
  await expect(titles(page)).toHaveText(['Baby Club'])
  await expect(page.getByText('This browser does not let us save your plan.')).toBeVisible()
})

test('its link is copied, texted and drawn as a code that reads back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await pick(page, 'thistleton-bounce', 'mill-lane-babies')
  await openOwn(page)
  const link = `${new URL(page.url()).origin}${planPath}#picks=${codeOf('thistleton-bounce')},${codeOf('mill-lane-babies')}`
  await button(page, 'Send this plan').click()
  await expect(page.getByRole('textbox', { name: 'Link to this plan' })).toHaveValue(link)
  await button(page, 'Copy link').click()
  await expect(page.getByText('Link copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)

  const text = page.getByRole('link', { name: 'Text message' })
  const message = `Our plan from Family Hub Map: ${link}`
  await expect(text).toHaveAttribute('href', `sms:?&body=${encodeURIComponent(message)}`)

  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await button(page, 'QR code').click()
  const code = page.getByRole('img', { name: 'QR code that opens this plan' })
  await expect(code).toBeVisible()
  expect(await readCode(page, await code.screenshot())).toBe(link)
})

test('all of it is one calendar file, whose name says nothing of the family', async ({ page }) => {
  await pick(page, 'thistleton-bounce', 'mill-lane-babies')
  await openOwn(page)
  const saving = page.waitForEvent('download')
  await button(page, 'Add all to calendar').click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('plan.ics')
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toContain('SUMMARY:Bounce and Rhyme')
  expect(text).toContain('SUMMARY:Baby Club')
  expect(text.match(/^BEGIN:VCALENDAR/gm)).toHaveLength(1)
})

test('what is close together is said', async ({ page }) => {
  await page.goto(`${planPath}#picks=st-anns-weighing,little-wick-bounce,mill-lane-babies`)
  await expect(page.getByText('Two of these are close together')).toBeVisible()
  await expect(
    page.getByText(/^Friday 27 November: Baby Weighing.+ its end is not known/),
  ).toBeVisible()
})

test.describe('for everybody', () => {
  test('an empty plan', async ({ page }) => {
    await expectSound(page, () => openOwn(page))
  })

  test('a full one, with its code', async ({ page }) => {
    await pick(page, 'thistleton-bounce', 'little-wick-bounce', 'harbour-support')
    await expectSound(page, async () => {
      await openOwn(page)
      await button(page, 'QR code').click()
      await expect(page.getByRole('img', { name: 'QR code that opens this plan' })).toBeVisible()
    })
  })

  test('one that was sent, with something gone', async ({ page }) => {
    await expectSound(page, async () => {
      await page.goto(`${planPath}#picks=thistleton-bounce,mill-lane-hub,no-longer-there`)
      await expect(titles(page)).toHaveCount(3)
    })
  })
})
