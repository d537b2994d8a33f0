import type { GenericSchema } from 'valibot'
import { idOf, parseValue } from '#data/parse.ts'
import { recordFiles, wholeFiles } from '#data/schema.ts'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import type { Calendar } from '#domain/time/schoolCalendar.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { AreaFiles } from '#desk/area.ts'
import { crossRules } from '#desk/check/check.ts'
import { ageRules } from '#desk/check/sanity.ts'
import type { Finding } from '#desk/finding.ts'
import { placeFiles } from '#data/published.ts'
import { fileProblem, type Problem } from './problem.ts'
import type { UncheckedRecord } from './draft.ts'
import { inSheetWords, wantedAt } from './tables.ts'

/** What a folder came to: the parsed values by JSON file, and every problem. */
export interface CheckedFolder {
  area: Area | undefined
  values: Map<string, unknown[]>
  problems: Problem[]
  /** What the check says of a record, in its cells. */
  inCells: (finding: Finding) => Problem
}

const schemas: Record<string, GenericSchema | undefined> = { ...wholeFiles, ...recordFiles }

interface Parsed extends UncheckedRecord {
  id: string
  good: unknown
}

/** Parses every draft with the app's own schemas, then applies the rules across files; problems name cells. */
export function checkDrafts(drafts: UncheckedRecord[], today: LocalDate): CheckedFolder {
  const shapes: Problem[] = []
  const parsed = drafts.map((draft, position): Parsed => {
    const { file, value, origins } = draft
    const schema = schemas[file]
    if (schema === undefined) throw new RangeError(`No schema of ${file}`)
    const id = idOf(value, position)
    const it = parseValue<unknown>(file, schema, value, id)
    if (it.is === 'good') return { ...draft, id, good: it.value }
    for (const { field, found, expected } of it.refused) {
      const inner = field === '(record)' ? '' : field
      shapes.push({
        ...origins.of(inner),
        found: origins.found(inner, found === 'nothing' ? 'an empty cell' : found),
        expected:
          expected === 'this field'
            ? wantedAt(origins.of(inner))
            : inSheetWords(expected, origins.of(inner)),
      })
    }
    return { ...draft, id, good: undefined }
  })
  const values = new Map<string, unknown[]>()
  for (const { file, value, good } of parsed) {
    if (good === undefined) continue
    // The gazetteer's parsed rows are for the app; what is published is the row.
    const list = values.get(file) ?? []
    list.push(file === 'gazetteer.json' ? value : good)
    values.set(file, list)
  }
  const area = parsed.find(({ file }) => file === 'area.json')?.good as Area | undefined
  const inCells = cellsFor(area, parsed)
  // The rules first: that an id is of nothing says more than how it is spelt.
  const across = area ? acrossFiles(filesOf(area, parsed), today, inCells) : []
  return { area, values, problems: [...across, ...shapes], inCells }
}

/** What must be right, and ages that were most likely typed in years. */
function acrossFiles(
  files: AreaFiles,
  today: LocalDate,
  inCells: CheckedFolder['inCells'],
): Problem[] {
  const errors = crossRules(files, { today, publish: false }).filter(
    ({ level }) => level === 'error',
  )
  return [...errors.map(inCells), ...ageRules(files).map(inCells).flatMap(unsaidUnit)]
}

/** A bare figure says no unit; where months are meant, the export writes "5 months". */
function unsaidUnit(it: Problem): Problem[] {
  const [, figures] = /^"(\d{1,2})"$/.exec(it.found) ?? []
  if (figures === undefined) return []
  const expected = `"${figures} years", or "${figures} months" if months are meant`
  return [{ ...it, expected, suggestion: undefined }]
}

function filesOf(area: Area, parsed: Parsed[]): AreaFiles {
  const summary: AreaSummary = { id: area.id, name: area.name, bounds: area.bounds }
  const goodOf = <T>(name: string) =>
    parsed
      .filter(({ file, good }) => file === name && good !== undefined)
      .map(({ good }) => ({ file: name, record: good as T }))
  return {
    summary,
    area,
    calendar: goodOf<Calendar>('calendar.json')[0]?.record,
    places: placeFiles.flatMap((name) => goodOf<AreaFiles['places'][number]['record']>(name)),
    sessions: goodOf('sessions.json'),
    exampleTimes: goodOf('example-times.json'),
    gazetteer: goodOf('gazetteer.json'),
    broken: parsed.filter(({ good }) => good === undefined),
  }
}

const lists = ['serviceTypes', 'features', 'advice'] as const
const wholes = ['area.json', 'calendar.json']

/** Says findings of records in their cells. Where an id is there twice, the last is the one to blame. */
function cellsFor(area: Area | undefined, parsed: readonly Parsed[]): CheckedFolder['inCells'] {
  const known = new Map<string, Parsed>()
  for (const it of parsed) known.set(`${it.file} ${wholes.includes(it.file) ? '' : it.id}`, it)
  return ({ file, id, field, found, expected, suggestion }) => {
    const name = file.replace(/^.*\//, '')
    const draft = known.get(`${name} ${id}`) ?? known.get(`${name} `)
    if (draft === undefined)
      return { ...fileProblem(name, `${id}, ${field}: ${found}`, expected), suggestion }
    const inner = fieldIn(area, field, id)
    const at = draft.origins.of(inner)
    const wanted = inSheetWords(expected, at)
    return {
      ...at,
      found: draft.origins.found(inner, inSheetWords(found, at)),
      expected: wanted,
      suggestion,
    }
  }
}

/** The field of a finding as its draft has it: `advice.url` is one of `advice[2].url`. */
function fieldIn(area: Area | undefined, field: string, id: string): string {
  const list = lists.find((it) => field.startsWith(`${it}.`))
  if (list === undefined) return field.replace(/^lat, lon$/, 'lat')
  const index = area?.[list].findLastIndex((it) => it.id === id) ?? -1
  return field.replace(list, `${list}[${String(index)}]`).replace(/\[\d+\]$/, '')
}
