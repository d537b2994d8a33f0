import { afterEach, expect, it, vi } from 'vitest'
import { area } from '#testing/fixture/area.ts'
import { files } from '#testing/fixture/files.ts'
import { renewArea } from './areaFiles.ts'

afterEach(() => vi.unstubAllGlobals())

/** A browser's cache, as much of it as is asked for, with some files in it. */
function cacheOf(...files: string[]): Cache {
  const held = new Map(files.map((file) => [`/data/${file}`, Response.json({})]))
  return {
    match: (key: string) => Promise.resolve(held.get(key)?.clone()),
    keys: () => Promise.resolve([...held.keys()].map((url) => ({ url }))),
    put: (key: string, response: Response) => Promise.resolve(void held.set(key, response)),
  } as unknown as Cache
}

/** The files of an area that are asked for when nothing is held yet, where its times are these. */
async function askedFor(
  timetable: 'example' | 'published',
  { lang = 'en', held = [] as string[] } = {},
): Promise<string[]> {
  const asked: string[] = []
  vi.stubGlobal('document', { documentElement: { dataset: { language: lang } } })
  vi.stubGlobal('fetch', (url: string) => {
    const file = url.replace('/data/', '')
    asked.push(file)
    const value = file === 'testshire/area.json' ? { ...area, timetable } : files[file]
    return Promise.resolve(
      value === undefined ? new Response(null, { status: 404 }) : Response.json(value),
    )
  })
  await renewArea(cacheOf(...held), '/', 'testshire')
  return asked.sort()
}

// Translations are held where their language was chosen.
// Streets have a budget of their own, and are held only when they are asked for.
const published = Object.keys(files).filter(
  (file) => !file.startsWith('quietshire') && !/\/(streets|translations)\//.test(file),
)

it('a phone asks for every published file of an area, once', async () => {
  expect(await askedFor('example')).toEqual(published.sort())
})

it('example times are asked for only where they exist', async () => {
  expect(await askedFor('published')).toEqual(
    published.filter((file) => !file.endsWith('example-times.json')).sort(),
  )
})

it.each([
  ['in English', 'en', [], []],
  ['in Polish', 'pl', [], ['pl']],
  ['in English, after Arabic elsewhere', 'en', ['quietshire/translations/ar.json'], ['ar']],
  [
    'in Polish, after Polish and Arabic',
    'pl',
    ['pl', 'ar'].map((it) => `quietshire/translations/${it}.json`),
    ['ar', 'pl'],
  ],
])('a phone %s asks for the languages that were chosen', async (_, lang, held, tags) => {
  const asked = await askedFor('published', { lang, held })
  expect(asked.filter((file) => file.includes('/translations/'))).toEqual(
    tags.map((tag) => `testshire/translations/${tag}.json`),
  )
})

it.each<[string, (asked: number) => Promise<Response>, string]>([
  ['there is no line to the host', () => Promise.reject(new TypeError('no network')), 'none'],
  ['one of many breaks off', (asked) => answered(asked !== 4), 'slow'],
  ['all is answered', () => answered(true), 'good'],
])('where %s, that is what is said of the signal', async (_, answer, signal) => {
  vi.stubGlobal('document', { documentElement: { dataset: { language: 'en' } } })
  let asked = 0
  vi.stubGlobal('fetch', () => answer((asked += 1)))
  expect((await renewArea(cacheOf(), '/', 'testshire')).signal).toBe(signal)
})

const answered = (well: boolean) =>
  well ? Promise.resolve(Response.json({})) : Promise.reject(new TypeError('broken off'))
