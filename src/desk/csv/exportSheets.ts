import type { LocalDate } from '#domain/time/localDate.ts'
import { placeKinds, type Place } from '#domain/catalogue/place.ts'
import type { ExampleTimes, Schedule, Session } from '#domain/catalogue/session.ts'
import { openArea, servedAreas, wantedAreas, type RawArea } from '#desk/area.ts'
import type { Files } from '#desk/files.ts'
import { mendFirst, type DeskResult } from '#desk/result.ts'
import { type RecordFields, valueAt, type Table } from './columns.ts'
import { none } from './cell.ts'
import {
  aboutColumns,
  areaTable,
  sheetFiles,
  tableNames,
  tables,
  type TableName,
} from './tables.ts'
import { sheetText } from './csvText.ts'
import { stamped } from './stamp.ts'

/** The records of every table, each as its columns know it. */
export type Records = Partial<Record<TableName, RecordFields[]>> & { about: RecordFields }

const fields = (record: object): RecordFields => ({ ...record })

/** One row for each member, `none` in the first column of its own for an empty list, no row where nothing is known. */
function rowsOf<T>(
  list: readonly T[] | undefined,
  above: RecordFields,
  first: string,
  row: (it: T) => RecordFields,
): RecordFields[] {
  if (list === undefined) return []
  return list.length === 0
    ? [{ ...above, [first]: none }]
    : list.map((it) => ({ ...above, ...row(it) }))
}

const hoursOf = (place: Place): RecordFields[] =>
  (['opening', 'selfService'] as const).flatMap((hours) =>
    rowsOf(place[hours], { place: place.id, name: place.name, hours }, 'byday', fields),
  )

const scheduleRow = ({ freq, ...rest }: Schedule): RecordFields => {
  const { interval, byday, bymonthday, dates, ...times } = rest as RecordFields
  return { when: { freq, interval, byday, bymonthday, dates }, ...times }
}

/** An area as rows of tables; putTogether makes the area of them again. */
export function takeApart({
  area,
  calendar,
  places,
  sessions,
  exampleTimes,
  gazetteer,
}: RawArea): Records {
  const all = placeKinds.flatMap((kind) => places[kind])
  const placeNames = new Map(all.map(({ id, name }) => [id, name]))
  const known = new Map(sessions.map((it) => [it.id, it]))
  const sessionOf = (it: Session | undefined): RecordFields => ({
    title: it?.title,
    place: it && placeNames.get(it.placeId),
  })
  const timesOf = ({ id, schedules }: { id: Session['id']; schedules: Schedule[] }) =>
    schedules.map((it) => ({ session: id, ...sessionOf(known.get(id)), ...scheduleRow(it) }))
  return {
    about: { area, calendar },
    kinds: placeKinds.map((kind) => ({ kind, ...area.kindNames[kind] })),
    serviceTypes: area.serviceTypes.map(fields),
    features: area.features.map(fields),
    advice: area.advice.map(fields),
    places: all.map(fields),
    openingHours: all.flatMap(hoursOf),
    closures: all.flatMap(({ id, name, closures }) =>
      rowsOf(closures, { place: id, name }, 'from', fields),
    ),
    sessions: sessions.map((it) => ({ ...it, place: placeNames.get(it.placeId) })),
    times: sessions.flatMap(timesOf),
    changes: sessions.flatMap((it) =>
      rowsOf(it.changes, { session: it.id, ...sessionOf(it) }, 'date', fields),
    ),
    ...(exampleTimes && { exampleTimes: exampleTimes.flatMap(toTimes(timesOf)) }),
    terms: calendar.terms.map(fields),
    bankHolidays: calendar.bankHolidays.map(fields),
    gazetteer: gazetteer.map(([kind, name, lat, lon, otherNames]) => ({
      kind,
      name,
      lat,
      lon,
      otherNames,
    })),
  }
}

const toTimes =
  (timesOf: (it: { id: Session['id']; schedules: Schedule[] }) => RecordFields[]) =>
  ({ sessionId, schedules }: ExampleTimes) =>
    timesOf({ id: sessionId, schedules })

function cellsOf(record: RecordFields, columns: Table['columns']): string[] {
  return columns.map(({ path, cell }) => {
    const value = valueAt(record, path)
    return value === undefined ? '' : cell.write(value)
  })
}

/** The files of a spreadsheet folder by name, and their text. */
export function sheetsOf(records: Records): Map<string, string> {
  const about = cellsOf(records.about, aboutColumns)
  const rows = aboutColumns.map(({ heading }, i) => [heading, about[i] ?? ''])
  const sheets = new Map([
    [areaTable.file, sheetText([areaTable.columns.map(({ heading }) => heading), ...rows])],
  ])
  for (const name of tableNames) {
    const list = records[name]
    if (list === undefined) continue
    const { file, columns } = tables[name]
    const head = columns.map(({ heading }) => heading)
    sheets.set(file, sheetText([head, ...list.map((it) => cellsOf(it, columns))]))
  }
  return sheets
}

/** Areas as folders of spreadsheets: the one that is named, or each in a folder of its own. Throws WrongCall for an area that is not there. */
export function exportCsv(files: Files, area: string | undefined, today: LocalDate): DeskResult {
  const { served, findings } = servedAreas(files)
  if (findings.length > 0) return mendFirst(findings)
  const out = new Map<string, string | null>()
  const areas: Record<string, object> = {}
  for (const summary of wantedAreas(served, area)) {
    const opened = openArea(files, summary)
    if (opened.is === 'bad') return mendFirst(opened.findings)
    const sheets = sheetsOf(takeApart(opened.raw))
    const below = area === undefined ? `${summary.id}/` : ''
    // A file of an earlier export would come back as if it were of this one.
    for (const file of sheetFiles) {
      const sheet = sheets.get(file)
      out.set(`${below}${file}`, sheet === undefined ? null : stamped(sheet, today))
    }
    areas[summary.id] = { files: [...sheets.keys()] }
  }
  const wrote = [...out].flatMap(([file, text]) => (text === null ? [] : [file]))
  return {
    code: 0,
    files: out,
    text: [
      ...wrote.map((it) => `wrote ${it}`),
      'Edit, save as CSV, and read back: npm run data -- import csv <folder> --area <id>. Once it is read back, export again before the next changes.',
    ].join('\n'),
    json: { wrote, areas },
  }
}
