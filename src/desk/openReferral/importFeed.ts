import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalDate } from '#domain/time/calendar.ts'
import { placeKinds } from '#domain/catalogue/place.ts'
import { placeFileOf, type Contents } from '#desk/files.ts'
import { openReport, type ImportReport } from '#desk/report/report.ts'
import { readAreaBefore } from './area.ts'
import { examplesText, placesText } from './areaTexts.ts'
import { type Feed, remarksOn } from './feed/feed.ts'
import { UnreadableFeed } from './feed/record.ts'
import { placeBook } from './place/placeBook.ts'
import { inLumps, publishedList } from './publishedList.ts'
import { sessionReader } from './session/sessions.ts'
import { idsOf } from './ids.ts'
import { ownTypes, readTypeMap } from './typeMap.ts'
import { rowsOf, textOf } from './values.ts'

/** What an import is asked to do. */
export interface ImportRequest {
  feed: Feed
  /** The folder of all areas, and the area in it. */
  folder: string
  area: string
  /** The directory's name: it marks what came from it. */
  directory: string
  today: LocalDate
  /** Writes the files of a folder, all or none; absent = a dry run, which makes everything and writes nothing. */
  write?: ((folder: string, files: ReadonlyMap<string, Contents>) => Promise<void>) | undefined
  ages?: { from: number; to: number } | undefined
  /** The type map as it is on the disk. */
  typeMap?: Uint8Array | undefined
  checked?: LocalDate | undefined
  /** Told now and then how many services have been read. */
  progress?: ((read: number) => void) | undefined
}

/** What an import did: its report, and what is to be said beside it. */
export interface Imported {
  report: ImportReport
  /** The area's name, as people know it. */
  areaName: string
  /** Their types that no type map names, and how many services have each, most first. */
  unmapped: [term: string, services: number][]
  /** Our own types, which a type map may name. */
  types: string[]
  /** About the feed as a whole: totals that changed between pages. */
  remarks: string[]
  /** Ids that were in the folder from this directory, and are in the feed no more. */
  gone: string[]
}

const every = 500

/**
 * Reads a feed into an area's folder, service by service: what came from the same directory before is replaced, and
 * keeps its ids; what came from elsewhere stays. All files are written together, or none. Throws UnreadableFeed.
 */
export async function importFeed(request: ImportRequest): Promise<Imported> {
  const { feed, folder, area: id, directory } = request
  const before = await readAreaBefore(folder, id, directory)
  const open = openReport()
  const ids = idsOf(before.ids)
  const features = new Set(before.area.features.map((it) => it.id))
  const { bounds } = before.summary
  const { kindNames } = before.area
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
  const there = { ids: new Set<string>(), timed: new Set<string>() }

  async function* sessions(): AsyncGenerator<object> {
    for await (const it of before.keptSessions()) {
      note(textOf(it.id) ?? '', rowsOf(it.schedules).length > 0)
      yield it
    }
    let read = 0
    for await (const item of feed.items()) {
      for (const it of sessionsOf(item)) {
        note(it.id, it.schedules.length > 0)
        yield it
      }
      read += 1
      if (read % every === 0) request.progress?.(read)
    }
    if (read === 0) throw new UnreadableFeed('the feed holds no services')
    request.progress?.(read)
  }
  const note = (it: string, isTimed: boolean) => {
    there.ids.add(it)
    if (isTimed) there.timed.add(it)
  }

  const at = join(folder, id)
  const files = new Map<string, Contents>([['sessions.json', inLumps(publishedList(sessions()))]])
  // Read after the sessions, which find the places.
  for (const kind of placeKinds)
    files.set(placeFileOf[kind], placesText(before, kind, book.texts[kind], at))
  if (existsSync(join(at, examples))) files.set(examples, examplesText(join(at, examples), there))
  if (request.write === undefined) await readThrough(files)
  else await request.write(at, files)
  const gone = [...before.known.values()].filter((it) => !there.ids.has(it) && !book.ids.has(it))
  const unmappedTypes = [...unmapped].sort((a, b) => b[1] - a[1])
  return {
    report: open.report,
    areaName: before.area.name,
    unmapped: unmappedTypes,
    types: types.map((it) => it.id),
    remarks: remarksOn(feed),
    gone,
  }
}

const examples = 'example-times.json'

/** Makes everything that would be written, and writes nothing. */
async function readThrough(files: ReadonlyMap<string, Contents>): Promise<void> {
  for (const contents of files.values()) {
    if (contents === null || typeof contents === 'string' || !(Symbol.asyncIterator in contents))
      continue
    const parts = contents[Symbol.asyncIterator]()
    while ((await parts.next()).done !== true);
  }
}
