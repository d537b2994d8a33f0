/** What an import reads: a service of theirs becomes one session for each place it is held at. */
export type Kind = 'service' | 'session'

/** `imported` as it stood, `repaired` with something changed or left out, or `refused`. */
export type RecordOutcome = 'imported' | 'repaired' | 'refused'

/** One thing changed, left out or refused: whose, which field, the text it came from, and why. */
export interface ReportLine {
  sourceId: string
  kind: Kind
  outcome: 'repaired' | 'refused'
  field: string
  found: string
  reason: string
}

/** How many records of one kind: read = imported + repaired + refused, always. */
export interface Sum {
  read: number
  imported: number
  repaired: number
  refused: number
}

/** What an import has to say: exactly the object that `import … --json` prints. */
export interface ImportReport {
  services: Sum
  sessions: Sum
  records: readonly ReportLine[]
}

/** What is said of one record while it is read. Once refused, it stays refused; refusing gives undefined, to return. */
export interface Notes {
  readonly sourceId: string
  repaired: (field: string, found: unknown, reason: string) => void
  refused: (field: string, found: unknown, reason: string) => undefined
  outcome: () => RecordOutcome
}

/** A report being written: each record is opened, spoken of, and closed once, and closing is what counts it. */
export interface OpenReport {
  report: ImportReport
  open: (kind: Kind, sourceId: string) => Notes
  close: (kind: Kind, notes: Notes) => RecordOutcome
}

const nothing = (): Sum => ({ read: 0, imported: 0, repaired: 0, refused: 0 })
const most = 160

/** A value as one short line of text, without control characters; `nothing` where there is none. */
export function foundText(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  const whole = typeof value === 'string' ? value : json(value)
  const line = whole
    .slice(0, most * 4)
    .replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
  if (line === '') return 'an empty text'
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line
}

// Deep enough a value overflows JSON.stringify.
function json(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    return 'a value too deep to show'
  }
}

/** An empty report, to be filled record by record. */
export function openReport(): OpenReport {
  const records: ReportLine[] = []
  const report = { services: nothing(), sessions: nothing(), records }
  const sums = { service: report.services, session: report.sessions }

  function open(kind: Kind, sourceId: string): Notes {
    let outcome: RecordOutcome = 'imported'
    const note = (is: ReportLine['outcome'], field: string, found: unknown, reason: string) => {
      if (outcome !== 'refused') outcome = is
      records.push({ sourceId, kind, outcome: is, field, found: foundText(found), reason })
    }
    return {
      sourceId,
      repaired: (field, found, reason) => note('repaired', field, found, reason),
      refused: (field, found, reason) => {
        note('refused', field, found, reason)
        return undefined
      },
      outcome: () => outcome,
    }
  }

  function close(kind: Kind, notes: Notes): RecordOutcome {
    const outcome = notes.outcome()
    sums[kind].read += 1
    sums[kind][outcome] += 1
    return outcome
  }

  return { report, open, close }
}

/** Lines that say the same of different records. */
export interface Group {
  kind: ReportLine['kind']
  outcome: ReportLine['outcome']
  field: string
  reason: string
  lines: readonly ReportLine[]
}

/** The lines of a report by what they say, the most frequent first; refusals before repairs. */
export function groupsOf({ records }: ImportReport): Group[] {
  const groups = new Map<string, Group & { lines: ReportLine[] }>()
  for (const line of records) {
    const { kind, outcome, field, reason } = line
    const key = [outcome, kind, field, reason].join('\n')
    const group = groups.get(key) ?? { kind, outcome, field, reason, lines: [] }
    group.lines.push(line)
    groups.set(key, group)
  }
  const rank = ({ outcome }: Group) => (outcome === 'refused' ? 0 : 1)
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.lines.length - a.lines.length)
}
