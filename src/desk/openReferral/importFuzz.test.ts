import fc from 'fast-check'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseRecords } from '#data/parse.ts'
import { recordFiles } from '#data/schema.ts'
import { textIn, written, type Files } from '#desk/files.ts'
import type { Sum } from '#desk/report/report.ts'
import { countyFiles, pageOf, serviceOf, today } from '#testing/desk/openReferral.ts'
import { exportOpenReferral } from './export.ts'
import { feedOf } from './feed/feed.ts'
import { UnreadableFeed } from './feed/record.ts'
import { importFeed } from './importFeed.ts'

const fixtures = '../shared/fixtures/open-referral'

// Other people's feeds where they are, and always what our own export writes.
const exported = exportOpenReferral(countyFiles(), 'testshire').files?.get('page-1.json') ?? ''
const page = JSON.parse(exported) as { contents: unknown[] }
const theirs = existsSync(fixtures)
  ? readdirSync(fixtures)
      .filter((name) => name.endsWith('.json'))
      .map((name) => readFileSync(`${fixtures}/${name}`, 'utf8'))
  : []
const feeds = [
  ...theirs.filter((it) => it.length < 8_000),
  JSON.stringify(pageOf(...page.contents.slice(0, 3))),
  JSON.stringify(pageOf(serviceOf())),
]

const strange = fc.constantFrom<unknown>(
  null,
  '',
  [],
  {},
  0,
  -1,
  127,
  1e308,
  true,
  'null',
  '\u0000',
  '\ud800',
  '<p>x</p>',
  'javascript:x',
  '09:00:00Z',
  '25:99',
  '2026-02-30',
  '2nd Monday of the month',
  'term time only',
  'Saturday 8 April',
  [[[]]],
  { id: 7 },
  'x'.repeat(2000),
  '__proto__',
)

/** The same JSON with one value, wherever it stands, changed, taken away or said twice. */
function mutated(value: unknown, where: number, by: unknown, how: number): unknown {
  let left = where
  const walk = (it: unknown): unknown => {
    left -= 1
    if (left === 0) return how === 0 ? by : how === 1 ? undefined : [it, it]
    if (Array.isArray(it)) return it.map(walk)
    if (typeof it !== 'object' || it === null) return it
    return Object.fromEntries(Object.entries(it).map(([key, inner]) => [key, walk(inner)]))
  }
  return walk(value)
}

const anyFeed = fc
  .record({
    pick: fc.nat(),
    changes: fc.array(fc.tuple(fc.nat({ max: 400 }), strange, fc.nat({ max: 2 })), {
      maxLength: 4,
    }),
    cut: fc.option(fc.nat({ max: 3000 }), { freq: 12 }),
    noise: fc.option(fc.tuple(fc.nat({ max: 3000 }), fc.string({ maxLength: 3 })), { freq: 12 }),
  })
  .map(({ pick, changes, cut, noise }) => {
    const start: unknown = JSON.parse(feeds[pick % feeds.length] ?? '{}')
    const value = changes.reduce((it, [where, by, how]) => mutated(it, where, by, how), start)
    const whole = (JSON.stringify(value) as string | undefined) ?? ''
    const noisy =
      noise === null ? whole : whole.slice(0, noise[0]) + noise[1] + whole.slice(noise[0])
    return cut === null ? noisy : noisy.slice(0, cut)
  })

const addsUp = ({ read, imported, repaired, refused }: Sum) =>
  read === imported + repaired + refused

function imported(feed: string, files: Files) {
  try {
    return importFeed({
      feed: feedOf(new Map([['feed.json', feed]])),
      files,
      area: 'testshire',
      directory: 'Fuzz',
      today,
      checked: today,
      typeMap: 'theirs,ours\n*,stay-and-play\n',
    })
  } catch (error) {
    if (error instanceof UnreadableFeed) return undefined
    throw error
  }
}

it('never crashes on a feed that is not as it should be, and the sums always add up', () => {
  const files = countyFiles()
  fc.assert(
    fc.property(anyFeed, (feed) => {
      const done = imported(feed, files)
      if (done === undefined) return
      const { services, sessions, records } = done.report
      expect(addsUp(services) && addsUp(sessions)).toBe(true)
      const lines = (kind: string) =>
        new Set(records.filter((it) => it.kind === kind).map((it) => it.sourceId)).size
      expect(lines('service') + services.imported).toBeLessThanOrEqual(services.read)
      if (services.refused + services.repaired > 0) expect(lines('service')).toBeGreaterThan(0)
    }),
    { numRuns: 2000 },
  )
}, 120_000)

it('makes files that the app can read', () => {
  let files = countyFiles()
  fc.assert(
    fc.property(anyFeed, (feed) => {
      files = written(files, imported(feed, files)?.files ?? new Map())
      for (const name of ['sessions.json', 'venues.json'] as const) {
        const rows: unknown = JSON.parse(textIn(files, `testshire/${name}`) ?? '')
        expect(parseRecords<unknown>(name, recordFiles[name], rows).refused).toEqual([])
      }
    }),
    { numRuns: 100 },
  )
}, 120_000)
