import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { allPages } from '../../src/publish/allPages.ts'
import { besidePages } from '../../src/publish/website.ts'
import { invented, inventedMoment } from '../../src/testing/invented.ts'
import { isOfArea, writeAreas } from './areaFiles.ts'
import { keptFiles } from './keptFiles.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'areas-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const built = { site: null, writer: 'w', template: 't', shared: null, own: {} }
const deployment = { base: '/', site: null, moment: inventedMoment }

/** Builds some areas into a folder; answers which were made anew. */
function build(to: string, published = invented, change: Partial<typeof built> = {}, kept = true) {
  const list = allPages(published)
  const write = (page: (typeof list)[number]) => `${page.title} ${JSON.stringify(change)}`
  const made = { published, deployment, built: { ...built, ...change }, list, write, besidePages }
  return writeAreas(made, join(folder, to), kept ? join(folder, 'cache') : null)
}

const filesIn = (to: string) =>
  readdirSync(join(folder, to), { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, to, file)).isFile())
    .sort()
    .map((file) => [file, readFileSync(join(folder, to, file), 'utf8')])

const renamed = invented.map((one, at) =>
  at === 0 ? { ...one, sessions: one.sessions.slice(1) } : one,
)

it('makes an area again only where its data, the template or the code has changed', () => {
  expect(build('first')).toEqual(['testshire', 'quietshire'])
  expect(build('again')).toEqual([])
  expect(build('changed', renamed)).toEqual(['testshire'])
  expect(build('template', invented, { template: 'u' })).toEqual(['testshire', 'quietshire'])
  expect(build('code', invented, { writer: 'x' })).toEqual(['testshire', 'quietshire'])
})

it('writes the same bytes as a build that keeps nothing', () => {
  build('first')
  build('kept', renamed)
  build('plain', renamed, {}, false)
  expect(filesIn('kept')).toEqual(filesIn('plain'))
  expect(filesIn('plain').map(([file]) => file)).toContain('testshire/index.html')
})

it('writes the pages of areas and leaves the others to the build', () => {
  const names = allPages(invented).flatMap((page) => (isOfArea(page) ? [] : page.file))
  expect(names).toContain('index.html')
  build('first')
  expect(filesIn('first').flatMap(([file = '']) => (names.includes(file) ? file : []))).toEqual([])
})

it('keeps nothing of what broke half way, nor what no build has asked for in a day', () => {
  const cache = join(folder, 'cache')
  const broken = () => keptFiles(cache, 'a', () => brokenFiles())
  expect(broken).toThrow('broke')
  expect(readdirSync(cache)).not.toContain('a')
  keptFiles(cache, 'a', () => [['x/y.txt', 'y']])
  const before = new Date(Date.now() - 25 * 60 * 60_000)
  utimesSync(join(cache, 'a'), before, before)
  keptFiles(cache, 'b', () => [])
  expect(readdirSync(cache)).toContain('b')
  expect(readdirSync(cache)).not.toContain('a')
})

function* brokenFiles(): Generator<[string, string]> {
  yield ['x.txt', 'half']
  throw new Error('broke')
}
