import { scriptOf } from './askPublished.ts'
import type { Answer, Answers } from './findings.ts'

/** A site that has not answered by then is not there, ms. */
const patience = 15_000

/** Asks a running site for one file of each sort. Throws where it does not answer, or not with a page. */
export async function ask(site: URL): Promise<Answers> {
  const get = async (path: string, more: Record<string, string> = {}): Promise<Answer> => {
    const url = new URL(path, site)
    const response = await fetch(url, {
      headers: { 'Accept-Encoding': 'gzip', ...more },
      signal: AbortSignal.timeout(patience),
    })
    const { status, headers } = response
    const answer = { host: url.host, path: url.pathname, status, headers }
    if (more.Range === undefined) return { ...answer, text: await response.text() }
    // A host that does not know parts sends millions of bytes.
    await response.body?.cancel()
    return { ...answer, text: '' }
  }
  const page = await get('').catch((error: unknown) => {
    throw new Error(reason(error))
  })
  if (page.status !== 200) throw new Error(`it answers ${page.status}`)
  const script = scriptOf(page.text)
  const data = await get('data/areas.json')
  const area = /"id":\s*"([a-z0-9-]+)"/.exec(data.text)?.[1]
  const archive = `data/${area ?? ''}/streets/${area ?? ''}.pmtiles`
  const streets = area === undefined ? null : await get(archive, { Range: 'bytes=0-126' })
  return {
    page,
    again: await get('', known(page)),
    hashed: script ? await get(script) : null,
    data,
    streets: streets?.status === 404 ? null : streets,
    embed: await get('embed.js'),
    worker: await get('sw.js'),
    missing: await get('no-such-page-for-the-hosting-check/'),
  }
}

/** What a browser says that has a page already. */
function known({ headers }: Answer): Record<string, string> {
  const etag = headers.get('etag')
  const modified = headers.get('last-modified')
  if (etag !== null) return { 'If-None-Match': etag }
  return modified === null ? {} : { 'If-Modified-Since': modified }
}

/** Node says only "fetch failed"; why is inside. */
function reason(error: unknown): string {
  const { cause, message } = error instanceof Error ? error : new Error(String(error))
  return cause instanceof Error && cause.message ? cause.message : message
}
