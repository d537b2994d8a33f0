import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { FeedImport } from '#desk/openReferral/importFeed.ts'
import type { AfterImport } from '#desk/afterImport.ts'
import { isTooMuch, someOf } from '#desk/removals.ts'
import type { ReportLine } from '#desk/report/report.ts'
import { desk } from '#words/en/desk.ts'
import { changesLines } from './csvSaid.ts'
import { namesIn } from './listed.ts'

const words = desk.feed

/** As many reasons are named; the full report has them all. */
const most = 6

interface Asked {
  directory: string
  /** The list as it was, null where there is none. */
  catalogue: Catalogue | null
  families: AfterImport['families']
  /** Whether it was taken in. */
  isTaken: boolean
}

/** What an import of another directory came to, for whoever keeps the list: in plain words, with no field of the file. */
export function feedSaid(
  done: FeedImport,
  { directory, catalogue, families, isTaken }: Asked,
): string[] {
  const { report, gone, stay } = done
  const named = (ids: readonly string[]) =>
    someOf(ids.map((id) => (catalogue ? namesIn(catalogue).groupById(id) : id)))
  const { imported, repaired } = report.sessions
  const against = isTaken ? [] : [words.nothingTaken, ...objections(done)]
  return [
    ...against,
    words.read(report.services.read, directory),
    ...(isTaken ? [words.came(imported, repaired), ...changesLines(families)] : []),
    ...(isTaken && gone.length > 0 ? [desk.workbook.gone(named(gone))] : []),
    ...(stay.length > 0 ? [words.stay(named(stay.map(({ id }) => id)))] : []),
    ...(isTaken ? changedSaid(report.records) : []),
    ...leftOutSaid(report.records),
  ]
}

/** Why nothing was taken in. */
function objections({ report, stated, came, had, gone, elsewhere }: FeedImport): string[] {
  if (report.services.read === 0) return [words.empty]
  const said = [
    ...(stated > came ? [words.short(stated, came)] : []),
    ...(isTooMuch({ what: '', had, gone }) ? [words.wouldGo(gone.length, had)] : []),
    ...elsewhere.flatMap(({ directory, same, of }) =>
      same * 2 > of ? [words.twice(same, directory)] : [],
    ),
  ]
  return said.length > 0 ? said : [words.broken]
}

/** How many records each key is said of, the most first. */
function counted(lines: readonly ReportLine[], keyOf: (line: ReportLine) => string) {
  const ids = new Map<string, Set<string>>()
  for (const line of lines) {
    const key = keyOf(line)
    ids.set(key, (ids.get(key) ?? new Set()).add(line.sourceId))
  }
  return [...ids].map(([key, of]) => [key, of.size] as const).sort(([, a], [, b]) => b - a)
}

const plain = (text: string, table: readonly (readonly [RegExp, string])[], other: string) =>
  table.find(([shape]) => shape.test(text))?.[1] ?? other

function changedSaid(records: readonly ReportLine[]): string[] {
  const changed = records.filter(({ outcome }) => outcome === 'repaired')
  const fields = counted(changed, ({ field }) => plain(field, words.fields, words.otherField))
  return fields.length === 0 ? [] : [words.changed(fields)]
}

function leftOutSaid(records: readonly ReportLine[]): string[] {
  const left = records.filter(({ outcome }) => outcome === 'refused')
  const reasons = counted(left, ({ reason }) => plain(reason, words.reasons, reason))
  const rest = reasons.slice(most).reduce((sum, [, n]) => sum + n, 0)
  return [
    ...reasons.slice(0, most).map(([reason, n]) => words.leftOut(n, reason)),
    ...(rest > 0 ? [words.moreLeftOut(rest)] : []),
  ]
}
