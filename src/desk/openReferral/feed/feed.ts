import { createReadStream, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fieldsOf, isFields, numberOf, textOf, type Fields } from '#desk/openReferral/values.ts'
import { elementsOf } from './elements.ts'
import { parseRecord, UnreadableFeed } from './record.ts'

/** One record of a feed, where it stands ("page-1.json, record 3"), and whether it is JSON. */
export type FeedItem =
  | { is: 'json'; at: string; value: unknown; hadControls: boolean }
  | { is: 'broken'; at: string; start: string }

/** What a page says of the whole feed. */
export interface PageSays {
  file: string
  total?: number | undefined
  rows: number
}

/** A feed that can be read from start to end. */
export interface Feed {
  items: () => AsyncGenerator<FeedItem>
  /** What the pages said, once the items have been read. */
  pages: () => readonly PageSays[]
}

const totalOf = (rest: Fields) => numberOf(rest.total_items ?? rest.totalElements)

/** The records of one file: of its list, or the one record that the file is. Throws UnreadableFeed. */
async function* itemsOf(path: string, says: (page: PageSays) => void): AsyncGenerator<FeedItem> {
  const file = basename(path)
  let rows = 0
  try {
    for await (const it of elementsOf(createReadStream(path, { encoding: 'utf8' }))) {
      const at = `${file}, record ${rows + 1}`
      if (it.is === 'rest') {
        const rest = parseRecord(it.text)
        if (rest.is === 'broken') throw new UnreadableFeed('it is not JSON')
        if (it.hadList) says({ file, total: totalOf(fieldsOf(rest.value)), rows })
        else if (isFields(rest.value)) yield { ...rest, at: file }
        else throw new UnreadableFeed('it holds no list of services')
        continue
      }
      rows += 1
      const start = it.text.slice(0, 200)
      if (it.tooLong)
        yield { is: 'broken', at, start: `a record of over 4 million letters: ${start}` }
      else yield { ...parseRecord(it.text), at }
    }
  } catch (error) {
    if (error instanceof UnreadableFeed)
      throw new UnreadableFeed(`${file} cannot be read: ${error.message}`)
    throw error
  }
}

const numbers = new Intl.Collator('en', { numeric: true })

/** A file, or a folder's `.json` files in the order of their names, 2 before 10. Throws UnreadableFeed where there are none. */
export function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path).filter((name) => name.endsWith('.json'))
  if (names.length === 0) throw new UnreadableFeed('the folder holds no .json files')
  return names.sort((a, b) => numbers.compare(a, b)).map((name) => join(path, name))
}

const idOf = (item: FeedItem) =>
  item.is === 'json' && isFields(item.value) ? textOf(item.value.id) : undefined

/**
 * A feed kept in files: pages of many services, and files of one service each, which say more of a service than its row
 * in a page and stand in for it.
 */
export function feedOf(files: readonly string[]): Feed {
  const pages: PageSays[] = []

  async function* items(): AsyncGenerator<FeedItem> {
    const details = files.length > 1 ? await detailsIn(files) : new Map<string, string>()
    const alone = new Set(details.values())
    for (const file of files) {
      if (alone.has(file)) continue
      for await (const item of itemsOf(file, (page) => pages.push(page))) {
        const id = idOf(item) ?? ''
        const detail = details.get(id)
        details.delete(id)
        yield detail === undefined ? item : await merged(item, detail)
      }
    }
    for (const file of details.values()) yield* itemsOf(file, () => undefined)
  }

  return { items, pages: () => pages }
}

/** The files of one service each, by the service's id. */
async function detailsIn(files: readonly string[]): Promise<Map<string, string>> {
  const details = new Map<string, string>()
  for (const file of files)
    for await (const item of itemsOf(file, () => undefined)) {
      const id = idOf(item)
      if (item.at === basename(file) && id !== undefined && !details.has(id)) details.set(id, file)
      // The first record tells a page from a service.
      break
    }
  return details
}

/** A row with what the service's own file says; a file that says nothing leaves the row as it is. */
async function merged(row: FeedItem, file: string): Promise<FeedItem> {
  for await (const detail of itemsOf(file, () => undefined))
    if (detail.is === 'json' && row.is === 'json')
      return { ...detail, at: row.at, value: { ...fieldsOf(row.value), ...fieldsOf(detail.value) } }
  return row
}

/** What is to be said of a feed as a whole: totals that changed between its pages, or are not what came. */
export function remarksOn(feed: Feed): string[] {
  const pages = feed.pages()
  const totals = [...new Set(pages.flatMap((it) => it.total ?? []))]
  const rows = pages.reduce((sum, it) => sum + it.rows, 0)
  if (totals.length > 1)
    return [
      `The pages do not agree how many services there are: ${totals.join(', ')}. ${rows} came.`,
    ]
  const total = totals[0]
  return total === undefined || total === rows
    ? []
    : [`The feed says that it has ${total} services; ${rows} came.`]
}
