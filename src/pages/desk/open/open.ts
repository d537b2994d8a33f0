import type { AreaSummary } from '#domain/catalogue/area.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { cellsOfFile } from '#desk/csv/csvText.ts'
import { readCsv } from '#desk/csv/importCsv.ts'
import { sheetFiles } from '#desk/csv/tables.ts'
import { csvSaid } from '#desk/draft/csvSaid.ts'
import { changesTo, edited, newDraft, type Draft } from '#desk/draft/draft.ts'
import { draftIn } from '#desk/draft/draftFile.ts'
import { feedSaid } from '#desk/draft/feedSaid.ts'
import { chosenFor } from '#desk/draft/fromFiles.ts'
import { catalogueIn } from '#desk/draft/listed.ts'
import { seenByFamilies } from '#desk/draft/publish.ts'
import { readJson, type Files } from '#desk/files.ts'
import { feedOf, nameOfFeed } from '#desk/openReferral/feed/feed.ts'
import { UnreadableFeed } from '#desk/openReferral/feed/record.ts'
import { importFeed, type FeedImport } from '#desk/openReferral/importFeed.ts'
import { resultOf } from '#desk/openReferral/importResult.ts'
import { noType, noTypeKnown } from '#desk/openReferral/session/service.ts'
import type { ReportLine } from '#desk/report/report.ts'
import { desk as words } from '#words/en/desk.ts'

/** What became of opening files: a draft with what there is to say of it, or why there is none. */
export type Opened =
  | { is: 'open'; draft: Draft; said: string[]; report?: string[] }
  /** `removals` = much would go, as is said, and nothing else is in the way; `report` = the same for a technical reader, where there is more. */
  | { is: 'not'; said: string[]; removals?: true; report?: string[] }
  /** One spreadsheet of somebody's own: its groups are added to a draft. */
  | { is: 'foreign'; name: string; said: string[] }

export interface OpenRequest {
  area: string
  areas: readonly AreaSummary[]
  today: LocalDate
  /** What is published now. */
  published: ReadonlyMap<string, string>
  /** Somebody has seen what would go, and means it. */
  removals?: boolean
}

/** Files that somebody chose, as a draft over what is published: what they change of it is its first edit. */
export function openFiles(files: Files, request: OpenRequest): Opened {
  const handed = draftAmong(files, request)
  if (handed !== null) return handed
  const { area, areas, published, today } = request
  const others = areas.map(({ id }) => id)
  const { data, sheets, passed } = chosenFor(area, files, others)
  const said = passed.length > 0 ? [words.opening.passed(passed)] : []
  const changes = changesTo(published, data)
  let sheetsSaid: string[] = []
  const own = [...sheets.keys()].filter((name) => sheetFiles.includes(name))
  if (sheets.size > 0 && own.length === 0 && data.size === 0) {
    const [name] = sheets.keys()
    return name !== undefined && sheets.size === 1 && hasRows(files, name)
      ? { is: 'foreign', name, said }
      : { is: 'not', said: [words.opening.notSheets([...sheets.keys()]), ...said] }
  }
  if (sheets.size > 0) {
    const standing = new Map<string, string | Uint8Array>([...published, ...data])
    const read = readCsv(sheets, standing, { area, today, together: true })
    sheetsSaid = csvSaid(read, catalogueIn(standing, area))
    if (read.is !== 'read') return { is: 'not', said: [...sheetsSaid, ...said] }
    changes.push(...changesTo(standing, read.changes))
  }
  if (data.size + sheets.size === 0) {
    const feed = feedAmong(files, passed)
    return feed.size > 0
      ? openFeed(feed, request)
      : { is: 'not', said: [words.opening.nothing, ...said] }
  }
  const draft = edited(newDraft(area, published), {
    says: words.opening.read(data.size + sheets.size),
    changes,
  })
  const same = changes.length === 0 && sheets.size === 0 ? [words.opening.same] : []
  return unlessMuchGoes(draft, [...same, ...sheetsSaid, ...said], request)
}

/** A draft that was read, unless much would go by it that nobody has seen: then that is said first. */
function unlessMuchGoes(
  draft: Draft,
  said: string[],
  { today, removals = false }: OpenRequest,
): Exclude<Opened, { is: 'foreign' }> {
  const seen = seenByFamilies(draft, today)
  const much = seen.is === 'changes' && !removals ? seen.much : []
  return much.length > 0
    ? { is: 'not', said: [...much, ...said], removals: true }
    : { is: 'open', draft, said }
}

/** Whether a file is a sheet with a row below its headings. */
function hasRows(files: Files, name: string): boolean {
  const held = files.get(name)
  const bytes = typeof held === 'string' ? new TextEncoder().encode(held) : held
  return bytes instanceof Uint8Array && cellsOfFile(name, bytes).cells.length > 1
}

/** As many as there are: whoever is asked sees which. */
const any = Number.MAX_SAFE_INTEGER

/** What is said of an import, without what only a command line can do about it. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/ --[a-z]/.test(line))
    .map((line) => line.replace(/ \(npm run [^)]*\)$/, ''))

/** That nothing was taken in need not be said where it is asked whether much may go. */
const notOpened = (said: string[], removals: boolean): Extract<Opened, { is: 'not' }> =>
  removals
    ? { is: 'not', said: said.filter((it) => it !== words.feed.nothingTaken), removals }
    : { is: 'not', said }

/** JSON that is none of our files: most likely what another directory publishes. */
const feedAmong = (files: Files, passed: readonly string[]): Files =>
  new Map(
    [...files].filter(([name]) => passed.includes(name) && readJson(files, name).is === 'json'),
  )

/** What is left out because the list has no such kind of group, said as what can be done about it at the desk; and the rest of the import. */
function withoutUnknown(done: FeedImport, catalogue: Catalogue | null): [string[], FeedImport] {
  const isUnknown = (it: ReportLine) => it.reason === noTypeKnown
  const { report, unmapped } = done
  const left = report.records.filter(isUnknown).length
  const rest = report.records.filter((it) => !isUnknown(it))
  const types = unmapped.map(([term, n]) => [term === noType ? null : term, n] as const)
  const kinds = catalogue?.area.serviceTypes.map(({ name }) => name) ?? []
  return [
    left === 0 ? [] : words.opening.unknownKinds(left, types, kinds),
    { ...done, unmapped: [], report: { ...report, records: rest } },
  ]
}

/** What another directory publishes (Open Referral), read into the area as the command line reads it. */
function openFeed(feed: Files, request: OpenRequest): Opened {
  const { area, today, published, removals = false } = request
  try {
    const directory = nameOfFeed(feed) ?? words.opening.someDirectory
    const asked = { area, today, directory }
    const catalogue = catalogueIn(published, area)
    const whole = importFeed({ ...asked, feed: feedOf(feed), files: published })
    const [unknown, done] = withoutUnknown(whole, catalogue)
    const allowing = (allowRemovals: number) =>
      resultOf(done, published, { ...asked, allowRemovals })
    const result = allowing(removals ? any : 0)
    const isTaken = result.code === 0 && result.files !== undefined
    const { families } = result.json
    const said = [...feedSaid(done, { directory, catalogue, families, isTaken }), ...unknown]
    const report = linesOf(result.text)
    if (!isTaken || result.files === undefined)
      return { ...notOpened(said, !removals && allowing(any).code === 0), report }
    const changes = changesTo(published, result.files)
    const says = words.opening.readFeed(directory)
    const draft = edited(newDraft(area, published), { says, changes })
    return { ...unlessMuchGoes(draft, said, request), report }
  } catch (error) {
    if (!(error instanceof UnreadableFeed)) throw error
    return { is: 'not', said: [error.message] }
  }
}

/** A draft that was saved as a file, where one was chosen. */
function draftAmong(files: Files, { area, areas }: OpenRequest): Opened | null {
  const [only, ...more] = [...files]
  if (only === undefined || more.length > 0) return null
  const [name, held] = only
  if (!/\bdraft\b.*\.json$/.test(name)) return null
  const text = typeof held === 'string' ? held : new TextDecoder().decode(held)
  const draft = draftIn(parsed(text))
  if (draft === null) return { is: 'not', said: [words.opening.brokenDraft(name)] }
  if (draft.area === area) return { is: 'open', draft, said: [] }
  const other = areas.find(({ id }) => id === draft.area)?.name ?? draft.area
  return { is: 'not', said: [words.opening.otherArea(name, other)] }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
