import { afterEach, expect, it, vi } from 'vitest'
import { area } from '#testing/fixture/area.ts'
import { files } from '#testing/fixture/files.ts'
import { renewArea } from './areaFiles.ts'

afterEach(() => vi.unstubAllGlobals())

/** A browser's cache, as much of it as is asked for. */
function emptyCache(): Cache {
  const held = new Map<string, Response>()
  return {
    match: (key: string) => Promise.resolve(held.get(key)?.clone()),
    put: (key: string, response: Response) => Promise.resolve(void held.set(key, response)),
  } as unknown as Cache
}

/** The files of an area that are asked for when nothing is held yet, where its times are these. */
async function askedFor(timetable: 'example' | 'published'): Promise<string[]> {
  const asked: string[] = []
  vi.stubGlobal('fetch', (url: string) => {
    const file = url.replace('/data/', '')
    asked.push(file)
    const value = file === 'testshire/area.json' ? { ...area, timetable } : files[file]
    return Promise.resolve(
      value === undefined ? new Response(null, { status: 404 }) : Response.json(value),
    )
  })
  await renewArea(emptyCache(), '/', 'testshire')
  return asked.sort()
}

// Streets have a budget of their own, and are held only when they are asked for.
const published = Object.keys(files).filter(
  (file) => !file.startsWith('quietshire') && !file.includes('/streets/'),
)

it('a phone asks for every published file of an area, once', async () => {
  expect(await askedFor('example')).toEqual(published.sort())
})

it('example times are asked for only where they exist', async () => {
  expect(await askedFor('published')).toEqual(
    published.filter((file) => !file.endsWith('example-times.json')).sort(),
  )
})
