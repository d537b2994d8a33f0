import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import { nameAndTown } from '#domain/catalogue/postalAddress.ts'
import type { Session, SessionId } from '#domain/catalogue/session.ts'
import { isSame } from '#desk/files.ts'
import { desk } from '#words/en/desk.ts'
import { edited, filesOf, recordIn, type Draft, type RecordChange } from './draft.ts'
import { newSession } from './groupForm.ts'
import {
  cellsOf,
  readCells,
  tableFields,
  tableWords,
  type TableCells,
  type TableWords,
} from './groupTable.ts'
import { idsInUse, placesFile, put, putPlace, sessionsFile } from './jobs.ts'
import { catalogueIn, namesIn } from './listed.ts'
import { placeCells, placeFields, stampOf, workbookOf } from './workbook.ts'
import {
  asMade,
  cellsIn,
  sheetMerged,
  takenFrom,
  type ChangedInBoth,
  type WhoseIs,
} from './workbookMerge.ts'
import { placeReader, placesFiles, takenOut } from './workbookPlaces.ts'
import { goneFrom, readSheet, type WorkbookRow, type WorkbookSheets } from './workbookSheet.ts'

const words = desk.workbook

/**
 * What a workbook changes of a draft, a line of each list of which much would go, and each thing that the list has otherwise than the
 * workbook though both changed it; or all that is wrong with it, a line each. `workbook` = its mark.
 */
export type WorkbookRead =
  | {
      is: 'read'
      changes: RecordChange[]
      gone: string[]
      both: ChangedInBoth[]
      workbook: string
    }
  | { is: 'wrong'; said: string[] }

/**
 * Reads a workbook that was made of this list: rows with an id are records that were there, rows without are new ones, and a record
 * without a row is taken out. What was changed in the list since, or read before, stays; all of the rest is taken or nothing.
 */
export function readWorkbook(
  draft: Draft,
  catalogue: Catalogue,
  sheets: WorkbookSheets,
  whose: WhoseIs = () => 'other',
): WorkbookRead {
  const now = workbookOf(catalogue)
  const [groupsNow, placesNow] = now
  const about = sheets.get(words.about)?.flat().join(' ') ?? ''
  const [groups, places] = [sheets.get(words.groups), sheets.get(words.places)]
  if (!groups || !places || about === '') {
    const isOurs = [...sheets.values()].some((rows) => rows.some((row) => row.includes(words.id)))
    const lost = now
      .map(({ name }) => name)
      .filter((name) => name !== words.asMade && !sheets.get(name)?.length)
    return { is: 'wrong', said: [isOurs ? words.noSheet(lost) : words.notOurs] }
  }
  const made = [asMade(now, sheets), now.slice(0, 2)].find((it) => about.includes(stampOf(it)))
  const [groupsMade, placesMade] = made ?? []
  if (!made || !groupsMade || !placesMade || !groupsNow || !placesNow)
    return { is: 'wrong', said: [words.older] }
  const workbook = stampOf(made)
  const names = namesIn(catalogue)
  const placeRows = readSheet({ made: placesMade, fields: placeColumns }, places)
  const groupRows = readSheet({ made: groupsMade, fields: groupColumns }, groups)
  const said = [...groupRows.wrong, ...placeRows.wrong]
  if (said.length > 0) return { is: 'wrong', said }
  const known = tableWords(catalogue)
  const readPlaceRow = placeReader(draft, catalogue)
  const placesMerged = sheetMerged({
    ...{ rows: placeRows.rows, whose, nameOf: names.placeById, keys: ['name', 'town'] },
    ...{ made: cellsIn(placesMade, placeColumns), now: cellsIn(placesNow, placeColumns) },
    taken: takenFrom(draft, {
      ...{ workbook, files: placesFiles(draft) },
      cells: (it) => placeCells(it as Place, catalogue),
    }),
    headings: words.placeColumns,
    written(cells) {
      const { place } = readPlaceRow(cells)
      return place && placeCells(place, catalogue)
    },
  })
  const groupsMerged = sheetMerged({
    ...{ rows: groupRows.rows, whose, nameOf: names.groupById, keys: ['title', 'placeId'] },
    ...{ made: cellsIn(groupsMade, groupColumns), now: cellsIn(groupsNow, groupColumns) },
    taken: takenFrom(draft, {
      ...{ workbook, files: [sessionsFile(draft.area)] },
      cells: (it) => cellsOf(it as Session, known),
    }),
    headings: desk.table.columns,
    written(cells) {
      // The record, as only that can be read over: what is listed of it has more.
      const was = recordIn(filesOf(draft), sessionsFile(draft.area), cells.id ?? '') as
        Session | undefined
      const read = readCells(cells as TableCells, was ?? newSession(catalogue.area), known)
      return read.is === 'read' ? cellsOf(read.session, known) : null
    },
  })
  const placed = placeChanges(draft, catalogue, placesMerged.rows, said)
  const between = edited(draft, { says: '', changes: placed })
  const after = catalogueIn(filesOf(between), draft.area) ?? catalogue
  const grouped = groupChanges(between, { before: catalogue, after }, groupsMerged.rows, said)
  if (said.length > 0) return { is: 'wrong', said }
  return {
    is: 'read',
    changes: [...placed, ...grouped],
    gone: [
      ...goneFrom({ made: groupsNow, fields: groupColumns }, groupsMerged.rows, names.groupById),
      ...goneFrom({ made: placesNow, fields: placeColumns }, placesMerged.rows, names.placeById),
    ],
    both: [...groupsMerged.both, ...placesMerged.both],
    workbook,
  }
}

const placeColumns = [...placeFields, 'id']
const groupColumns = [...tableFields, 'id']

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
  const ids = idsInUse(filesOf(draft), draft.area)
  const readRow = placeReader(draft, catalogue)
  const changes = rows.flatMap(({ at, cells }) => {
    const { was, before, wrong, place } = readRow(cells)
    said.push(...wrongCells(words.places, { at, cells }, wrong))
    if (place === null) return []
    const id = before?.id ?? (ids.fresh(nameAndTown(place)) as PlaceId)
    return putPlace(draft.area, was, { ...place, id })
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
  { before, after: catalogue }: { before: Catalogue; after: Catalogue },
  rows: WorkbookRow[],
  said: string[],
): RecordChange[] {
  const file = sessionsFile(draft.area)
  const ids = idsInUse(filesOf(draft), draft.area)
  const [old, known] = [before, catalogue].map(tableWords) as [TableWords, TableWords]
  // A place that the same workbook renames is still called so where its groups name it.
  const isLeft = ([, id]: [string, string]) => catalogue.places.has(id as PlaceId)
  const placeIds = new Map([...[...old.placeIds].filter(isLeft), ...known.placeIds])
  const changes = rows.flatMap(({ at, cells }) => {
    const was = recordIn(filesOf(draft), file, cells.id ?? '') as Session | undefined
    const start = was ?? (takenOut(draft, [file], cells.id ?? '') as Session | undefined)
    const read = readCells(cells as TableCells, start ?? newSession(catalogue.area), {
      ...known,
      placeIds,
    })
    if (read.is === 'misread') {
      said.push(...wrongCells(words.groups, { at, cells }, read.wrong))
      return []
    }
    const place = catalogue.places.get(read.session.placeId)?.name ?? ''
    const id = start?.id ?? (ids.fresh(`${place} ${read.session.title}`) as SessionId)
    return [put(file, was, { ...read.session, id })]
  })
  const there = new Set(rows.map(({ cells }) => cells.id))
  const gone = [...catalogue.sessions.keys()].filter((id) => !there.has(id))
  return [...changes.filter(isChanged), ...gone.map((id) => removal(draft, file, id))]
}
