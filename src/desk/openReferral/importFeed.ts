import type { LocalDate } from '#domain/time/localDate.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { placeKinds } from '#domain/catalogue/place.ts'
import { placeFileOf } from '#data/published.ts'
import { published, readJson, type Files } from '#desk/files.ts'
import { openReport, type ImportReport } from '#desk/report/report.ts'
import { readAreaBefore } from './area.ts'
import { sameElsewhere, type Elsewhere } from './elsewhere.ts'
import { remarksOn, type Feed } from './feed/feed.ts'
import { placeBook } from './place/placeBook.ts'
import { sessionReader } from './session/sessions.ts'
import { idsOf } from './ids.ts'
import { ownTypes, readTypeMap } from './typeMap.ts'
import { rowsOf, textOf, type JsonObject } from './values.ts'

/** What an import is asked to do. */
export interface ImportRequest {
  feed: Feed
  /** The data as it is, and the area of it that the feed goes into. */
  files: Files
  area: string
  /** The directory's name: it marks what came from it. */
  directory: string
  today: LocalDate
  ages?: { from: number; to: number } | undefined
  /** The type map as it was given. */
  typeMap?: string | Uint8Array | undefined
  checked?: LocalDate | undefined
  /** Told now and then how many services have been read. */
  progress?: ((read: number) => void) | undefined
}

/** What an import came to: its report, what is to be said beside it, and the area's files as they are to be. */
export interface FeedImport {
  report: ImportReport
  /** The area's name, as people know it. */
  areaName: string
  /** Their types that no type map names, and how many services have each, most first. */
  unmapped: [term: string, services: number][]
  /** Our own types, which a type map may name. */
  types: string[]
  /** About the feed as a whole: totals that changed between pages. */
  remarks: string[]
  /** How many sessions the area had from this directory. */
  had: number
  /** Ids of those that are in the feed no more. */
  gone: string[]
  /** Those that are in the feed and refused now: they stay as they were. */
  stay: { id: string; reason: string }[]
  /** Directories that the same sessions came from before, under another name. */
  elsewhere: Elsewhere[]
  /** How many services the feed says that it has, 0 where it does not say, and how many rows of its pages came. */
  stated: number
  came: number
  files: Map<string, string>
}

const every = 500

/**
 * Reads a feed into an area, service by service: what came from the same directory before is replaced, and keeps its
 * ids; what came from elsewhere stays. Throws UnreadableFeed.
 */
export function importFeed(request: ImportRequest): FeedImport {
  const { feed, files, area: id, directory } = request
  const before = readAreaBefore(files, id, directory)
  const open = openReport()
  const ids = idsOf(before.ids)
  const { bounds } = before.summary
  const { features, kindNames } = before.area
  const book = placeBook({ ...before, ...request, bounds, features, kindNames, ids })
  const types = before.area.serviceTypes
  const typeMap =
    request.typeMap === undefined ? ownTypes(types) : readTypeMap(request.typeMap, types)
  const unmapped = new Map<string, number>()
  const sessionsOf = sessionReader(open, {
    ...before,
    ...request,
    types,
    typeMap,
    ids,
    placeFor: book.placeFor,
    unmapped,
  })

  const fresh: Session[] = []
  let read = 0
  for (const item of feed.items()) {
    fresh.push(...sessionsOf(item))
    read += 1
    if (read % every === 0) request.progress?.(read)
  }
  request.progress?.(read)

  const stay = refusedNow(before.sessions.own, fresh, open.report)
  const sessions = [...before.sessions.kept, ...fresh, ...stay.map(({ record }) => record)]
  const held = new Set(sessions.map(({ placeId }) => placeId))
  const made = new Map([[`${id}/sessions.json`, published(sessions)]])
  for (const kind of placeKinds) {
    const { kept, own } = before.places[kind]
    const texts = book.texts[kind]
    const still = [...own.values()].filter((it) => held.has(it.id) && !isIn(book.ids, it.id))
    // A file without any of the feed's is left as it stands.
    if (texts.length + own.size > 0)
      made.set(
        `${id}/${placeFileOf[kind]}`,
        published([...kept, ...texts.map((it) => JSON.parse(it) as unknown), ...still]),
      )
  }
  const examples = `${id}/example-times.json`
  if (files.has(examples)) made.set(examples, examplesText(files, examples, sessions))
  const there = new Set<unknown>(sessions.map((it) => it.id))
  const pages = feed.pages()
  return {
    report: open.report,
    areaName: before.area.name,
    unmapped: [...unmapped].sort((a, b) => b[1] - a[1]),
    types: types.map((it) => it.id),
    remarks: remarksOn(feed),
    had: before.sessions.own.size,
    gone: [...before.sessions.own.values()].flatMap(({ id }) => (there.has(id) ? [] : String(id))),
    stay: stay.map(({ record, reason }) => ({ id: String(record.id), reason })),
    elsewhere: sameElsewhere(directory, fresh, before.sessions.kept),
    stated: Math.max(0, ...pages.map(({ total }) => total ?? 0)),
    came: pages.reduce((sum, { rows }) => sum + rows, 0),
    files: made,
  }
}

const isIn = (ids: ReadonlySet<string>, id: unknown) => typeof id === 'string' && ids.has(id)

/** What was imported before, is in the feed still, and is refused now, with the reason: it is not gone. */
function refusedNow(
  own: ReadonlyMap<string, JsonObject>,
  fresh: readonly Session[],
  { records }: ImportReport,
): { record: JsonObject; reason: string }[] {
  const replaced = new Set<unknown>(fresh.map(({ id }) => id))
  const reasons = new Map<string, string>(
    records.flatMap(({ kind, outcome, sourceId, field, reason }) =>
      outcome === 'refused' ? [[`${kind} ${sourceId}`, `${field}: ${reason}`] as const] : [],
    ),
  )
  return [...own].flatMap(([theirs, record]) => {
    if (replaced.has(record.id)) return []
    // A session is named by its service and its place, which may hold slashes of their own.
    const services = [...theirs.matchAll(/\//g)].map(({ index }) => theirs.slice(0, index))
    const reason = [`session ${theirs}`, ...services.map((it) => `service ${it}`)]
      .map((it) => reasons.get(it))
      .find((it) => it !== undefined)
    return reason === undefined ? [] : [{ record, reason }]
  })
}

/** Example times stand only over sessions that are there and have none of their own. */
function examplesText(
  files: Files,
  file: string,
  sessions: readonly (JsonObject | Session)[],
): string {
  const read = readJson(files, file)
  const untimed = new Set(
    sessions.filter((it) => rowsOf(it.schedules).length === 0).map(({ id }) => id),
  )
  const rows = rowsOf(read.is === 'json' ? read.value : [])
  return published(rows.filter((it) => untimed.has(textOf(it.sessionId))))
}
