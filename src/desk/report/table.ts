import { groupsOf, type Group, type ImportReport, type ReportLine, type Sum } from './report.ts'
import { counted } from '#desk/words.ts'

const heads = ['', 'read', 'imported', 'repaired', 'refused']
const row = (name: string, { read, imported, repaired, refused }: Sum) => [
  name,
  ...[read, imported, repaired, refused].map(String),
]
const cells = (all: string[]) =>
  all.map((it, i) => (i === 0 ? it.padEnd(10) : it.padStart(10))).join('')

/** The lines of a group that are shown before the rest is only counted. */
const shown = 5
/** So many lines are listed in full. */
const fewLines = 60

function said({ kind, outcome, field, reason, lines }: Group, most: number): string[] {
  const rest = lines.length - most
  const first: ReportLine[] = []
  for (const it of lines) {
    if (first.length === most) break
    first.push(it)
  }
  return [
    `${outcome}, ${counted(lines.length, kind)}: ${field}: ${reason}`,
    ...first.map(({ sourceId, found }) => `  ${sourceId}: ${found}`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ]
}

/** The report for a terminal: the sums, then what was refused and repaired, line by line where there are not too many. */
export function tableOf(report: ImportReport): string {
  const { services, sessions, records } = report
  const most = records.length <= fewLines ? records.length : shown
  const groups = groupsOf(report)
  const isCut = groups.some(({ lines }) => lines.length > most)
  return [
    [heads, row('services', services), row('sessions', sessions)].map(cells).join('\n'),
    ...groups.flatMap((group) => ['', ...said(group, most)]),
    ...(isCut ? ['', 'Every line is in the page (--html report.html) and in --json.'] : []),
  ].join('\n')
}
