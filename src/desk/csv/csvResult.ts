import type { FilesToWrite } from '#desk/files.ts'
import type { DeskResult } from '#desk/result.ts'
import { counted } from '#desk/words.ts'
import {
  problemLines,
  repairLines,
  type CellOrigin,
  type Problem,
  type CellRepair,
} from './problem.ts'

/** What of a folder is told. */
export interface FolderReport {
  problems: Problem[]
  repairs: CellRepair[]
  notes: string[]
  /** Sessions read, for the count. */
  sessions: number
}

/** As every import reports: each session is a service of its own, and a folder is taken whole or not at all. */
export function report({ sessions, problems, repairs, notes }: FolderReport, wrote: string[]) {
  const refused = problems.length > 0 ? sessions : 0
  const mended = new Set(repairs.flatMap(({ file, row }) => (file === 'sessions.csv' ? [row] : [])))
  const repaired = refused > 0 ? 0 : mended.size
  const count = { read: sessions, imported: sessions - refused - repaired, repaired, refused }
  const at = ({ file, row, column }: CellOrigin) => ({
    sourceId: row === null ? file : `${file}:${String(row)}`,
    kind: 'row',
    field: column,
  })
  const records = [
    ...problems.map((it) => ({
      ...at(it),
      outcome: 'refused',
      found: it.found,
      reason: `expected ${it.expected}${it.suggestion === undefined ? '' : `: ${it.suggestion}`}`,
    })),
    ...repairs.map((it) => ({
      ...at(it),
      outcome: 'repaired',
      found: it.found,
      reason: `read as ${it.as}`,
    })),
  ]
  return { services: count, sessions: count, records, notes, wrote }
}

/** A cell that is asked about is read as nothing yet. */
function noted({ notes, repairs, problems }: FolderReport): string[] {
  const cellOf = ({ file, row, column }: CellOrigin) => `${file} ${String(row)} ${column ?? ''}`
  const asked = new Set(problems.map(cellOf))
  const said = repairs.filter((it) => !asked.has(cellOf(it)))
  return [...notes, ...repairLines(said)].map((it) => `note: ${it}`)
}

/** A folder that is wrong: every problem, and nothing to write. */
export function refused(made: FolderReport): DeskResult {
  return {
    code: 1,
    text: [
      ...noted(made),
      ...problemLines(made.problems).map((it) => `error: ${it}`),
      `${counted(made.problems.length, 'error')}: nothing written`,
    ].join('\n'),
    json: report(made, []),
  }
}

/** A folder that is read and not written: what speaks against it is said beside. */
export const held = (made: FolderReport): DeskResult => ({
  code: 1,
  text: [...noted(made), `${counted(made.sessions, 'session')} read`].join('\n'),
  json: report(made, []),
})

/** A folder that is taken: what it writes. */
export function done(made: FolderReport, files: FilesToWrite, dry: boolean): DeskResult {
  const wrote = [...files.keys()]
  const verb = dry ? 'would write' : 'wrote'
  const lines = wrote.length === 0 ? ['nothing has changed'] : wrote.map((it) => `${verb} ${it}`)
  return {
    code: 0,
    text: [...noted(made), ...lines, `${counted(made.sessions, 'session')} read`].join('\n'),
    files,
    json: report(made, dry ? [] : wrote),
  }
}
