import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import { nameAndTown } from '#domain/catalogue/postalAddress.ts'
import type { Session, SessionId } from '#domain/catalogue/session.ts'
import { isSame } from '#desk/files.ts'
import { desk } from '#words/en/desk.ts'
import { edited, filesOf, recordIn, type Draft, type RecordChange } from './draft.ts'
import { newSession } from './groupForm.ts'
import { readCells, tableFields, tableWords, type TableCells } from './groupTable.ts'
import { idsInUse, placesFile, put, putPlace, sessionsFile } from './jobs.ts'
import { catalogueIn, namesIn } from './listed.ts'
import {
  emptyPlaceForm,
  newPlace,
  placeFormOf,
  placeLookup,
  postcodeWanted,
  readPlace,
  withPostcode,
} from './placeForm.ts'
import {
  kindCell,
  placeFields,
  stampOf,
  statusCell,
  workbookOf,
  type PlaceCells,
} from './workbook.ts'
import { readSheet, type WorkbookRow } from './workbookSheet.ts'

const words = desk.workbook

/** The sheets of a workbook by their names, as rows of texts. */
export type WorkbookSheets = ReadonlyMap<string, readonly (readonly string[])[]>

/** What a workbook changes of a draft, and a line of each list of which much would go; or all that is wrong with it, a line each. */
export type WorkbookRead =
  { is: 'read'; changes: RecordChange[]; gone: string[] } | { is: 'wrong'; said: string[] }

/**
 * Reads a workbook that was made of this draft: rows with an id are records that were there, rows without are new ones, and a
 * record without a row is taken out. All of it or nothing.
 */
export function readWorkbook(
  draft: Draft,
  catalogue: Catalogue,
  sheets: WorkbookSheets,
): WorkbookRead {
  const made = workbookOf(catalogue)
  const [groupsMade, placesMade] = made
  const stamp = stampOf(made.slice(0, 2))
  const about = sheets.get(words.about)?.flat().join(' ') ?? ''
  const [groups, places] = [sheets.get(words.groups), sheets.get(words.places)]
  if (!groups || !places || about === '') {
    const isOurs = [...sheets.values()].some((rows) => rows.some((row) => row.includes(words.id)))
    const lost = made.map(({ name }) => name).filter((name) => !sheets.get(name)?.length)
    return { is: 'wrong', said: [isOurs ? words.noSheet(lost) : words.notOurs] }
  }
  if (!groupsMade || !placesMade || !about.includes(stamp))
    return { is: 'wrong', said: [words.older] }
  const names = namesIn(catalogue)
  const placeRows = readSheet(
    { made: placesMade, fields: [...placeFields, 'id'], nameOf: names.placeById },
    places,
  )
  const groupRows = readSheet(
    { made: groupsMade, fields: [...tableFields, 'id'], nameOf: names.groupById },
    groups,
  )
  const said = [...groupRows.wrong, ...placeRows.wrong]
  if (said.length > 0) return { is: 'wrong', said }
  const placed = placeChanges(draft, catalogue, placeRows.rows, said)
  const between = edited(draft, { says: '', changes: placed })
  const after = catalogueIn(filesOf(between), draft.area) ?? catalogue
  const grouped = groupChanges(between, after, groupRows.rows, said)
  if (said.length > 0) return { is: 'wrong', said }
  return {
    is: 'read',
    changes: [...placed, ...grouped],
    gone: [...groupRows.gone, ...placeRows.gone],
  }
}

const headings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [words.groups]: desk.table.columns,
  [words.places]: words.placeColumns,
}

/** A line of each cell of a row that cannot be read: what should stand in it, and what does. */
const wrongCells = (
  sheet: string,
  { at, cells }: WorkbookRow,
  wrong: Readonly<Partial<Record<string, string>>>,
): string[] =>
  Object.entries(wrong).flatMap(([field, expected]) =>
    expected === undefined
      ? []
      : [words.line(sheet, at, headings[sheet]?.[field] ?? field, expected, cells[field] ?? '')],
  )

const isChanged = ({ before, after }: RecordChange) => !isSame(before, after)

function placeChanges(
  draft: Draft,
  catalogue: Catalogue,
  rows: WorkbookRow[],
  said: string[],
): RecordChange[] {
  const lookup = placeLookup(filesOf(draft), draft.area)
  const ids = idsInUse(filesOf(draft), draft.area)
  const kind = kindCell(catalogue)
  const changes = rows.flatMap(({ at, cells }) => {
    const listed = catalogue.places.get((cells.id ?? '') as PlaceId)
    const was =
      listed && (recordIn(filesOf(draft), placesFile(draft.area, listed), listed.id) as Place)
    const typed = cells as PlaceCells & { id: string }
    // A word that is not known is asked about, and so is an empty cell: neither is taken for open.
    const [kindRead, statusRead] = [kind.read(typed.kind), statusCell.read(typed.status)]
    const form = {
      ...(was ? placeFormOf(was) : emptyPlaceForm),
      ...typed,
      kind: kindRead.is === 'read' ? (kindRead.value as Place['kind']) : ('' as const),
      status: statusRead.is === 'read' ? (statusRead.value as Place['status']) : ('open' as const),
    }
    const start = was ?? newPlace(catalogue.area)
    const moved = was
      ? { ...placeFormOf(was), ...form, postcode: was.address.postcode ?? '' }
      : form
    const read = readPlace(
      withPostcode(moved, form.postcode, { was: start, lookup }),
      start,
      lookup,
    )
    const { point, ...wrong } = read.is === 'misread' ? read.wrong : {}
    if (point !== undefined) wrong.postcode ??= postcodeWanted(typed)
    if (kindRead.is === 'misread') wrong.kind = kindRead.expected
    if (statusRead.is === 'misread') wrong.status = statusRead.expected
    said.push(...wrongCells(words.places, { at, cells }, wrong))
    if (read.is === 'misread' || Object.keys(wrong).length > 0) return []
    const id = was?.id ?? (ids.fresh(nameAndTown(read.place)) as PlaceId)
    return putPlace(draft.area, was, { ...read.place, id })
  })
  const there = new Set(rows.map(({ cells }) => cells.id))
  const gone = [...catalogue.places.values()].filter(({ id }) => !there.has(id))
  return [
    ...changes.filter(isChanged),
    ...gone.map((place) => removal(draft, placesFile(draft.area, place), place.id)),
  ]
}

const removal = (draft: Draft, file: string, id: string): RecordChange => ({
  file,
  id,
  before: recordIn(filesOf(draft), file, id),
})

function groupChanges(
  draft: Draft,
  catalogue: Catalogue,
  rows: WorkbookRow[],
  said: string[],
): RecordChange[] {
  const file = sessionsFile(draft.area)
  const ids = idsInUse(filesOf(draft), draft.area)
  const known = tableWords(catalogue)
  const changes = rows.flatMap(({ at, cells }) => {
    const was = recordIn(filesOf(draft), file, cells.id ?? '') as Session | undefined
    const read = readCells(cells as TableCells, was ?? newSession(catalogue.area), known)
    if (read.is === 'misread') {
      said.push(...wrongCells(words.groups, { at, cells }, read.wrong))
      return []
    }
    const place = catalogue.places.get(read.session.placeId)?.name ?? ''
    const id = was?.id ?? (ids.fresh(`${place} ${read.session.title}`) as SessionId)
    return [put(file, was, { ...read.session, id })]
  })
  const there = new Set(rows.map(({ cells }) => cells.id))
  const gone = [...catalogue.sessions.keys()].filter((id) => !there.has(id))
  return [...changes.filter(isChanged), ...gone.map((id) => removal(draft, file, id))]
}
