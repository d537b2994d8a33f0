import { createHash } from 'node:crypto'

/** What a running site publishes of one area. null = it cannot be had, or not read. */
export interface AreaPublished {
  id: string
  /** The script that its page runs. */
  script: string | null
  /** When the council last published it, and the last day of its last school term. */
  updated: string | null
  termsEnd: string | null
}

/** What the parts of a running site say of themselves. */
export interface Published {
  /** The script that the first page runs. */
  script: string | null
  /** The text of the worker; null where it cannot be had. */
  worker: string | null
  /** The start of the hash of the page that the worker answers with, as the worker names it. */
  shell: string | null
  /** The page that the desk makes pages of. */
  template: string | null
  areas: AreaPublished[]
}

/** A site that has not answered by then is not there, ms. */
const patience = 15_000

export const scriptOf = (page: string): string | null =>
  /<script[^>]*type="module"[^>]*src="([^"]+)"/.exec(page)?.[1] ?? null

/** The path of the site that a page is of, by where it has its script; null where it names none of ours. */
export const baseOf = (page: string): string | null =>
  /^(.*\/)assets\/[^/]+$/.exec(scriptOf(page) ?? '')?.[1] ?? null

/** Asks a running site for what it publishes; what cannot be had is null. */
export async function askPublished(site: URL): Promise<Published> {
  const get = async (path: string): Promise<string | null> => {
    const answer = await fetch(new URL(path, site), {
      signal: AbortSignal.timeout(patience),
    }).catch(() => null)
    return answer?.ok ? answer.text() : null
  }
  const json = async (path: string) => read(await get(path))
  const { areas = [] } = (await json('data/areas.json')) as { areas?: { id: string }[] }
  const shell = await get('shell.html')
  return {
    script: scriptOf((await get('')) ?? ''),
    worker: await get('sw.js'),
    shell: shell === null ? null : createHash('sha256').update(shell).digest('hex').slice(0, 16),
    template: ((await json('desk/website.json')) as { template?: string }).template ?? null,
    areas: await Promise.all(areas.map(({ id }) => askArea(id, get, json))),
  }
}

async function askArea(
  id: string,
  get: (path: string) => Promise<string | null>,
  json: (path: string) => Promise<object>,
): Promise<AreaPublished> {
  const area = (await json(`data/${id}/area.json`)) as { updated?: string }
  const calendar = (await json(`data/${id}/calendar.json`)) as { terms?: { to: string }[] }
  return {
    id,
    script: scriptOf((await get(`${id}/`)) ?? ''),
    updated: area.updated ?? null,
    termsEnd:
      (calendar.terms ?? [])
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? null,
  }
}

function read(text: string | null): object {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
