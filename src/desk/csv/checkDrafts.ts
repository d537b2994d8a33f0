import type { GenericSchema } from 'valibot'
import { idOf, parseValue } from '#data/parse.ts'
import { recordFiles, wholeFiles } from '#data/schema.ts'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import type { Calendar } from '#domain/time/schoolCalendar.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { AreaFiles } from '#desk/area.ts'
import { crossRules } from '#desk/check/check.ts'
import type { Finding } from '#desk/finding.ts'
import { placeFiles } from '#data/published.ts'
import { fileProblem, type Problem } from './problem.ts'
import type { Draft } from './draft.ts'
import { wantedAt } from './tables.ts'

/** What a folder came to: the parsed values by JSON file, and every problem. */
export interface Checked {
  area: Area | undefined
  values: Map<string, unknown[]>
  problems: Problem[]
}

const schemas: Record<string, GenericSchema | undefined> = { ...wholeFiles, ...recordFiles }

interface Parsed extends Draft {
  id: string
  good: unknown
}

/** Parses every draft with the app's own schemas, then applies the rules across files; problems name cells. */
export function checkDrafts(drafts: Draft[], today: LocalDate): Checked {
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
        expected: expected === 'this field' ? wantedAt(origins.of(inner)) : expected,
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
  // The rules first: that an id is of nothing says more than how it is spelt.
  return { area, values, problems: [...(area ? acrossFiles(area, parsed, today) : []), ...shapes] }
}

function acrossFiles(area: Area, parsed: Parsed[], today: LocalDate): Problem[] {
  return crossRules(filesOf(area, parsed), { today, publish: false })
    .filter(({ level }) => level === 'error')
    .map((it) => problemOf(it, area, parsed))
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

/** A finding in its cell. Where an id is there twice, the last is the one to blame. */
function problemOf(
  { file, id, field, found, expected: wanted, suggestion }: Finding,
  area: Area,
  parsed: Parsed[],
): Problem {
  const name = file.replace(/^.*\//, '')
  const expected = suggestion === undefined ? wanted : `${wanted}: ${suggestion}`
  const draft =
    parsed.findLast((it) => it.file === name && it.id === id) ??
    parsed.find((it) => it.file === name && wholes.includes(name))
  if (draft === undefined) return fileProblem(name, `${id}, ${field}: ${found}`, expected)
  const list = lists.find((it) => field.startsWith(`${it}.`))
  const index = list === undefined ? -1 : area[list].findLastIndex((it) => it.id === id)
  const inner =
    list === undefined
      ? field
      : field.replace(list, `${list}[${String(index)}]`).replace(/\[\d+\]$/, '')
  return { ...draft.origins.of(inner.replace(/^lat, lon$/, 'lat')), found, expected }
}

const wholes = ['area.json', 'calendar.json']
