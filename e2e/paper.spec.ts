import { onlyTrueNow, openOnPaper, printed } from './printed.ts'
import { expect, test } from './test.ts'

test(
  'the list on paper is the whole of it, with days, dates and telephones',
  { tag: '@engines' },
  async ({ page }) => {
    await openOnPaper(page, '/testshire/#when=any')
    const named = page.getByRole('heading', { name: 'soonest first' })
    const all = Number(/^(\d+) sessions/.exec((await named.getAttribute('aria-label')) ?? '')?.[1])
    const sheets = await printed(page)
    const text = sheets.join(' ')
    expect(text).toContain(`${all} sessions from Tuesday 24 November`)
    expect(text).toContain('Printed on 24 November 2026')
    // One line a session, a day above each group: never "today", which is not true when it is read.
    expect(text).toMatch(/Time What Where Ages Cost and booking Phone Tuesday 24 November \d/)
    expect(text).not.toMatch(/\b(Today|Tomorrow|Show \d+ more)\b/)
    expect(text.match(/01632 960 ?\d{3}|not known/g)?.length).toBeGreaterThanOrEqual(all)
    // On the screen it is the list again.
    await expect(page.getByRole('article').first()).toBeVisible()
    await expect(page.getByRole('columnheader', { name: 'Phone' })).toBeHidden()
  },
)

test(
  'each sheet of a long list begins with the heads of its columns',
  { tag: '@engines' },
  async ({ page }) => {
    await openOnPaper(page, '/testshire/#when=any')
    const sheets = await printed(page, { width: 210, height: 120 })
    const withLines = sheets.filter((one) => /\d(am|pm) to /.test(one))
    expect(withLines.length).toBeGreaterThan(1)
    for (const sheet of withLines) expect(sheet).toContain('Time What Where')
  },
)

for (const [moment, time, times] of [
  ['starts soon', '2026-11-24T09:45Z', 'Tuesday 24 November, 10am to 10:45am'],
  ['is on', '2026-11-24T10:15Z', 'Tuesday 24 November, 10am to 10:45am'],
  ['is tomorrow', '2026-11-23T10:15Z', 'Tuesday 24 November, 10am to 10:45am'],
  ['is called off tomorrow', '2026-11-30T10:15Z', 'Tuesday 8 December, 10am to 10:45am'],
] as const)
  test(`what ${moment} has its day and its times on paper`, async ({ page }) => {
    await page.clock.setFixedTime(time)
    const [session, place] = [
      '/testshire/sessions/thistleton-bounce/',
      '/testshire/places/thistleton-library/',
    ]
    await page.goto(session)
    await expect(page.getByRole('heading', { name: 'Next dates' })).toBeVisible()
    const ofSession = (await printed(page)).join(' ')
    expect(ofSession).toContain(times)
    expect(ofSession).not.toMatch(onlyTrueNow)
    await page.goto(place)
    await expect(page.locator('#root').getByRole('article').last()).toBeVisible()
    const ofPlace = (await printed(page)).join(' ')
    expect(ofPlace).toContain(times.replace(',', ''))
    expect(ofPlace).not.toMatch(onlyTrueNow)
    await page.goto('/testshire/#view=week')
    await expect(
      page
        .getByRole('heading', { name: 'Bounce and Rhyme' })
        .or(page.locator('.week-entry'))
        .first(),
    ).toBeVisible()
    expect((await printed(page)).join(' ')).not.toMatch(onlyTrueNow)
  })
