import { delay, http, HttpResponse, type HttpHandler } from 'msw'
import type { Basemap } from '#domain/catalogue/area.ts'
import { archive, picture } from './fixture/archive.ts'
import { area } from './fixture/area.ts'
import { files } from './fixture/files.ts'
import { libraries } from './fixture/places.ts'
import { sessions } from './fixture/sessions.ts'
import type { Scenario } from './scenarios.ts'

const missing = () => new HttpResponse(null, { status: 404 })

function publishedFile(file: string): Response {
  return file in files ? Response.json(files[file]) : missing()
}

/** One place without a point, one session nowhere: each is dropped, and nothing else. */
function withBadRecord(file: string): Response {
  if (file === 'testshire/libraries.json')
    return HttpResponse.json([...libraries, { id: 'lost-library', kind: 'library', name: 'Lost' }])
  if (file === 'testshire/sessions.json')
    return HttpResponse.json([
      ...sessions,
      { ...sessions[0], id: 'nowhere-bounce', placeId: 'no-such-place' },
    ])
  return publishedFile(file)
}

const attribution = 'Map by Testshire'
const raster = { type: 'raster', url: '/tiles/{z}/{x}/{y}.png', attribution, maxZoom: 16 } as const
const pmtiles = (url: string) => ({ type: 'pmtiles', url, attribution }) as const

/** A council with a detailed map of its own. */
const withMap = (basemap: Basemap) => (file: string) =>
  file === 'testshire/area.json' ? Response.json({ ...area, basemap }) : publishedFile(file)

/** The part of a file that is asked for, as a host would send it. */
function part(file: Uint8Array<ArrayBuffer>, range: string | null): Response {
  const [, from = 0, to = Infinity] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '')?.map(Number) ?? []
  const body = file.slice(from, to + 1)
  const headers = { 'content-range': `bytes ${from}-${from + body.length - 1}/${file.length}` }
  return new HttpResponse(body, { status: 206, headers })
}

async function never(): Promise<Response> {
  await delay('infinite')
  return missing()
}

const answers: Record<Scenario, (file: string) => Response | Promise<Response>> = {
  ordinary: publishedFile,
  'sessions-missing': (file) => (file.endsWith('/sessions.json') ? missing() : publishedFile(file)),
  'area-missing': (file) => (file.endsWith('/area.json') ? missing() : publishedFile(file)),
  'libraries-malformed': (file) =>
    file.endsWith('/libraries.json') ? new HttpResponse('[{ "id": "half') : publishedFile(file),
  offline: () => HttpResponse.error(),
  slow: never,
  'bad-record': withBadRecord,
  'raster-map': withMap(raster),
  'pmtiles-map': withMap(pmtiles('/maps/testshire.pmtiles')),
  'pmtiles-missing': withMap(pmtiles('/maps/lost.pmtiles')),
}

/** Serves the invented counties' files as the scenario of the moment would have it, and the maps some of them name. */
export function handlersFor(scenario: () => Scenario): HttpHandler[] {
  return [
    http.get('*/data/*', ({ request }) => {
      const path = decodeURIComponent(new URL(request.url).pathname)
      return answers[scenario()](path.slice(path.lastIndexOf('/data/') + '/data/'.length))
    }),
    http.get('*/desk/baseline.json', () => HttpResponse.json([])),
    http.get(
      '*/tiles/*',
      () => new HttpResponse(picture(), { headers: { 'content-type': 'image/png' } }),
    ),
    http.get('*/maps/testshire.pmtiles', ({ request }) =>
      part(archive(), request.headers.get('range')),
    ),
    http.get('*/maps/lost.pmtiles', missing),
  ]
}
