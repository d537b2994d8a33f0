import type { LocalDate } from '#domain/time/localDate.ts'
import { openArea, servedAreas, type RawArea } from './area.ts'
import { checkArea } from './check/check.ts'
import { isSame, written, type Files, type FilesToWrite } from './files.ts'
import { line, type Finding } from './finding.ts'
import type { Removal } from './removals.ts'
import { goneFrom, removalsBetween, seenLists, seenOf, type Seen, type SeenList } from './seen.ts'
import { counted } from './words.ts'

/** How many records families will see anew, changed, no longer, and as they were. */
export interface RecordCounts {
  added: number
  changed: number
  gone: number
  unchanged: number
}

/** What an import would come to for families, and what the check says of it. */
export interface AfterImport {
  families: Record<SeenList, RecordCounts>
  /** What families would see no more, list by list, where anything is gone. */
  removals: Removal[]
  errors: Finding[]
  /** The errors that were not there before. */
  fresh: Finding[]
  warnings: number
  text: string
}

function openIn(files: Files, id: string): RawArea | undefined {
  const summary = servedAreas(files).served.find((it) => it.id === id)
  const opened = summary && openArea(files, summary)
  return opened?.is === 'good' ? opened.raw : undefined
}

function countsOf(
  list: SeenList,
  before: Record<SeenList, Seen[]>,
  after: Record<SeenList, Seen[]>,
): RecordCounts {
  const old = new Map(before[list].map(({ id, value }) => [id, value]))
  const both = after[list].filter(({ id }) => old.has(id))
  const unchanged = both.filter(({ id, value }) => isSame(value, old.get(id))).length
  return {
    added: after[list].length - both.length,
    changed: both.length - unchanged,
    gone: goneFrom(list, before, after).length,
    unchanged,
  }
}

const lists = Object.keys(seenLists) as SeenList[]
/** What is always counted; the rest is said where it is not as it was. */
const always: readonly SeenList[] = ['sessions', 'places']

const said = (what: string, { added, changed, gone, unchanged }: RecordCounts) =>
  `${what}: ${added} added, ${changed} changed, ${gone} gone, ${unchanged} unchanged`

function findingsIn(files: Files, id: string, today: LocalDate): Finding[] {
  const { served, findings } = servedAreas(files)
  const summary = served.find((it) => it.id === id)
  return summary ? checkArea(files, summary, { today, publish: false }).findings : findings
}

/** As many new warnings are listed; the check lists them all. */
const mostWarnings = 20

/** What families will see of an area once files have been written, and what the check says that is new: the end of every import. */
export function afterImport(
  files: Files,
  changes: FilesToWrite,
  id: string,
  today: LocalDate,
  say: (finding: Finding) => string = line,
): AfterImport {
  const after = written(files, changes)
  const [old, fresh] = [openIn(files, id), openIn(after, id)]
  // An area that is not there, or cannot be read, has nothing that families see.
  const seen = (raw: RawArea | undefined) =>
    raw === undefined
      ? (Object.fromEntries(lists.map((list) => [list, []])) as unknown as ReturnType<
          typeof seenOf
        >)
      : seenOf(raw, { today, withExamples: fresh?.area.timetable === 'example' })
  const [before, now] = [seen(old), seen(fresh)]
  const families = Object.fromEntries(
    lists.map((list) => [list, countsOf(list, before, now)]),
  ) as Record<SeenList, RecordCounts>
  const removals = removalsBetween(before, now)
  const isSaid = (list: SeenList) => {
    const { added, changed, gone } = families[list]
    return always.includes(list) || added + changed + gone > 0
  }
  const findings = findingsIn(after, id, today)
  const errors = findings.filter(({ level }) => level === 'error')
  const warnings = findings.filter(({ level }) => level === 'warning')
  const known = new Set(findingsIn(files, id, today).map(line))
  const isFresh = (it: Finding) => !known.has(line(it))
  const doubts = warnings.filter(isFresh)
  const more = doubts.length - mostWarnings
  const text = [
    ...lists.filter(isSaid).map((list) => said(`${seenLists[list]} for families`, families[list])),
    ...[...errors, ...doubts.slice(0, mostWarnings)].map(say),
    ...(more > 0 ? [`and ${counted(more, 'new warning')} more`] : []),
    `check: ${counted(errors.length, 'error')}, ${counted(warnings.length, 'warning')}${warnings.length > 0 ? ` (npm run data -- check ${id})` : ''}`,
  ].join('\n')
  return {
    families,
    removals,
    errors,
    fresh: errors.filter(isFresh),
    warnings: warnings.length,
    text,
  }
}
