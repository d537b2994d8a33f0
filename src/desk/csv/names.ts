import { textAt, valueAt, putAt } from './columns.ts'
import { quoted, type CellRepair } from './problem.ts'
import type { Rows } from './putTogether.ts'
import { plainHeading, type CsvRow } from './readSheet.ts'
import { tableNames, tables } from './tables.ts'

/** The id that a name is of, where it is the name of one record alone. */
function idsByName(rows: readonly CsvRow[] = []): (name: string) => string | undefined {
  const ids = new Set(rows.map(({ values }) => textAt(values, 'id')))
  const named = new Map<string, string[]>()
  for (const { values } of rows) {
    const key = plainHeading(textAt(values, 'name'))
    named.set(key, [...(named.get(key) ?? []), textAt(values, 'id')])
  }
  return (name) => {
    if (ids.has(name)) return undefined
    if (ids.has(name.toLowerCase())) return name.toLowerCase()
    const found = named.get(plainHeading(name)) ?? []
    return found.length === 1 ? found[0] : undefined
  }
}

/** Puts ids where people wrote names of places, service types and features ("Stay and play"); says so of each cell. */
export function idsForNames(rows: Rows): CellRepair[] {
  const ids = {
    places: idsByName(rows.places),
    serviceTypes: idsByName(rows.serviceTypes),
    features: idsByName(rows.features),
  }
  return tableNames.flatMap((name) =>
    tables[name].columns.flatMap(({ heading, path, refers }) =>
      refers === undefined
        ? []
        : (rows[name] ?? []).flatMap(({ file, row, values }): CellRepair[] => {
            const value = valueAt(values, path)
            const written = Array.isArray(value) ? (value as string[]) : [value]
            const meant = written.map((it) =>
              typeof it === 'string' ? ids[refers](it) : undefined,
            )
            if (meant.every((it) => it === undefined)) return []
            const read = written.map((it, i) => meant[i] ?? it)
            putAt(values, path, Array.isArray(value) ? read : read[0])
            return written.flatMap((it, i) =>
              meant[i] === undefined
                ? []
                : [{ file, row, column: heading, found: quoted(String(it)), as: quoted(meant[i]) }],
            )
          }),
    ),
  )
}
