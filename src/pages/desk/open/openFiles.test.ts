// @vitest-environment jsdom
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { restsFile } from '#data/built.ts'
import { baselineFile } from '#desk/draft/publish.ts'
import { server } from '#testing/server.ts'
import { fetchPublished, type FetchProgress } from './openFiles.ts'

it('tells of every file that was asked for, those that are not there too, and of no more', async () => {
  server.use(http.get(`*/${restsFile}`, () => HttpResponse.json({})))
  const told: FetchProgress[] = []
  const files = await fetchPublished('testshire', (progress) => told.push(progress))
  expect(files.has(baselineFile)).toBe(true)
  expect(told.map(({ had }) => had)).toEqual(told.map((_, at) => at + 1))
  for (const { had, all } of told) expect(had).toBeLessThanOrEqual(all)
  expect(told.at(-1)?.had).toBe(told.at(-1)?.all)
})
