import type { Answer, Answers } from './judge.ts'

/** Asks a running site for one file of each sort. Throws where it does not answer, or not with a page. */
export async function ask(site: URL): Promise<Answers> {
  const get = async (path: string): Promise<Answer> => {
    const url = new URL(path, site)
    const response = await fetch(url, { headers: { 'Accept-Encoding': 'gzip' } })
    const { status, headers } = response
    return { path: url.pathname, status, headers, text: await response.text() }
  }
  const page = await get('')
  if (page.status !== 200) throw new Error(`it answers ${page.status}`)
  const script = /<script[^>]*type="module"[^>]*src="([^"]+)"/.exec(page.text)?.[1]
  return {
    page,
    hashed: script ? await get(script) : null,
    data: await get('data/areas.json'),
    embed: await get('embed.js'),
    worker: await get('sw.js'),
    missing: await get('no-such-page-for-the-hosting-check/'),
  }
}
