import { openOnPaper, printed } from './printed.ts'
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
