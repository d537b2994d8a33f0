import { placeKinds, type Place } from '#domain/catalogue/place.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { choice, type Cell } from '#desk/csv/cell.ts'
import { sha256 } from '#desk/openReferral/uuid.ts'
import { desk } from '#words/en/desk.ts'
import { cellsOf, tableFields, tableWords } from './groupTable.ts'
import { placeFormOf } from './placeForm.ts'

const words = desk.workbook

/** One sheet: rows of texts, its headings first; and of a column what may stand in it, and what its heading says on demand. */
export interface WorkbookSheet {
  name: string
  /** It is for the reading alone. */
  isHidden?: true
  rows: string[][]
  columns: { heading: string; note: string; options?: readonly string[] }[]
}

/** The columns of the sheet of places, in their order. */
export const placeFields = [
  'name',
  'kind',
  'lines',
  'town',
  'postcode',
  'phone',
  'url',
  'status',
  'statusNote',
] as const
/** A place as its row has it. */
export type PlaceCells = Record<(typeof placeFields)[number], string>

/** Whether a place is open, in words. */
export const statusCell = choice({
  open: 'open',
  'temporarily-closed': 'shut for now',
  closed: 'closed for good',
})
/** A kind of place, as the area calls it. */
export const kindCell = ({ area }: Catalogue): Cell =>
  choice(Object.fromEntries(placeKinds.map((kind) => [kind, area.kindNames[kind].one])))

export function placeCells(place: Place, catalogue: Catalogue): PlaceCells {
  const form = placeFormOf(place)
  return {
    ...form,
    kind: kindCell(catalogue).write(place.kind),
    status: statusCell.write(place.status),
  }
}

const byName = <T extends { name: string }>(all: Iterable<T>) =>
  [...all].sort((a, b) => a.name.localeCompare(b.name))

/** A draft as a workbook: a sheet of groups and one of places in the words of the desk, and a mark of what they held. */
export function workbookOf(catalogue: Catalogue): WorkbookSheet[] {
  const known = tableWords(catalogue)
  const { serviceTypes, name } = catalogue.area
  const options: Partial<Record<string, readonly string[]>> = {
    placeId: byName(catalogue.places.values()).flatMap(({ id }) => known.placeNames.get(id) ?? []),
    serviceType: serviceTypes.map((it) => it.name),
    holds: desk.table.holds,
    access: desk.table.access,
  }
  const groups = [...catalogue.sessions.values()]
    .map((one) => ({ id: one.id, cells: cellsOf(one, known) }))
    .sort((a, b) => a.cells.title.localeCompare(b.cells.title))
  const column = (heading: string, note: string, some?: readonly string[]) => ({
    ...{ heading, note },
    ...(some && { options: some }),
  })
  const groupSheet: WorkbookSheet = {
    name: words.groups,
    columns: [
      ...tableFields.map((field) =>
        column(desk.table.columns[field], words.notes[field], options[field]),
      ),
      column(words.id, words.idNote),
    ],
    rows: groups.map(({ id, cells }) => [...tableFields.map((field) => cells[field]), id]),
  }
  const placeOptions: Partial<Record<string, readonly string[]>> = {
    kind: placeKinds.map((kind) => catalogue.area.kindNames[kind].one),
    status: words.statuses,
  }
  const placeSheet: WorkbookSheet = {
    name: words.places,
    columns: [
      ...placeFields.map((field) =>
        column(words.placeColumns[field], words.placeNotes[field], placeOptions[field]),
      ),
      column(words.id, words.idNote),
    ],
    rows: byName(catalogue.places.values()).map((place) => {
      const cells = placeCells(place, catalogue)
      return [...placeFields.map((field) => cells[field]), place.id]
    }),
  }
  const filled = [groupSheet, placeSheet]
  return [
    ...filled,
    { name: words.about, columns: [], rows: words.aboutRows(name, stampOf(filled)) },
    {
      name: words.asMade,
      isHidden: true,
      columns: [],
      rows: filled.flatMap((sheet) => sheet.rows.map((row) => [sheet.name, ...row])),
    },
  ]
}

/** A mark of what the sheets of a workbook hold, whatever a spreadsheet does to the spaces around it. */
export const stampOf = (sheets: readonly WorkbookSheet[]): string =>
  sha256(
    JSON.stringify(sheets.map(({ rows }) => rows.map((row) => row.map((cell) => cell.trim())))),
  ).slice(0, 8)
