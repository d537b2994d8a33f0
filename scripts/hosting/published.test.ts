import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import type { LocalDate } from '../../src/domain/time/localDate.ts'
import { askPublished, type AreaPublished, type Published } from './askPublished.ts'
import { checkPublished } from './checkPublished.ts'

const script = '/assets/index-12345678.js'
const area: AreaPublished = {
  id: 'testshire',
  script,
  updated: '2026-11-20',
  termsEnd: '2027-07-20',
}
const well: Published = {
  script,
  worker: 'index-12345678.js 0123456789abcdef',
  shell: '0123456789abcdef',
  template: `src="${script}"`,
  areas: [area],
}

it.each<[string, Partial<Published>, RegExp[]]>([
  ['all is well', {}, []],
  ['an older worker', { worker: 'index-0.js 0123456789abcdef' }, [/^sw.js is of another build/]],
  ['an older page for phones', { shell: 'fedcba9876543210' }, [/^shell.html is of another/]],
  ['no page for phones', { shell: null }, [/^shell.html cannot be had/]],
  ['an older desk', { template: 'src="/assets/index-0.js"' }, [/^desk\/website.json is of/]],
  ['no areas', { areas: [] }, [/names no area/]],
  ['an older page of an area', { areas: [{ ...area, script: '/a.js' }] }, [/^testshire\/ is of/]],
  ['no page of an area', { areas: [{ ...area, script: null }] }, [/is no page of the finder/]],
  ['a month ago', { areas: [{ ...area, updated: '2026-10-24' }] }, []],
  ['longer ago', { areas: [{ ...area, updated: '2026-10-23' }] }, [/more than 31 days ago/]],
  ['to come', { areas: [{ ...area, updated: '2026-11-25' }] }, [/which is to come/]],
  ['terms at an end', { areas: [{ ...area, termsEnd: '2026-11-23' }] }, [/No school term/]],
  [
    'terms near their end',
    { areas: [{ ...area, termsEnd: '2026-12-18' }] },
    [/ends on 2026-12-18/],
  ],
])('%s', (_, change, said) => {
  const found = checkPublished({ ...well, ...change }, '2026-11-24' as LocalDate, 31)
  expect(found.map((one) => one.said)).toEqual(
    said.map((one) => expect.stringMatching(one) as string),
  )
})

it('asks for the parts of a site, and says what cannot be had', async () => {
  const files: Record<string, string> = {
    '/': `<script type="module" src="${script}"></script>`,
    '/data/areas.json': '{ "areas": [{ "id": "testshire" }] }',
    '/data/testshire/area.json': '{ "updated": "2026-11-20" }',
    '/data/testshire/calendar.json':
      '{ "terms": [{ "to": "2027-07-20" }, { "to": "2026-12-18" }] }',
    '/desk/website.json': 'not json',
  }
  const server = createServer(({ url = '' }, response) => {
    response.writeHead(url in files ? 200 : 404).end(files[url])
  })
  await new Promise<void>((ready) => server.listen(0, ready))
  const { port } = server.address() as AddressInfo
  const asked = await askPublished(new URL(`http://localhost:${port}/`))
  server.close()
  const nothing = { worker: null, shell: null, template: null }
  expect(asked).toEqual({ ...nothing, script, areas: [{ ...area, script: null }] })
})
