import { textAt, type Fields } from './columns.ts'
import { columnsOf, headingOf, without, type Draft } from './draft.ts'
import { none } from './listCell.ts'
import { nearest } from '#desk/nearest.ts'
import { quoted, type Problem } from './problem.ts'
import type { SheetRow } from './readSheet.ts'
import type { TableName } from './tables.ts'

/** A table whose rows are items of a list in a record of the table above. */
interface Child {
  table: TableName
  /** Where the row names the record it belongs to. */
  parent: string
  field: (row: SheetRow) => string
  /** The column that says `none` for an empty list. */
  first: string
  item: (own: Fields) => unknown
}

export const openingHours: Child = {
  table: 'openingHours',
  parent: 'place',
  // A row that does not say which hours it is of has a problem of its own.
  field: ({ values }) => (values.hours === 'selfService' ? 'selfService' : 'opening'),
  first: 'byday',
  item: (own) => without(own, 'hours'),
}
export const closures: Child = {
  table: 'closures',
  parent: 'place',
  field: () => 'closures',
  first: 'from',
  item: (own) => own,
}
const schedule = ({ when, ...times }: Fields): unknown => ({
  ...(when as Fields | undefined),
  ...times,
})
export const times = (table: TableName): Child => ({
  table,
  parent: 'session',
  field: () => 'schedules',
  first: 'when',
  item: schedule,
})
export const changes: Child = {
  table: 'changes',
  parent: 'session',
  field: () => 'changes',
  first: 'date',
  item: (own) => own,
}

/** Adds the rows of a lower table to the drafts they belong to, in order; a row of nobody's is a problem. */
export function addChildren(
  drafts: Map<string, Draft>,
  child: Child,
  rows: SheetRow[],
  above: string,
): Problem[] {
  const { table, parent, field, first, item } = child
  return rows.flatMap((row) => {
    const id = textAt(row.values, parent)
    const draft = drafts.get(id)
    if (draft === undefined) {
      const meant = nearest(id, drafts.keys())
      const column = headingOf(table, parent)
      const expected = `an id of ${above}${meant === undefined ? '' : `, like "${meant}"`}`
      return [{ file: row.file, row: row.row, column, found: quoted(id), expected }]
    }
    const value = draft.value as Fields
    const name = field(row)
    const list = (value[name] ??= []) as unknown[]
    if (row.values[first] === none) return []
    const prefix = `${name}[${String(list.length)}]`
    draft.origins.note(row, columnsOf(table), prefix)
    for (const inside of ['byday', 'bymonthday', 'dates', 'interval', 'freq'])
      if (first === 'when')
        draft.origins.noteOne(`${prefix}.${inside}`, draft.origins.of(`${prefix}.when`), null)
    list.push(item(without(row.values, parent)))
    return []
  })
}
