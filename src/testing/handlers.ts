import { delay, http, HttpResponse, type HttpHandler } from 'msw'
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
}

/** Serves the invented counties' files as the scenario of the moment would have it. */
export function handlersFor(scenario: () => Scenario): HttpHandler[] {
  return [
    http.get('*/data/*', ({ request }) => {
      const path = decodeURIComponent(new URL(request.url).pathname)
      return answers[scenario()](path.slice(path.lastIndexOf('/data/') + '/data/'.length))
    }),
  ]
}
