import type { LocalDate } from '#domain/time/localDate.ts'
import { openArea, servedAreas } from './area.ts'
import { checkArea } from './check/check.ts'
import { isSame, written, type Files, type FilesToWrite } from './files.ts'
import { line, type Finding } from './finding.ts'
import { counted } from './words.ts'

/** How many records families will see anew, changed, no longer, and as they were. */
export interface Counts {
  added: number
  changed: number
  gone: number
  unchanged: number
}

/** What an import would come to for families, and what the check says of it. */
export interface AfterImport {
  families: { sessions: Counts; places: Counts }
  errors: Finding[]
  /** The errors that were not there before. */
  fresh: Finding[]
  warnings: number
  text: string
}

type Lists = Record<'sessions' | 'places', readonly { id: string }[]>

function listsIn(files: Files, id: string): Lists {
  const summary = servedAreas(files).served.find((it) => it.id === id)
  const opened = summary && openArea(files, summary)
  if (opened?.is !== 'good') return { sessions: [], places: [] }
  const { sessions, places } = opened.raw
  return { sessions, places: Object.values(places).flat() }
}

/** Compares two lists by their ids. */
export function countsBetween(
  before: readonly { id: string }[],
  after: readonly { id: string }[],
): Counts {
  const old = new Map(before.map((it) => [it.id, it]))
  const now = new Set(after.map(({ id }) => id))
  const both = after.filter(({ id }) => old.has(id))
  const unchanged = both.filter((it) => isSame(it, old.get(it.id))).length
  return {
    added: after.length - both.length,
    changed: both.length - unchanged,
    gone: before.filter(({ id }) => !now.has(id)).length,
    unchanged,
  }
}

const said = (what: string, { added, changed, gone, unchanged }: Counts) =>
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
  const [before, now] = [listsIn(files, id), listsIn(after, id)]
  const families = {
    sessions: countsBetween(before.sessions, now.sessions),
    places: countsBetween(before.places, now.places),
  }
  const findings = findingsIn(after, id, today)
  const errors = findings.filter(({ level }) => level === 'error')
  const warnings = findings.filter(({ level }) => level === 'warning')
  const known = new Set(findingsIn(files, id, today).map(line))
  const isFresh = (it: Finding) => !known.has(line(it))
  const doubts = warnings.filter(isFresh)
  const more = doubts.length - mostWarnings
  const text = [
    said('sessions for families', families.sessions),
    said('places for families', families.places),
    ...[...errors, ...doubts.slice(0, mostWarnings)].map(say),
    ...(more > 0 ? [`and ${counted(more, 'new warning')} more`] : []),
    `check: ${counted(errors.length, 'error')}, ${counted(warnings.length, 'warning')}${warnings.length > 0 ? ` (npm run data -- check ${id})` : ''}`,
  ].join('\n')
  return { families, errors, fresh: errors.filter(isFresh), warnings: warnings.length, text }
}
