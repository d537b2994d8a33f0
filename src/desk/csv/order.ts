import { isReordered, parted } from '#desk/reordered.ts'
import { counted } from '#desk/words.ts'
import { textAt, valueAt, type Column } from './columns.ts'
import { fileProblem, quoted, type Problem } from './problem.ts'
import type { Rows } from './putTogether.ts'
import type { CsvRow } from './readSheet.ts'
import { tables, type TableName } from './tables.ts'

const whole =
  'whole rows sorted together: undo the sort (or, if it is meant: --anyway on the command line)'
/** So many rows are named; of more, how many there are. */
const named = 3

/** What the columns to read may say of each record: as it is called in the folder, or was in the list. */
type Names = Record<string, (id: string) => Set<string>>

function namesIn(all: readonly Rows[]): Names {
  const [places, titles, placeOf] = [
    new Map<string, string[]>(),
    new Map<string, string[]>(),
    new Map<string, string[]>(),
  ]
  const add = (to: Map<string, string[]>, { values }: CsvRow, path: string) =>
    to.set(textAt(values, 'id'), [...(to.get(textAt(values, 'id')) ?? []), textAt(values, path)])
  for (const { places: some = [], sessions = [] } of all) {
    for (const row of some) add(places, row, 'name')
    for (const row of sessions) {
      add(titles, row, 'title')
      add(placeOf, row, 'placeId')
    }
  }
  const placeNames = (id: string) => new Set(places.get(id))
  const heldAt = (id: string) =>
    new Set((placeOf.get(id) ?? []).flatMap((it) => places.get(it) ?? []))
  return {
    'places Place (to read)': placeNames,
    'sessions Place (to read)': heldAt,
    'sessions Session (to read)': (id) => new Set(titles.get(id)),
  }
}

/** Where each table names the record that its columns to read are about. */
const keys: Partial<Record<TableName, { path: string; of: 'places' | 'sessions' }>> = {
  openingHours: { path: 'place', of: 'places' },
  closures: { path: 'place', of: 'places' },
  sessions: { path: 'placeId', of: 'places' },
  times: { path: 'session', of: 'sessions' },
  changes: { path: 'session', of: 'sessions' },
  exampleTimes: { path: 'session', of: 'sessions' },
}

/** Rows whose column to read speaks of another record than their id: many of them, and a column was sorted by itself. */
function besideReading(
  name: TableName,
  rows: readonly CsvRow[],
  names: Names,
): [Problem[], string[]] {
  const key = keys[name]
  const { file, columns } = tables[name]
  if (key === undefined) return [[], []]
  const notes: string[] = []
  for (const { heading } of columns.filter(({ toRead }) => toRead)) {
    const known = names[`${key.of} ${heading}`]
    const apart = rows.flatMap((row) => {
      const said = row.toRead.get(heading) ?? ''
      const right = known?.(textAt(row.values, key.path)) ?? new Set()
      return said === '' || right.size === 0 || right.has(said)
        ? []
        : [{ row: row.row, said, right: [...right][0] ?? '' }]
    })
    if (
      isReordered(
        apart.map(({ said }) => said),
        apart.map(({ right }) => right),
      )
    ) {
      const id = columns.find(({ path }) => path === key.path)?.heading ?? ''
      return [
        [
          fileProblem(
            file,
            `the cells of "${id}" and "${heading}" of different records in ${counted(apart.length, 'row')}`,
            whole,
          ),
        ],
        [],
      ]
    }
    notes.push(
      ...apart
        .slice(0, named)
        .map(
          ({ row, said, right }) =>
            `${file}, row ${row}: the id counts, which is of ${quoted(right)}; "${heading}" says ${quoted(said)}`,
        ),
      ...(apart.length > named ? [`${file}: so it is in ${apart.length - named} more rows`] : []),
    )
  }
  return [[], notes]
}

/** Columns that hold what they held, beside other records than they did. */
function besideBefore(
  name: TableName,
  rows: readonly CsvRow[],
  before: readonly CsvRow[],
): Problem[] {
  const { file, columns } = tables[name]
  const [first, ...others]: Column[] = columns
  if (first === undefined) return []
  const idOf = ({ values }: CsvRow) => textAt(values, first.path)
  const ids = new Set(before.map(idOf))
  const stayed = new Set(rows.map(idOf).filter((id) => ids.has(id)))
  const pairs = (of: readonly CsvRow[], { path }: Column) =>
    of.flatMap((row) =>
      stayed.has(idOf(row))
        ? [{ id: idOf(row), value: JSON.stringify(valueAt(row.values, path) ?? null) }]
        : [],
    )
  const text = ({ id, value }: { id: string; value: string }) => `${id}\n${value}`
  const valueIn = (pair: string) => pair.slice(pair.indexOf('\n') + 1)
  const moved = others
    .filter((column) => !column.toRead)
    .flatMap((column) => {
      const [was, now] = [pairs(before, column), pairs(rows, column)]
      const gone = parted(was.map(text), now.map(text)).own.map(valueIn)
      const come = parted(now.map(text), was.map(text)).own.map(valueIn)
      return isReordered(gone, come) ? [{ column, count: gone.length }] : []
    })
  const count = Math.max(0, ...moved.map(({ count }) => count))
  const headings =
    moved.length * 2 > others.length ? [first.heading] : moved.map(({ column }) => column.heading)
  return moved.length === 0
    ? []
    : [
        fileProblem(
          file,
          `the cells of ${headings.map(quoted).join(', ')} in another order, in ${counted(count, 'row')}`,
          whole,
        ),
      ]
}

/** Columns that were sorted by themselves, seen by what stands beside them, and by what stood there in the list; else what is to be said. */
export function outOfOrder(
  names: readonly TableName[],
  rows: Rows,
  before: Rows,
): { problems: Problem[]; notes: string[] } {
  const known = namesIn([rows, before])
  const problems: Problem[] = []
  const notes: string[] = []
  for (const name of names) {
    const [reading, said] = besideReading(name, rows[name] ?? [], known)
    const sorted =
      reading.length > 0 ? reading : besideBefore(name, rows[name] ?? [], before[name] ?? [])
    problems.push(...sorted)
    if (sorted.length === 0) notes.push(...said)
  }
  return { problems, notes }
}
