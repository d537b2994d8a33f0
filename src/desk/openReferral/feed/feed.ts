import { textIn, type Files } from '#desk/files.ts'
import { fieldsOf, isFields, numberOf, textOf, type Fields } from '#desk/openReferral/values.ts'
import { parseRecord, recordTexts, tryJson, UnreadableFeed, type ParsedRecord } from './record.ts'

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
  items: () => Generator<FeedItem>
  /** What the pages said, once the items have been read. */
  pages: () => readonly PageSays[]
}

/** The lists that pages keep their records in: v3, v1 and Outpost, and HSDS's own examples. */
const lists = ['contents', 'content', 'services'] as const

/** What a file holds: a page, which is a list of records, or one service. */
type Page = { is: 'page'; says: PageSays; items: FeedItem[] } | { is: 'service'; item: FeedItem }

/** Reads one file. Throws UnreadableFeed where it is neither a page nor a service. */
function pageOf(file: string, text: string): Page {
  const bare = text.replace(/^\uFEFF/, '')
  const whole = tryJson(bare)
  if (whole === undefined) return brokenPage(file, bare)
  const own = fieldsOf(whole.value)
  const candidates = Array.isArray(whole.value) ? [whole.value] : lists.map((it) => own[it])
  const list = candidates.find((it) => Array.isArray(it)) as unknown[] | undefined
  if (list !== undefined)
    return page(
      file,
      own,
      list.map((value) => ({ is: 'json', value, hadControls: false })),
    )
  if (isFields(whole.value))
    return { is: 'service', item: { is: 'json', value: whole.value, hadControls: false, at: file } }
  throw new UnreadableFeed(`${file} cannot be read: it holds no list of services`)
}

/** A file that is not JSON as a whole, record by record: one that is broken spoils no other. */
function brokenPage(file: string, text: string): Page {
  const cut = recordTexts(text, lists)
  if (cut.is === 'cut') {
    const rest = parseRecord(cut.rest)
    return page(file, fieldsOf(rest.is === 'json' ? rest.value : {}), cut.records.map(parseRecord))
  }
  const service = parseRecord(text)
  if (service.is === 'json' && isFields(service.value))
    return { is: 'service', item: { ...service, at: file } }
  throw new UnreadableFeed(`${file} cannot be read: ${cut.why}`)
}

function page(file: string, rest: Fields, records: ParsedRecord[]): Page {
  const total = numberOf(rest.total_items ?? rest.totalElements)
  return {
    is: 'page',
    says: { file, total, rows: records.length },
    items: records.map((it, i) => ({ ...it, at: `${file}, record ${i + 1}` })),
  }
}

const numbers = new Intl.Collator('en', { numeric: true })

const idOf = (item: FeedItem) =>
  item.is === 'json' && isFields(item.value) ? textOf(item.value.id) : undefined

/**
 * A feed kept in files: pages of many services, and files of one service each, which say more of a service than its row
 * in a page and stand in for it. Pages are read in the order of their names, 2 before 10, one at a time.
 */
export function feedOf(files: Files): Feed {
  const names = [...files.keys()].sort((a, b) => numbers.compare(a, b))
  const pages: PageSays[] = []
  const read = (file: string) => pageOf(file, textIn(files, file) ?? '')

  function* items(): Generator<FeedItem> {
    const details = names.length > 1 ? detailsIn(names, read) : new Map<string, string>()
    const alone = new Set(details.values())
    for (const file of names) {
      if (alone.has(file)) continue
      const it = read(file)
      if (it.is === 'page') pages.push(it.says)
      for (const row of it.is === 'page' ? it.items : [it.item]) {
        const id = idOf(row) ?? ''
        const detail = details.get(id)
        details.delete(id)
        yield detail === undefined ? row : merged(row, read(detail))
      }
    }
    for (const file of details.values()) {
      const it = read(file)
      if (it.is === 'service') yield it.item
    }
  }

  return { items, pages: () => pages }
}

/** The files of one service each, by the service's id. */
function detailsIn(names: readonly string[], read: (file: string) => Page): Map<string, string> {
  const details = new Map<string, string>()
  for (const file of names) {
    const it = read(file)
    const id = it.is === 'service' ? idOf(it.item) : undefined
    if (id !== undefined && !details.has(id)) details.set(id, file)
  }
  return details
}

/** A row with what the service's own file says; a file that says nothing leaves the row as it is. */
function merged(row: FeedItem, own: Page): FeedItem {
  if (own.is !== 'service' || own.item.is !== 'json' || row.is !== 'json') return row
  return { ...own.item, at: row.at, value: { ...fieldsOf(row.value), ...fieldsOf(own.item.value) } }
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
