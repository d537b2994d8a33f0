import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { nameAndTown } from '#domain/catalogue/postalAddress.ts'
import { plainWords } from '#domain/search/plainWords.ts'
import type { Session, SessionId } from '#domain/catalogue/session.ts'
import { choice } from '#desk/csv/cell.ts'
import { filesOf, recordIn, type Draft, type RecordChange } from './draft.ts'
import { formOf, readGroup, type GroupField, type GroupForm } from './groupForm.ts'
import { typeNamed } from './groupSheet.ts'
import { put, sessionsFile } from './jobs.ts'
import { settled, threeWay, type Typed, type Whose } from './threeWay.ts'

/** The columns of the table of groups, in their order: fields of a group as it is typed. */
export const tableFields = [
  ...(['title', 'placeId', 'serviceType', 'when', 'holds', 'agesFrom', 'agesTo'] as const),
  ...(['cost', 'costNote', 'access', 'phone', 'summary', 'provider', 'bookingUrl'] as const),
] as const satisfies readonly GroupField[]
export type TableField = (typeof tableFields)[number]
export type TableCells = Record<TableField, string>

/** Between the times of a group that meets at several. */
const also = ' | '

const holds = choice({
  'all-year': 'all year',
  'term-time': 'term time only',
  'school-holidays': 'school holidays only',
})
const access = choice({ 'drop-in': 'drop in', book: 'book', referral: 'referral' })

/** What may stand in a column that knows its values: places, kinds and the like by their names. */
export interface TableWords {
  placeNames: ReadonlyMap<string, string>
  placeIds: ReadonlyMap<string, string>
  catalogue: Catalogue
}

const same = (text: string) => plainWords(text).join(' ')

/** The names of places and kinds as the table has them: two places of one name have their ids beside it. */
export function tableWords(catalogue: Catalogue): TableWords {
  const places = [...catalogue.places.values()]
  const count = new Map<string, number>()
  for (const place of places)
    count.set(nameAndTown(place), (count.get(nameAndTown(place)) ?? 0) + 1)
  const nameOf = (place: Place) =>
    count.get(nameAndTown(place)) === 1 ? nameAndTown(place) : `${nameAndTown(place)} (${place.id})`
  return {
    placeNames: new Map(places.map((place) => [place.id, nameOf(place)])),
    placeIds: new Map(places.map((place) => [same(nameOf(place)), place.id])),
    catalogue,
  }
}

/** A group as its row of the table has it. */
export function cellsOf(session: Session, words: TableWords): TableCells {
  const form = formOf(session)
  const { serviceTypes } = words.catalogue.area
  return {
    ...form,
    placeId: words.placeNames.get(session.placeId) ?? session.placeId,
    serviceType:
      serviceTypes.find(({ id }) => id === session.serviceType)?.name ?? session.serviceType,
    when: form.when.join(also),
    holds: form.holds === '' ? '' : holds.write(form.holds),
    access: form.access === '' ? '' : access.write(form.access),
  }
}

export type CellsRead =
  { is: 'read'; session: Session } | { is: 'misread'; wrong: Partial<Record<TableField, string>> }

/** A row of the table over the group it is of: read(cellsOf(group)) = group. */
export function readCells(cells: TableCells, was: Session, words: TableWords): CellsRead {
  const wrong: Partial<Record<TableField, string>> = {}
  const chosen = (field: 'holds' | 'access', cell: typeof holds) => {
    const read = cells[field].trim() === '' ? null : cell.read(cells[field])
    if (read?.is === 'misread') wrong[field] = read.expected
    return read?.is === 'read' ? read.value : ''
  }
  const form = {
    ...cells,
    placeId: words.placeIds.get(same(cells.placeId)) ?? '',
    serviceType: typeNamed(words.catalogue.area, cells.serviceType) ?? '',
    when: cells.when.split(/\s*[|\n]\s*/),
    holds: chosen('holds', holds),
    access: chosen('access', access),
  } as GroupForm
  const read = readGroup(form, was)
  if (read.is === 'misread') return { is: 'misread', wrong: { ...read.wrong, ...wrong } }
  return Object.keys(wrong).length > 0 ? { is: 'misread', wrong } : read
}

/** A cell of the table with what is to stand in it; `was` = what stood there when it was begun to be typed, where somebody did. */
export interface CellChange {
  id: string
  column: string
  text: string
  was?: string
}

/** A row as it is typed, and what was expected where; `asked` = the cells that were changed elsewhere too, until it is said whose they are to be. */
export interface RowTyped extends Typed<TableCells> {
  wrong: Partial<Record<TableField, string>>
  asked: TableField[]
}

/** What came of cells that were changed: records to change, and rows that wait for a word as they now stand. */
export interface TableEdit {
  changes: RecordChange[]
  waiting: Map<string, RowTyped>
}

/** A row that waits, with what was saved of it meanwhile. */
export function rowMerged(row: RowTyped, now: TableCells): RowTyped {
  const { both, ...typed } = threeWay(row, now)
  return { ...typed, wrong: row.wrong, asked: [...new Set([...row.asked, ...both])] }
}

/** A row that waits once it was said whose one of its cells is to be. */
export const rowSettled = (
  row: RowTyped,
  now: TableCells,
  field: TableField,
  whose: Whose,
): RowTyped => ({
  ...settled(row, now, field, whose),
  wrong: row.wrong,
  asked: row.asked.filter((it) => it !== field),
})

/** Changes some cells; a row that was waiting, `ids` too, is read again with them. A row that has to wait changes nothing. */
export function editCells(
  draft: Draft,
  words: TableWords,
  changes: readonly CellChange[],
  waiting: TableEdit['waiting'],
  ids: readonly string[] = [],
): TableEdit {
  const file = sessionsFile(draft.area)
  const left = new Map(waiting)
  const made: RecordChange[] = []
  for (const id of new Set([...ids, ...changes.map((it) => it.id)])) {
    const some = changes.filter((it) => it.id === id)
    const was = recordIn(filesOf(draft), file, id) as Session | undefined
    const listed = words.catalogue.sessions.get(id as SessionId)
    if (was === undefined || listed === undefined) continue
    const now = cellsOf(was, words)
    const row = typedInto(left.get(id) ?? { form: now, was: now, wrong: {}, asked: [] }, some)
    const merged = rowMerged(row, now)
    const read = readCells(merged.form, was, words)
    if (read.is === 'misread') left.set(id, { ...merged, wrong: read.wrong })
    else if (merged.asked.length > 0) left.set(id, { ...merged, wrong: {} })
    else {
      left.delete(id)
      made.push(put(file, was, read.session))
    }
  }
  return { changes: made, waiting: left }
}

/** A row with some of its cells typed: each is held against what stood in it when that was begun. */
function typedInto(row: RowTyped, cells: readonly CellChange[]): RowTyped {
  const begun = cells.filter(({ column }) => {
    const field = column as TableField
    return row.form[field] === row.was[field]
  })
  const of = (some: readonly CellChange[], text: (cell: CellChange) => string | undefined) =>
    Object.fromEntries(
      some.flatMap((it) => (text(it) === undefined ? [] : [[it.column, text(it)]])),
    )
  return {
    ...row,
    form: { ...row.form, ...of(cells, (it) => it.text) },
    was: { ...row.was, ...of(begun, (it) => it.was) },
  }
}

/** Rows by what stands in a column, as a dictionary has it: "2" before "10". */
export function rowsInOrder<Row extends { cells: Readonly<Record<string, string>> }>(
  rows: readonly Row[],
  { by, down }: { by: string; down: boolean },
): Row[] {
  const text = ({ cells }: Row) => cells[by] ?? ''
  const compare = (a: Row, b: Row) => text(a).localeCompare(text(b), 'en-GB', { numeric: true })
  return [...rows].sort((a, b) => (down ? compare(b, a) : compare(a, b)))
}
