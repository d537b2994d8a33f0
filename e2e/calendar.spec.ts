import type { Download, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { expect, test } from './test.ts'

const bounce = '/testshire/sessions/thistleton-bounce/'

async function pressAndSave(page: Page, name: string): Promise<{ file: string; text: string }> {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name, exact: true }).click()
  const download: Download = await saving
  const text = await readFile(await download.path(), 'utf8')
  // Long lines are folded: joined here, as a calendar program does.
  return { file: download.suggestedFilename(), text: text.replaceAll('\r\n ', '') }
}

async function saveEveryDate(page: Page) {
  await page.getByRole('button', { name: 'Add to calendar', exact: true }).click()
  return pressAndSave(page, 'Every date')
}

test.describe('the page of a session', () => {
  test('saves one date as a calendar file', async ({ page }) => {
    await page.goto(`${bounce}#near=ZZ1+1AA&ages=0-5m`)
    const { file, text } = await pressAndSave(page, 'Add Tuesday 8 December to calendar')
    expect(file).toBe('thistleton-bounce.ics')
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(text).toContain('UID:thistleton-bounce.testshire@family-hub-map\r\n')
    expect(text).toContain('RECURRENCE-ID;TZID=Europe/London:20261208T100000\r\n')
    expect(text).toContain('DTSTART;TZID=Europe/London:20261208T100000\r\n')
    expect(text).toContain('SUMMARY:Bounce and Rhyme at Thistleton Library\r\n')
    expect(text).toMatch(/URL:http:\/\/localhost:\d+\/testshire\/sessions\/thistleton-bounce\/\r\n/)
    expect(text).not.toContain('0-5m')
    await expect(page.getByText('Your calendar file is ready.')).toBeVisible()
  })

  test('saves every date, without the one that is off', async ({ page }) => {
    await page.goto(bounce)
    const { text } = await saveEveryDate(page)
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(text).toContain('UID:thistleton-bounce.testshire@family-hub-map\r\n')
    expect(text).toMatch(/RRULE:FREQ=WEEKLY;BYDAY=TU;WKST=MO;COUNT=\d+\r\n/)
    expect(text).toContain('EXDATE;TZID=Europe/London:20261201T100000\r\n')
  })

  test('says in the file that times are examples', async ({ page }) => {
    await page.goto('/testshire/sessions/little-wick-bounce/')
    const { text } = await pressAndSave(page, 'Add Friday 27 November to calendar')
    expect(text).toContain('SUMMARY:Example: Bounce and Rhyme at Little Wick Library')
    expect(text).toContain('DESCRIPTION:EXAMPLE TIME: made up')
  })

  test('saves with no signal, once the page has opened', async ({ page }) => {
    await page.goto(bounce)
    await expect(page.getByRole('button', { name: 'Add to calendar', exact: true })).toBeVisible()
    await page.context().setOffline(true)
    const { text } = await pressAndSave(page, 'Add Tuesday 8 December to calendar')
    expect(text).toContain('END:VCALENDAR')
  })

  test('offers nothing where the times are not known', async ({ page }) => {
    await page.goto('/testshire/sessions/harbour-support/')
    await expect(page.getByText('Ask for times').first()).toBeVisible()
    await expect(page.getByRole('button', { name: /calendar/ })).toHaveCount(0)
  })

  test('offers the full finder in a frame, which may not be let save a file', async ({ page }) => {
    await page.goto(`${bounce}?embed`)
    const { text } = await saveEveryDate(page)
    expect(text).toContain('END:VCALENDAR')
    const link = page.getByRole('link', { name: /Open this session in the full finder/ })
    await expect(link).toHaveAttribute('href', /\/testshire\/sessions\/thistleton-bounce\/$/)
    await expect(link).toHaveAttribute('target', '_blank')
  })
})

test.describe('the page of a place', () => {
  test('links a feed that calendars can read', async ({ page, request }) => {
    await page.goto('/testshire/places/little-wick-library/')
    const field = page.getByLabel('Address of this calendar')
    await expect(field).toHaveValue(/\/testshire\/places\/little-wick-library\/sessions\.ics$/)
    const address = await field.inputValue()
    const subscribe = page.getByRole('link', { name: 'Subscribe on an Apple device' })
    await expect(subscribe).toHaveAttribute('href', address.replace(/^https?:/, 'webcal:'))

    const answer = await request.get(address)
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
    const text = await answer.text()
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(text).toContain('SUMMARY:Example: Bounce and Rhyme')
  })

  test('links none where no times are known', async ({ page, request }) => {
    await page.goto('/testshire/places/fern-bank-library/')
    await expect(page.getByRole('heading', { name: 'Opening hours' })).toBeVisible()
    await expect(page.getByRole('link', { name: /calendar/ })).toHaveCount(0)
    const answer = await request.get('/testshire/places/fern-bank-library/sessions.ics')
    expect(answer.status()).toBe(404)
  })

  test('has one for each kind of service', async ({ request }) => {
    const answer = await request.get('/testshire/types/bounce-and-rhyme/sessions.ics')
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  })
})
