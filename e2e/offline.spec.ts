import { everything } from './everything.ts'
import { expect } from './test.ts'
import { expectReady, heading, noNetwork, saved, test, visit } from './visit.ts'

test.use({ expectedErrors: noNetwork })

test.describe('after one visit, with no network', () => {
  test('every page opens from cold', { tag: '@engines' }, async ({ page, context, host }) => {
    await visit(page, host, '')
    await page.close()
    await context.setOffline(true)
    await host.close()
    const cold = await context.newPage()
    for (const [path, name] of [
      ['', /sessions.* in the next 7 days, soonest first/],
      ['norfolk/', /sessions.* in the next 7 days, soonest first/],
      ['norfolk/#near=Dereham', /sessions.* of Dereham/],
      ['norfolk/places/dereham-library/', 'Dereham Library'],
      ['norfolk/places/no-such-place/', 'We could not find that place'],
      ['norfolk/sessions/dereham-library-bounce-and-rhyme/', 'Bounce and Rhyme'],
      ['norfolk/plan/', 'Your plan'],
      ['norfolk/plan/#picks=dereham-library', 'A plan someone sent you'],
      ['norfolk/data/', 'About the information for Norfolk'],
      ['embed/', /website/],
      ['accessibility/', /Accessibility/],
      ['privacy/', 'Privacy'],
      ['norfolk/nothing/here/', 'We could not find that page'],
    ] as const) {
      await cold.goto(host.address + path)
      await expect(heading(cold, name), path).toBeVisible()
    }
  })

  test('a postcode is found, the map drawn, the week opened and the check passed', async ({
    page,
    context,
    host,
  }) => {
    await visit(page, host)
    await expectReady(page)
    await page.close()
    await context.setOffline(true)
    await host.close()
    const cold = await context.newPage()
    await cold.goto(`${host.address}norfolk/`)
    await cold.getByRole('combobox', { name: /^Postcode, town, group/ }).fill('nr19 1')
    await cold.keyboard.press('Enter')
    await expect(heading(cold, /sessions?.* of NR19 1/)).toBeVisible()
    await expect(cold.getByText('No signal: saved copy')).toBeInViewport({ ratio: 1 })
    await cold.getByRole('button', { name: 'Map', exact: true }).first().click()
    const map = cold.getByRole('application')
    await expect(map.getByRole('button').first()).toBeVisible()
    await expect(cold.getByText(/^© OpenMapTiles/).first()).toBeVisible()
    await cold.goto(`${host.address}norfolk/#view=week`)
    await expect(heading(cold, /Monday/)).toBeVisible()
    await expectReady(cold)
  })
})

test('a visit with no signal: a pick, paper, and nothing left but the county', async ({
  page,
  context,
  host,
}) => {
  await visit(page, host)
  await page.close()
  await context.setOffline(true)
  await host.close()
  const cold = await context.newPage()
  const county = async () => (JSON.parse(await everything(cold)) as { cached: unknown }).cached
  await cold.goto(`${host.address}norfolk/#near=NR19+1&within=3&types=bounce-and-rhyme`)
  const held = await county()
  await cold
    .getByRole('button', { name: /^Add to plan ?: Bounce and Rhyme, Dereham Library/ })
    .click()
  await cold.getByRole('link', { name: /^Your plan/ }).click()
  await cold.getByRole('button', { name: 'QR code' }).click()
  await expect(cold.getByRole('img', { name: 'QR code that opens this plan' })).toBeVisible()
  await cold.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(cold.locator('.sheet-map path').first()).toBeAttached()
  const saving = cold.waitForEvent('download')
  await cold.getByRole('button', { name: 'Add all to calendar' }).click()
  await saving
  const family = /NR19(?!\.json)|near=|dereham-library-bounce/
  expect(await everything(cold)).toMatch(family)
  await cold.getByRole('button', { name: 'Finish visit' }).click()
  await cold.getByRole('dialog').getByRole('button', { name: 'Finish visit' }).click()
  await expect(cold.getByRole('group', { name: 'Visit finished' })).toBeFocused()
  expect(await everything(cold)).not.toMatch(family)
  expect(await county()).toEqual(held)
})

test('a message that asks the worker for nothing does nothing', async ({ page, context, host }) => {
  await visit(page, host)
  const [worker] = context.serviceWorkers()
  await worker?.evaluate(() => {
    const troubles: string[] = []
    Object.assign(globalThis, { troubles })
    addEventListener('error', ({ message }) => troubles.push(message))
  })
  // The answer to the last says that the others have been read.
  const answers = await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    const answers: string[] = []
    for (const message of [null, undefined, 'shell', 7, [], { ask: 'else' }, { ask: 'shell' }]) {
      const { port1, port2 } = new MessageChannel()
      const heard = new Promise<void>((done) => {
        port1.onmessage = () => done(void answers.push(JSON.stringify(message)))
      })
      active?.postMessage(message, [port2])
      if (typeof message === 'object' && message && 'ask' in message && message.ask === 'shell')
        await heard
    }
    return answers
  })
  expect(answers).toEqual(['{"ask":"shell"}'])
  const troubles = await worker?.evaluate(
    () => (globalThis as unknown as { troubles: string[] }).troubles,
  )
  expect(troubles).toEqual([])
})

test.describe('when the browser has cleared it away', () => {
  test('the information is saved again, and that is said', async ({ page, host }) => {
    await visit(page, host)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await page.reload()
    await expect(page.getByText(/had cleared what was saved/)).toBeVisible()
    await expect(page.getByText(saved)).toBeVisible()
  })

  test('a part of the app that is gone is said, and had again with a signal', async ({
    page,
    context,
    host,
  }) => {
    await visit(page, host)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const { url } of await cache.keys())
          if (/MapView.*js/.test(url)) await cache.delete(url)
      }
    })
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByText(/^Saved on this phone: .*Some of it is missing\.$/)).toBeVisible()
    await context.setOffline(false)
    await page.reload()
    await expect(page.getByText(saved)).toBeVisible()
  })

  test('a check has again whatever is missing or spoiled', async ({ page, host }) => {
    await visit(page, host)
    // The part that checks is on the page by then: what it mends is all the others.
    await expectReady(page)
    await page.keyboard.press('Escape')
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const [nth, { url }] of (await cache.keys()).entries())
          if (nth % 2) await cache.delete(url)
          else await cache.put(url, new Response('cut o'))
      }
    })
    await expectReady(page)
    await host.close()
    await page.goto(`${host.address}norfolk/places/dereham-library/`)
    await expect(heading(page, 'Dereham Library')).toBeVisible()
  })

  test('a check with no signal says what is missing', async ({ page, context, host }) => {
    await visit(page, host)
    await expectReady(page)
    await page.keyboard.press('Escape')
    await context.setOffline(true)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const { url } of await cache.keys())
          if (/gazetteer|MapView.*js/.test(url)) await cache.delete(url)
      }
    })
    await page.getByRole('button', { name: 'Ready for visits?' }).click()
    await expect(page.getByText('Not ready yet').first()).toBeVisible()
    await expect(page.getByText('2 files are missing:')).toBeVisible()
    await expect(page.getByText('norfolk/gazetteer.json')).toBeVisible()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Check again' }).click()
    await expect(page.getByText('Yes. Ready for visits.').first()).toBeVisible()
  })
})

test.describe('where nothing can be kept', () => {
  const impossible = 'This browser cannot save the finder'

  test('blocked storage leaves the finder as it is, and is said when asked', async ({
    page,
    host,
  }) => {
    await page.addInitScript(() => {
      const blocked = () => Promise.reject(new DOMException('blocked', 'SecurityError'))
      navigator.serviceWorker.register = blocked
      navigator.serviceWorker.getRegistration = blocked
      CacheStorage.prototype.open = blocked
    })
    await page.goto(`${host.address}norfolk/`)
    await page.getByRole('button', { name: 'Ready for visits?' }).click()
    await expect(page.getByText(impossible).first()).toBeVisible()
  })

  test('a full phone says so', async ({ page, host }) => {
    await page.addInitScript(() => {
      Cache.prototype.put = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'))
    })
    await page.goto(`${host.address}norfolk/`)
    await expect(page.getByText(/has no room to save/).first()).toBeVisible()
  })

  test('another site’s page gets no worker', async ({ page, host }) => {
    await page.goto(`${host.address}norfolk/?embed`)
    await expect(heading(page, /sessions, soonest first/)).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(host.asked).not.toContain('/sw.js')
    host.instead.set('/page.html', '<iframe src="/norfolk/" title="Finder"></iframe>')
    await page.goto(`${host.address}page.html`)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('heading', { name: /soonest first/ })).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(host.asked).not.toContain('/sw.js')
  })
})
