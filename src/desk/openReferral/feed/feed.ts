import { textIn, type Files } from '#desk/files.ts'
import {
  fieldsOf,
  isFields,
  numberOf,
  rowsOf,
  textOf,
  type JsonObject,
} from '#desk/openReferral/values.ts'
import {
  giveTheFeed,
  notJson,
  parseRecord,
  recordTexts,
  tryJson,
  UnreadableFeed,
  type ParsedRecord,
} from './record.ts'

/** One record of a feed, where it stands ("page-1.json, record 3"), and whether it is JSON. */
export type FeedItem =
  | {
      is: 'json'
      at: string
      value: unknown
      hadControls: boolean
      /** Why what the service says of itself could not be had. */
      missing?: string | undefined
    }
  | { is: 'broken'; at: string; start: string }

/** What a page says of the whole feed. */
export interface PageSays {
  file: string
  total?: number | undefined
  rows: number
  /** What the publisher calls the feed, or itself. */
  name?: string | undefined
}

/** A feed that can be read from start to end. */
export interface Feed {
  items: () => Generator<FeedItem>
  /** What the pages said, once the items have been read. */
  pages: () => readonly PageSays[]
  /** Whether no record at all says where and when: it is a list, without what each service says of itself. */
  isBareList: () => boolean
}

/** What a row of a list holds only where it brings its children. */
const children = [
  'service_at_locations',
  'schedules',
  'locations',
  'regular_schedules',
  'service_taxonomys',
  'attributes',
]

/** Whether a row brings what a service says of its places, times and types, and need not be asked for by itself. */
export const isWholeRow = (row: JsonObject): boolean =>
  children.some((name) => Array.isArray(row[name]))

/** In place of what a service says of itself: why it could not be had. */
export const missingField = 'family-hub-map/missing'

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
  if (isFields(whole.value) && ['id', 'name', missingField].some((it) => it in own))
    return { is: 'service', item: { is: 'json', value: whole.value, hadControls: false, at: file } }
  throw new UnreadableFeed(`${file} cannot be read: it holds no list of services${saysIn(own)}`)
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
  const what = notJson(text)
  const why = text.trim().startsWith('<') ? `it is ${what}; ${giveTheFeed}` : cut.why
  throw new UnreadableFeed(`${file} cannot be read: ${why}`)
}

/** What an answer says in place of a list: "Unauthorized". */
export function saysIn(answer: JsonObject): string {
  const said = textOf(answer.message) ?? textOf(answer.error) ?? textOf(answer.detail)
  return said === undefined ? '' : `; it says "${said.slice(0, 160)}"`
}

function page(file: string, rest: JsonObject, records: ParsedRecord[]): Page {
  const total = numberOf(rest.total_items ?? rest.totalElements)
  return {
    is: 'page',
    says: { file, total, rows: records.length, name: nameIn(rest, records) },
    items: records.map((it, i) => ({ ...it, at: `${file}, record ${i + 1}` })),
  }
}

/** What a page calls its publisher, or the directories that most of its records are listed in. */
function nameIn(rest: JsonObject, records: readonly ParsedRecord[]): string | undefined {
  const said = [rest.publisher, rest.name, rest.title, rest.source]
    .map((it) => textOf(it) ?? textOf(fieldsOf(it).name))
    .find((it) => it !== undefined)
  if (said !== undefined) return said
  const counts = new Map<string, number>()
  for (const record of records) {
    const { target_directories, directories } = fieldsOf(record.is === 'json' ? record.value : {})
    for (const it of rowsOf(target_directories ?? directories)) {
      const name = textOf(it.name)
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** What a feed is called by those who publish it, as its first page says. */
export const nameOfFeed = (files: Files): string | undefined => {
  const [first] = [...files.keys()].sort((a, b) => numbers.compare(a, b))
  if (first === undefined) return undefined
  const it = pageOf(first, textIn(files, first) ?? '')
  return it.is === 'page' ? it.says.name : nameIn({}, [it.item])
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
  let [rows, whole] = [0, 0]
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
        const found = detail === undefined ? row : merged(row, read(detail))
        rows += 1
        if (found.is === 'json' && isWholeRow(fieldsOf(found.value))) whole += 1
        yield found
      }
    }
    for (const file of details.values()) {
      const it = read(file)
      if (it.is === 'service') yield it.item
    }
  }

  return { items, pages: () => pages, isBareList: () => rows > 0 && whole === 0 }
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
  const missing = textOf(fieldsOf(own.item.value)[missingField])
  if (missing !== undefined) return { ...row, missing }
  return { ...own.item, at: row.at, value: { ...fieldsOf(row.value), ...fieldsOf(own.item.value) } }
}

/** What is to be said of a feed as a whole: totals that changed between its pages, or are not what came; a bare list. */
export function remarksOn(feed: Feed): string[] {
  const pages = feed.pages()
  const totals = [...new Set(pages.flatMap((it) => it.total ?? []))]
  const rows = pages.reduce((sum, it) => sum + it.rows, 0)
  const [total] = totals
  return [
    ...(totals.length > 1
      ? [`The pages do not agree how many services there are: ${totals.join(', ')}. ${rows} came.`]
      : total === undefined || total === rows
        ? []
        : [`The feed says that it has ${total} services; ${rows} came.`]),
    ...(feed.isBareList()
      ? [
          'No service says where it is held: this is a list, without what each service says of itself. ' +
            "Give the feed's address in place of the file, so that each is asked for.",
        ]
      : []),
  ]
}
