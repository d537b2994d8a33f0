import { webcrypto } from 'node:crypto'
import { beforeEach, expect, it, vi } from 'vitest'
import { area } from '#testing/fixture/area.ts'
import { files } from '#testing/fixture/files.ts'
import { isReady, makeReady } from './readiness.ts'
import { languageCacheName } from './savedFile.ts'
import { askShell } from './shell.ts'

vi.mock('./shell.ts', async (original) => ({ ...(await original<object>()), askShell: vi.fn() }))

const host = 'https://host.test/'
const published = (tag: string) => `testshire/translations/${tag}.json`
const tags = ['pl', 'ar', 'uk']
const app = `${host}assets/app.js`
const messages = (tag: string) => `${host}assets/messages-${tag}-1.js`

/** A browser's caches, by name, as much of each as is asked for. */
let held: Map<string, Map<string, Response>>

function cacheOf(name: string): Cache {
  const inside = held.get(name) ?? new Map<string, Response>()
  held.set(name, inside)
  return {
    match: (key: string) => Promise.resolve(inside.get(key)?.clone()),
    keys: () => Promise.resolve([...inside.keys()].map((url) => ({ url }))),
    put: (key: string, response: Response) => Promise.resolve(void inside.set(key, response)),
  } as unknown as Cache
}

/** A host that has all but these files. */
function hostWithout(gone: readonly string[]) {
  vi.stubGlobal('fetch', (url: string) => {
    if (gone.some((it) => url.endsWith(it))) return Promise.reject(new TypeError('no network'))
    if (!url.startsWith('/data/')) return Promise.resolve(new Response(url))
    const file = url.replace('/data/', '')
    const value = file === 'testshire/area.json' ? area : files[file]
    return Promise.resolve(
      value === undefined ? new Response(null, { status: 404 }) : Response.json(value),
    )
  })
}

const integrityOf = async (text: string) => {
  const hash = await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256-${Buffer.from(hash).toString('base64')}`
}

beforeEach(async () => {
  held = new Map()
  vi.stubGlobal('location', { href: host })
  vi.stubGlobal('document', { documentElement: { dataset: { language: 'en' } } })
  vi.stubGlobal('caches', { open: (name: string) => Promise.resolve(cacheOf(name)) })
  vi.mocked(askShell).mockResolvedValue({
    cache: 'app',
    files: [{ url: app, key: app, integrity: await integrityOf(app) }],
    languages: await Promise.all(
      tags.map(async (tag) => ({
        tag,
        url: messages(tag),
        key: `${host}languages/${tag}`,
        integrity: await integrityOf(messages(tag)),
      })),
    ),
  })
})

const check = () => makeReady({} as ServiceWorker, '/', 'testshire', () => undefined)

it('a phone is ready with every language, and what the area publishes in it', async () => {
  hostWithout([])
  const found = await check()
  expect(found && isReady(found)).toBe(true)
  expect(found).toMatchObject({ app: { files: 4, missing: [] }, languages: tags })
  expect([...(held.get(languageCacheName(host)) ?? [])].map(([key]) => key)).toEqual(
    tags.map((tag) => `${host}languages/${tag}`),
  )
  const data = [...held.values()].flatMap((it) => [...it.keys()])
  expect(data).toEqual(expect.arrayContaining(tags.map((tag) => `/data/${published(tag)}`)))
})

it.each([
  ['messages', 'messages-ar-1.js', 'app', 'messages-ar-1.js'],
  ['translations', published('ar'), 'area', published('ar')],
] as const)('a phone without the %s of a language is not ready', async (_, gone, part, said) => {
  hostWithout([gone])
  const found = await check()
  expect(found && isReady(found)).toBe(false)
  expect(found?.[part].missing).toEqual([said])
  expect(found?.languages).toEqual(['pl', 'uk'])
  hostWithout([])
  expect((await check())?.languages).toEqual(tags)
})

it('a file of a language that is spoiled is had again', async () => {
  hostWithout([])
  await check()
  held.get(languageCacheName(host))?.set(`${host}languages/pl`, new Response('cut o'))
  const found = await check()
  expect(found && isReady(found)).toBe(true)
  expect(await held.get(languageCacheName(host))?.get(`${host}languages/pl`)?.text()).toBe(
    messages('pl'),
  )
})
