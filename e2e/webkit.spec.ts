import { writeFileSync } from 'node:fs'
import { expect, test as base } from '@playwright/test'
import { findWebKit } from '../scripts/browsers.ts'
import { deployments } from './deployments.ts'
import { startHost, type Host } from './host.ts'
import { now } from './test.ts'
import { Safari } from './webkit/safari.ts'
import { WebKitSession, type Look } from './webkit/session.ts'

// The engine of every browser on an iPhone, driven as a person would. What the other engines test in detail is walked through.

/** Ports of the driver, one for each test that runs at once. */
const firstPort = Number(process.env.E2E_PORT ?? 4173) + 20

const test = base.extend<{ look: Look; clock: Date | null; safari: Safari; host: Host }>({
  look: [{ width: 390, height: 844 }, { option: true }],
  safari: async ({ look }, use, info) => {
    const webkit = findWebKit()
    if (!webkit) throw new Error('There is no WebKit here.')
    const session = await WebKitSession.start(webkit, look, firstPort + info.parallelIndex)
    const safari = new Safari(session)
    await use(safari)
    if (info.status !== info.expectedStatus)
      writeFileSync(info.outputPath('seen.png'), await safari.picture())
    await session.quit()
  },
  clock: [now, { option: true }],
  host: async ({ clock }, use) => {
    const host = await startHost(deployments.published.folder, clock ?? undefined)
    await use(host)
    await host.close()
  },
})

const box = /^Postcode, town, group/

test('a parent finds what is on near her, for her child’s age', async ({ safari, host }) => {
  await safari.open(`${host.address}norfolk/`)
  await safari.see('heading', /sessions.* in the next 7 days/)
  expect(await safari.listsUnsaid()).toEqual([])
  await safari.type('combobox', box, 'NR19 1DP\n')
  await safari.see('heading', /sessions?.* of NR19 1DP/)
  await safari.press('checkbox', /^6 to 11 months/)
  await safari.press('button', /^Filters/)
  await safari.see('dialog', 'Filters')
  await safari.press('button', /^Close/)
  await safari.press('link', /Bounce and Rhyme/)
  await safari.see('heading', 'Bounce and Rhyme')
  expect(await safari.listsUnsaid()).toEqual([])
  await safari.run('history.back()')
  await safari.see('heading', /sessions?.* of NR19 1DP/)
})

test('the map shows a place that is pressed', async ({ safari, host }) => {
  await safari.open(`${host.address}norfolk/#near=Dereham&view=map`)
  await safari.see('application')
  await safari.press('button', /Dereham/)
  await safari.see('link', /Dereham Library/)
})

test('the week has its times of day on one line', async ({ safari, host }) => {
  await safari.open(`${host.address}norfolk/#view=week`)
  await safari.see('heading', /Tuesday 24 November/)
  const tall = await safari.run<number[]>(`
    const named = [...document.querySelectorAll('.week *')]
      .filter((it) => it.childElementCount === 0 && /^(Morning|Afternoon|Evening)$/.test(it.textContent))
    return named.filter((it) => it.checkVisibility()).map((it) => it.getBoundingClientRect().height)`)
  expect(tall.length).toBeGreaterThan(0)
  expect(Math.max(...tall)).toBeLessThan(40)
})

test('a plan is made, shown, scanned, sent and put on paper', async ({ safari, host }) => {
  await safari.open(`${host.address}norfolk/sessions/dereham-library-bounce-and-rhyme/`)
  await safari.press('button', /^Add to plan/)
  await safari.see('button', /^Remove from plan/)
  await safari.press('link', /^Your plan/)
  await safari.see('heading', 'Your plan')
  expect(await safari.listsUnsaid()).toEqual([])
  await safari.press('button', /^QR code/)
  await safari.see('img', /code/i)
  await safari.press('button', 'Close')
  await safari.press('button', /^Send/)
  await safari.see('dialog')
  await safari.press('button', 'Close')
  await safari.press('button', /^Show/)
  await safari.see('heading', 'Bounce and Rhyme')
})

test('a council’s page holds the finder, and its list goes on', async ({ safari, host }) => {
  host.instead.set('/council.html', councilPage)
  await safari.open(`${host.address}council.html`)
  const height = () =>
    safari.run<number>(`
      const element = document.querySelector('family-hub-map')
      return (element.shadowRoot ?? element).querySelector('iframe').getBoundingClientRect().height`)
  await expect.poll(height, { timeout: 30_000 }).toBeGreaterThan(800)
})

test.describe('with no signal', () => {
  // The worker keeps the page itself only as it was built, without a script that stops the clock.
  test.use({ clock: null })

  test('what was visited is there', async ({ safari, host }) => {
    await safari.open(`${host.address}norfolk/`)
    await safari.read(/Saved on this phone: Norfolk/)
    await safari.press('button', /^Ready for visits/)
    await safari.read('Yes. Ready for visits.')
    await host.close()
    await safari.open(`${host.address}norfolk/#near=NR19+1`)
    await safari.see('heading', /sessions?.* of NR19 1/)
    await safari.press('button', /^Ready for visits/)
    await safari.read('Yes. Ready for visits.')
  })
})

test.describe('in the dark', () => {
  test.use({ look: { width: 1280, height: 900, dark: true } })

  test('the page is dark, and its words are light', async ({ safari, host }) => {
    await safari.open(`${host.address}norfolk/`)
    await safari.see('heading', /sessions.* in the next 7 days/)
    const [back, words] = await safari.run<[string, string]>(`
      const { backgroundColor, color } = getComputedStyle(document.body)
      return [backgroundColor, color]`)
    expect(lightness(back)).toBeLessThan(80)
    expect(lightness(words)).toBeGreaterThan(180)
  })
})

const councilPage = `<!doctype html><html lang="en"><head><title>Council</title></head><body>
<script type="module" src="/embed.js"></script>
<family-hub-map area="norfolk" near="Dereham"><a href="/norfolk/">Find sessions</a></family-hub-map>
</body></html>`

/** The mean of a colour's three channels, 0 to 255. */
const lightness = (colour: string): number =>
  (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0) / 3
