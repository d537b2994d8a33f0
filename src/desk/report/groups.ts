import { Packed } from './packed.ts'
import type { ImportReport, Line, Lines } from './report.ts'

/** Lines that say the same of different records. */
export interface Group {
  kind: Line['kind']
  outcome: Line['outcome']
  field: string
  reason: string
  lines: Lines
}

/** The lines of a report by what they say, the most frequent first; refusals before repairs. */
export function groupsOf({ records }: ImportReport): Group[] {
  const groups = new Map<string, Group & { lines: Packed<Line> }>()
  for (const line of records) {
    const { kind, outcome, field, reason } = line
    const key = [outcome, kind, field, reason].join('\n')
    const group = groups.get(key) ?? { kind, outcome, field, reason, lines: new Packed<Line>() }
    group.lines.add(line)
    groups.set(key, group)
  }
  const rank = ({ outcome }: Group) => (outcome === 'refused' ? 0 : 1)
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.lines.length - a.lines.length)
}
