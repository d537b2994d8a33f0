import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
  readdirSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { isWholeRow, missingField, saysIn } from '#desk/openReferral/feed/feed.ts'
import {
  giveTheFeed,
  notJson,
  parseRecord,
  UnreadableFeed,
} from '#desk/openReferral/feed/record.ts'
import {
  fieldsOf,
  isFields,
  numberOf,
  rowsOf,
  textOf,
  type JsonObject,
} from '#desk/openReferral/values.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { WrongAnswer, politeFetch, type Politeness } from './polite.ts'

/** How far a download is. */
export interface Progress {
  done: number
  of: number
  what: 'pages' | 'services'
}

/** More pages than this no council has: a server that never says "last" is left. */
const mostPages = 10_000

const rowsIn = (page: JsonObject) => rowsOf(page.contents ?? page.content ?? page.services)

/**
 * Downloads a feed into a folder of pages and services, which `feedOf` reads: page by page, then one request for each
 * service whose row brought no children. What is there already is not asked for again. Throws UnreadableFeed.
 */
export async function download(
  given: string,
  folder: string,
  politeness: Politeness,
  progress: (it: Progress) => void,
): Promise<void> {
  const list = listAddress(given)
  const fetchText = politeFetch(politeness)
  mkdirSync(folder, { recursive: true })

  async function kept(name: string, url: string): Promise<JsonObject> {
    const path = join(folder, name)
    const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
    const isKept = before !== '' && !before.includes(missingField)
    const text = isKept ? before : await fetchText(url)
    const parsed = parseRecord(text.replace(/^\uFEFF/, ''))
    if (parsed.is === 'broken' || !isFields(parsed.value))
      throw new WrongAnswer(`${url} answered with ${notJson(text)}: ${giveTheFeed}`)
    if (!isKept) {
      // Renamed when it is whole, so that half a file is never taken for an answer.
      writeFileSync(`${path}.part`, text)
      renameSync(`${path}.part`, path)
    }
    return parsed.value
  }

  const lacking = await pages(list, kept, progress)
  const mostMissing = Math.max(10, lacking.length / 10)
  let missing = 0
  for (const [i, id] of lacking.entries()) {
    const name = `service-${createHash('sha256').update(id).digest('hex').slice(0, 32)}.json`
    const url = new URL(`${list.pathname.replace(/\/$/, '')}/${encodeURIComponent(id)}`, list).href
    try {
      await kept(name, url)
    } catch (error) {
      if (!(error instanceof WrongAnswer)) throw error
      // One service that is not there refuses that record; where many are not, something else is wrong.
      missing += 1
      if (missing > mostMissing)
        throw new UnreadableFeed(`${missing} services did not answer; the last: ${error.message}`)
      writeFileSync(join(folder, name), JSON.stringify({ id, [missingField]: error.message }))
    }
    progress({ done: i + 1, of: lacking.length, what: 'services' })
  }
}

/** Fetches every page, and gives the ids of the services whose rows lack their children. */
async function pages(
  list: URL,
  kept: (name: string, url: string) => Promise<JsonObject>,
  progress: (it: Progress) => void,
): Promise<string[]> {
  const lacking = new Set<string>()
  let total = 1
  // A page that brings nothing new ends a feed that never says "last".
  const seen = new Set<string>()
  for (let number = 1; number <= Math.min(total, mostPages); number += 1) {
    const url = new URL(list)
    url.searchParams.set('page', String(number))
    const page = await kept(`page-${number}.json`, url.href)
    if (![page.contents, page.content, page.services].some(Array.isArray))
      throw new UnreadableFeed(
        `${url.href} answered with JSON that holds no list of services${saysIn(page)}: ${giveTheFeed}`,
      )
    const rows = rowsIn(page)
    const before = seen.size
    for (const row of rows) {
      const id = textOf(row.id)
      if (id === undefined) continue
      seen.add(id)
      if (!isWholeRow(row)) lacking.add(id)
    }
    const said = numberOf(fieldsOf(page).total_pages ?? page.totalPages)
    const isLast = (page.last_page ?? page.last) === true
    total = said ?? (isLast || rows.length === 0 || seen.size === before ? number : number + 1)
    progress({ done: number, of: total, what: 'pages' })
    if (rows.length === 0) break
  }
  return [...lacking]
}

/** Which day what is kept was asked for. */
const dayFile = 'day.txt'

/**
 * The folder of one download, in which every answer is a file: after a break, or a dry run, only what is missing is asked
 * for. Answers of an earlier day go, so that no list is half of one month and half of another.
 */
export function openState(root: string, url: string, today: LocalDate): string {
  const name = createHash('sha256').update(listAddress(url).href).digest('hex').slice(0, 16)
  const folder = join(root, name)
  const day = join(folder, dayFile)
  if (existsSync(day) && readFileSync(day, 'utf8') === today) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(day, today)
  return folder
}

/** Whether anything has come that a later call can go on from. */
export const hasAnswers = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.json'))

/** The address of `/services`: what was given, with `/services` behind it where it is the root of a feed. */
export function listAddress(given: string): URL {
  const url = new URL(given)
  if (!/\/services\/?$/.test(url.pathname))
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/services`
  return url
}
