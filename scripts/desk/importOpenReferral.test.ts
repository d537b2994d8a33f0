import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Place } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { desk } from './desk.ts'
import type { ImportReport } from '#desk/report/report.ts'
import {
  countyFolder,
  pageOf,
  readIn,
  salOf,
  serviceOf,
  today,
} from '#testing/desk/openReferral.ts'

let folder = ''
let feeds = ''
beforeEach(() => {
  folder = countyFolder()
  feeds = mkdtempSync(join(tmpdir(), 'feeds-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  rmSync(feeds, { recursive: true })
})

const put = (name: string, value: unknown) => {
  const path = join(feeds, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}
const run = (from: string, ...more: string[]) =>
  desk(
    [
      'import',
      'open-referral',
      from,
      '--area',
      'testshire',
      '--folder',
      folder,
      '--source',
      'Figs',
      ...more,
    ],
    today,
  )
async function report(from: string, ...more: string[]): Promise<ImportReport> {
  const { out, err, code } = await run(from, '--json', ...more)
  expect(err).toBe('')
  expect(code).toBe(0)
  return JSON.parse(out) as ImportReport
}
const ours = () =>
  readIn<Session[]>(folder, 'testshire/sessions.json').filter((it) =>
    it.source.name.startsWith('Figs ('),
  )
const venues = () => readIn<Place[]>(folder, 'testshire/venues.json')
const checked = async () => (await desk(['check', 'testshire', '--folder', folder], today)).out

describe('a service that is as it should be', () => {
  it('comes in as it stands, and passes the check', async () => {
    const it = await report(put('feed.json', pageOf(serviceOf())))
    expect(it).toMatchObject({
      families: {
        sessions: { added: 1, changed: 0, gone: 0, unchanged: 13 },
        places: { added: 1, changed: 0, gone: 0, unchanged: 12 },
      },
      services: { read: 1, imported: 1, repaired: 0, refused: 0 },
      sessions: { read: 1, imported: 1, repaired: 0, refused: 0 },
      records: [],
    })
    expect(ours()).toEqual([
      {
        id: 'fig-tree-tots-fig-tree-hall',
        placeId: 'fig-tree-hall',
        title: 'Fig Tree Tots',
        serviceType: 'stay-and-play',
        summary: 'Toys and a chat.',
        ages: { from: 0, to: 60 },
        audience: 'everyone',
        schedules: [{ freq: 'WEEKLY', byday: ['TU'], starts: '10:00', ends: '11:30' }],
        source: { name: 'Figs (svc-1/sal-1)' },
        checked: '2026-10-01',
      },
    ])
    expect(venues().find(({ id }) => id === 'fig-tree-hall')).toMatchObject({
      address: { lines: ['1 Fig Street'], town: 'Thistleton', postcode: 'ZZ1 1AA' },
      lat: 54.3,
      precision: 'postcode',
      source: { name: 'Figs (location loc-1)' },
    })
    expect(await checked()).not.toMatch(/error: .*(?:fig|checked)/)
  })

  it('keeps its id when its title changes, and what came from elsewhere stays', async () => {
    const before = readIn<Session[]>(folder, 'testshire/sessions.json')
    await report(put('feed.json', pageOf(serviceOf())))
    const first = readFileSync(join(folder, 'testshire/sessions.json'), 'utf8')
    await report(put('feed.json', pageOf(serviceOf())))
    expect(readFileSync(join(folder, 'testshire/sessions.json'), 'utf8')).toBe(first)
    await report(put('feed.json', pageOf(serviceOf({ name: 'Figlets' }))))
    expect(ours()).toMatchObject([{ id: 'fig-tree-tots-fig-tree-hall', title: 'Figlets' }])
    const others = readIn<Session[]>(folder, 'testshire/sessions.json').slice(0, -1)
    expect(others).toEqual(before)
  })

  it('says what is no longer in the feed', async () => {
    await report(put('feed.json', pageOf(serviceOf())))
    const { out } = await run(
      put(
        'feed.json',
        pageOf(
          serviceOf({ id: 'svc-2', service_at_locations: [salOf({ id: 'b' }, { id: 'l2' })] }),
        ),
      ),
      '--allow-removals',
      '1',
    )
    // The hall is the same under another of their ids, and keeps its own.
    expect(out).toContain('taken out: fig-tree-tots-fig-tree-hall')
    expect(ours()).toHaveLength(1)
  })

  it('meets at a place that the area has already', async () => {
    const hall = venues()[0]
    const at = salOf({}, { name: hall?.name, latitude: hall?.lat, longitude: hall?.lon })
    await report(put('feed.json', pageOf(serviceOf({ service_at_locations: [at] }))))
    expect(ours()[0]?.placeId).toBe(hall?.id)
  })
})

describe('a refresh', () => {
  const many = (count: number, over: object = {}) =>
    Array.from({ length: count }, (_, i) =>
      serviceOf({ id: `svc-${i}`, name: `Tots ${i}`, ...over }),
    )
  const sessions = () => readFileSync(join(folder, 'testshire/sessions.json'), 'utf8')
  const first = () => report(put('feed.json', pageOf(...many(12))))

  it('keeps what is refused now as it was, and says so', async () => {
    await first()
    const before = sessions()
    const { code, out } = await run(
      put('feed.json', pageOf(...many(12, { attributes: [], name: 'Nothing we know' }))),
    )
    expect(code).toBe(0)
    expect(out).toContain('Refused now, so they stay as they were:\n  tots-0-fig-tree-hall: ')
    expect(out).toContain('sessions for families: 0 added, 0 changed, 0 gone')
    expect(sessions()).toBe(before)
  })

  it.each([
    [
      'only a part of what it states',
      () => ({ ...pageOf(...many(11)), total_items: 12 }),
      '12 services, and 11 came',
    ],
    ['more than a tenth gone', () => pageOf(...many(10)), '2 of 12 sessions from here would go'],
    [
      'one service in place of all',
      () => pageOf(serviceOf({ id: 'x', name: 'X' })),
      '--allow-removals 12',
    ],
  ])('with %s writes nothing, exit 1', async (_, feed, said) => {
    await first()
    const before = sessions()
    for (const more of [[], ['--dry-run']]) {
      const { code, out } = await run(put('feed.json', feed()), ...more)
      expect(out).toContain(said)
      expect(code).toBe(1)
    }
    expect(sessions()).toBe(before)
    const json = JSON.parse((await run(put('feed.json', feed()), '--json')).out) as ImportReport
    expect(json.services.read).toBeGreaterThan(0)
  })

  it.each(['Other', 'Figs Council (new)'])(
    'under another name, %s, is told which name it came under, and writes nothing',
    async (name) => {
      await first()
      const before = sessions()
      const again = put('feed.json', pageOf(...many(14)))
      const { code, out } = await run(again, '--source', name)
      expect(out).toContain('12 of 12 sessions that came from "Figs" before are in this feed too')
      expect(out).toContain('say --source "Figs".')
      expect([code, sessions()]).toEqual([1, before])
      expect((await run(again)).code).toBe(0)
    },
  )

  it('of another directory that counts as the first does is taken', async () => {
    await first()
    const other = put(
      'feed.json',
      pageOf(...many(12).map((it, i) => ({ ...it, name: `Gym ${i}` }))),
    )
    expect((await run(other, '--source', 'Other')).out).toContain('12 added')
  })

  it('into an area that lacks a file writes nothing', async () => {
    rmSync(join(folder, 'testshire/venues.json'))
    const { code, out } = await run(put('feed.json', pageOf(serviceOf())))
    expect([code, out]).toEqual([1, expect.stringContaining('testshire/venues.json is missing')])
  })

  it('takes out as many as it is allowed to, and a tenth without a word', async () => {
    await first()
    const { code, out } = await run(put('feed.json', pageOf(...many(11))))
    expect([code, out]).toEqual([0, expect.stringContaining('0 added, 0 changed, 1 gone')])
    expect((await run(put('feed.json', pageOf(...many(9))), '--allow-removals', '1')).code).toBe(1)
    expect((await run(put('feed.json', pageOf(...many(9))), '--allow-removals', '2')).code).toBe(0)
    expect(ours()).toHaveLength(9)
  })
})

describe('what is written', () => {
  it('is nothing on a dry run', async () => {
    const before = readFileSync(join(folder, 'testshire/sessions.json'), 'utf8')
    await report(put('feed.json', pageOf(serviceOf())), '--dry-run')
    expect(readFileSync(join(folder, 'testshire/sessions.json'), 'utf8')).toBe(before)
  })

  it.each([
    ['text', 'no JSON at all', 'it is not JSON'],
    ['half a page', '{"contents":[{"id":"1"},', 'it ends in the middle'],
    ['a page too many brackets', '{"contents":[]}}', 'it is not JSON'],
    ['an empty page', pageOf(), 'the feed holds no services'],
    ['a number', '7', 'it holds no list of services'],
    ['an empty file', '', 'it is not JSON'],
  ])('is nothing for %s, which is answered with one message and 1', async (_, feed, message) => {
    const before = readFileSync(join(folder, 'testshire/sessions.json'), 'utf8')
    const { code, out } = await run(put('feed.json', feed))
    expect([code, out.split('\n')]).toEqual([1, [expect.stringContaining(message)]])
    expect(readFileSync(join(folder, 'testshire/sessions.json'), 'utf8')).toBe(before)
  })

  it.each([
    ['no area', ['x.json'], 'say the area'],
    ['an unknown area', ['x.json', '--area', 'kent'], 'no area "kent"'],
    ['no feed', ['--area', 'testshire'], 'takes one file, folder or address'],
    ['a feed that is not there', ['nowhere.json', '--area', 'testshire'], 'no file or folder'],
    [
      'ages that are none',
      ['x.json', '--area', 'testshire', '--ages', 'baby'],
      '--ages takes years',
    ],
  ])('is nothing for a wrong call: %s', async (_, words, message) => {
    const path = put('x.json', pageOf(serviceOf()))
    const args = words.map((it) => (it === 'x.json' ? path : it))
    const { code, err } = await desk(
      ['import', 'open-referral', ...args, '--folder', folder],
      today,
    )
    expect([code, err.split('\n')[0]]).toEqual([2, expect.stringContaining(message)])
  })
})

/** One service that is not as it should be, and the line that says so. */
describe('a service that is not', () => {
  const at = (location: object) => ({ service_at_locations: [salOf({}, location)] })
  it.each<[string, object, string, string, unknown, object | null]>([
    [
      'an alert',
      { alert: 'Moved!' },
      'session',
      'repaired',
      /times not known/,
      { schedules: [], accessNote: 'Moved!' },
    ],
    [
      'steps',
      at({ accessibility: [{ description: 'Steps' }] }),
      'session',
      'repaired',
      /no feature/,
      {},
    ],
    [
      'whose it is',
      { organization: { description: 'A charity.' } },
      'service',
      'repaired',
      /no field/,
      {},
    ],
    ['people', { contacts: [{ name: 'Ann' }] }, 'service', 'repaired', /no field/, {}],
    ['no name', { name: null }, 'service', 'refused', 'it has no name', null],
    ['a status', { status: 'defunct' }, 'service', 'refused', 'it does not run', null],
    ['no type', { attributes: [] }, 'service', 'refused', 'no type map names its types', null],
    [
      'no date',
      { assured_date: null },
      'service',
      'repaired',
      /nothing says when/,
      { title: 'Fig Tree Tots' },
    ],
    ['adults', { minimum_age: 60 }, 'service', 'refused', /not for families/, null],
    ['no place', { service_at_locations: null }, 'service', 'refused', /no place/, null],
    ['ages -1', { minimum_age: -1, maximum_age: -1 }, 'service', 'repaired', /below 0/, {}],
    [
      'no limit',
      { maximum_age: 127 },
      'service',
      'repaired',
      /no upper limit/,
      { ages: { from: 0 } },
    ],
    [
      'a future date',
      { assured_date: '2031-01-01' },
      'service',
      'repaired',
      /a day to come/,
      { checked: today },
    ],
    ['online', at({ location_type: 'virtual' }), 'session', 'refused', /online/, null],
    [
      'nowhere',
      at({ latitude: 0, longitude: 0, addresses: [] }),
      'session',
      'refused',
      /nothing says where/,
      null,
    ],
    [
      'elsewhere',
      at({ latitude: 51.5, longitude: -0.1 }),
      'session',
      'refused',
      /outside the area/,
      null,
    ],
    ['swapped', at({ latitude: 0.5, longitude: 54.3 }), 'session', 'repaired', /swapped/, {}],
    [
      'HTML',
      { description: '<p>Toys&nbsp;<a href="java\nscript:x()">here</a></p>' },
      'session',
      'repaired',
      /not to a web page/,
      { summary: 'Toys here' },
    ],
    [
      'a bad address',
      { url: 'javascript:alert(1)' },
      'session',
      'repaired',
      /not a web address/,
      {},
    ],
    [
      'a named number',
      { phones: [{ number: 'Figs: 01632 960123' }] },
      'session',
      'repaired',
      /only the number/,
      { phone: '01632 960123' },
    ],
    [
      'control letters',
      { name: 'Fig\u0007 Tots' },
      'service',
      'repaired',
      /control/,
      { title: 'Fig Tots' },
    ],
    [
      'shut for now',
      { status: 'temporarily closed' },
      'session',
      'repaired',
      /closed for now/,
      {
        schedules: [],
        accessNote: 'Closed for now when last checked. Ask before you go.',
      },
    ],
  ])('because of %s has its line', async (_, over, kind, outcome, reason, session) => {
    const it = await report(put('feed.json', pageOf(serviceOf(over))))
    const match: unknown =
      typeof reason === 'string' ? reason : expect.stringMatching(reason as RegExp)
    expect(it.records).toContainEqual(expect.objectContaining({ kind, outcome, reason: match }))
    expect(ours()[0] ?? null).toEqual(session === null ? null : expect.objectContaining(session))
    expect(await checked()).not.toMatch(/error: .*(?:fig|checked)/)
  })

  it('with an address that is hidden is never put where it is', async () => {
    const home = { mask_exact_address: true, latitude: 54.312345, longitude: 0.512345 }
    await report(put('feed.json', pageOf(serviceOf(at(home)))))
    const place = venues().find(({ id }) => id === ours()[0]?.placeId)
    expect(place).toMatchObject({ precision: 'town', address: { lines: [] } })
    expect(JSON.stringify(place)).not.toMatch(/54\.3123|Fig Street|ZZ1|Fig Tree Hall/)
  })

  it('with the id of an earlier one is refused', async () => {
    const it = await report(put('feed.json', pageOf(serviceOf(), serviceOf({ name: 'Again' }))))
    expect(it.services).toEqual({ read: 2, imported: 1, repaired: 0, refused: 1 })
  })
})

describe('a folder', () => {
  it('of pages and services: what a service says of itself stands in for its row', async () => {
    put('f/page-1.json', `\uFEFF${JSON.stringify(pageOf({ id: 'svc-1', name: 'Row' }))}`)
    put(
      'f/page-10.json',
      pageOf({ ...serviceOf({ id: 'svc-3' }), service_at_locations: [salOf({ id: 'c' })] }),
    )
    put('f/page-2.json', pageOf('7', null, serviceOf({ id: 'svc-2' })))
    put('f/service-1.json', serviceOf())
    const it = await report(join(feeds, 'f'))
    expect(it.services).toEqual({ read: 5, imported: 3, repaired: 0, refused: 2 })
    expect(ours().map(({ source }) => source.name)).toEqual([
      'Figs (svc-1/sal-1)',
      'Figs (svc-2/sal-1)',
      'Figs (svc-3/c)',
    ])
  })

  it('says that totals changed between pages', async () => {
    put('f/page-1.json', { ...pageOf(serviceOf()), total_items: 5875 })
    put('f/page-2.json', { ...pageOf(serviceOf({ id: 'b' })), total_items: 5889 })
    expect((await run(join(feeds, 'f'))).out).toContain('5875, 5889. 2 came.')
  })
})

describe('a page to send on', () => {
  it('is written beside what is printed, and shows every line', async () => {
    const html = join(feeds, 'report.html')
    await run(put('feed.json', pageOf(serviceOf({ alert: '<b>Moved' }))), '--html', html)
    const page = readFileSync(html, 'utf8')
    expect(page).toContain('What was read from Figs')
    expect(page).toContain('&lt;b&gt;Moved')
    expect(page.trimEnd()).toMatch(/<\/html>$/)
  })
})

describe('a file that nobody names', () => {
  const unnamed = (from: string) =>
    desk(
      ['import', 'open-referral', from, '--area', 'testshire', '--folder', folder, '--json'],
      today,
    )
  const sources = () =>
    readIn<Session[]>(folder, 'testshire/sessions.json').map((it) => it.source.name)

  it.each<[name: string, says: object]>([
    ['Figs Council', { publisher: { name: 'Figs Council' } }],
    ['Open Referral feed', {}],
  ])('comes from %s, whatever the file is called, and replaces last month', async (name, says) => {
    await unnamed(put('october.json', { ...pageOf(serviceOf()), ...says }))
    await unnamed(put('november.json', { ...pageOf(serviceOf({ name: 'Figlets' })), ...says }))
    expect(sources().filter((it) => it.includes('svc-1'))).toEqual([`${name} (svc-1/sal-1)`])
  })

  it('has counts of 0 where it holds no services, and exit 1', async () => {
    const { code, out } = await unnamed(put('feed.json', pageOf()))
    const nought = { read: 0, imported: 0, repaired: 0, refused: 0 }
    expect([code, JSON.parse(out)]).toEqual([
      1,
      expect.objectContaining({ services: nought, sessions: nought, records: [] }),
    ])
  })
})

describe('an address', () => {
  it('is read page by page, and names its source', async () => {
    const server = createServer((_, response) => response.end(JSON.stringify(pageOf(serviceOf()))))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    try {
      const host = `127.0.0.1:${port}`
      const args = ['import', 'open-referral', `http://${host}/v3`, '--area', 'testshire']
      const { code } = await desk([...args, '--folder', folder], today)
      expect(code).toBe(0)
      const sources = readIn<Session[]>(folder, 'testshire/sessions.json').map(
        (it) => it.source.name,
      )
      expect(sources).toContain(`${host}/v3 (svc-1/sal-1)`)
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
})

describe('filters', () => {
  it('keep what is for somebody of the ages asked for', async () => {
    const older = serviceOf({ id: 'b', minimum_age: 6, maximum_age: 11 })
    const it = await report(put('feed.json', pageOf(serviceOf(), older)), '--ages', '0-5')
    expect(it.services).toMatchObject({ imported: 1, refused: 1 })
  })

  it('map their types to ours, and count what no row maps', async () => {
    const map = put('map.csv', 'theirs,ours\nThings to do,bounce-and-rhyme\nClubs,\n')
    const of = (id: string, ...names: string[]) =>
      serviceOf({ id, attributes: names.map((name) => ({ taxonomy_term: { name } })) })
    const feed = put(
      'feed.json',
      pageOf(of('a', 'things to do'), of('b', 'Clubs'), of('c', 'Sport', 'Yoga'), of('d', 'Yoga')),
    )
    const { out } = await run(feed, '--type-map', map)
    expect(ours()).toMatchObject([{ serviceType: 'bounce-and-rhyme' }])
    expect(out).toContain('     2  Yoga\n     1  Sport')
    expect(out).toContain('--type-map. Under ours, one of: bounce-and-rhyme, ')
  })

  it('read a type map as a spreadsheet saves it, in which everything else is left out', async () => {
    const map = put('map.csv', '\uFEFFOurs;Theirs\r\nbounce-and-rhyme;Things to do\r\n;*\r\n;\r\n')
    const of = (id: string, name: string) =>
      serviceOf({ id, attributes: [{ taxonomy_term: { name } }] })
    const feed = put('feed.json', pageOf(of('a', 'Things to do'), of('b', 'Yoga')))
    const { out } = await run(feed, '--type-map', map)
    expect(ours()).toMatchObject([{ serviceType: 'bounce-and-rhyme' }])
    expect(out).toContain('the type map leaves this type out\n  b: Yoga')
    expect(out).not.toContain('no type map names')
  })

  it('say which of our types a type map most likely means', async () => {
    const map = put('map.csv', 'theirs,ours\nThings to do,bounce-and-rime\n')
    const { code, out } = await run(put('feed.json', pageOf(serviceOf())), '--type-map', map)
    expect([code, out]).toEqual([
      1,
      'row 2 of the type map: "bounce-and-rime" is not a service type; is it "bounce-and-rhyme"?',
    ])
  })
})
