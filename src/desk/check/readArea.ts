import type { GenericSchema } from 'valibot'
import { idOf, parseValue } from '#data/parse.ts'
import { recordFiles, wholeFiles } from '#data/schema.ts'
import type { AreaSummary } from '#domain/catalogue/area.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { Read } from '#desk/files.ts'
import { error, type Finding } from '#desk/finding.ts'
import { placeFiles } from '#desk/placeFiles.ts'
import type { AreaFiles, Broken, Filed } from './areaFiles.ts'

/** Reads a file below the data folder: the edge that the check is given. */
export type Reader = (file: string) => Read

const wholeFile = (file: string, found: string, expected: string): Finding =>
  error({ file, id: '(file)', field: '(file)', found, expected })

/** Reads files one by one and keeps what it has to say about them. */
export function fileReader(read: Reader) {
  const findings: Finding[] = []
  const broken: Broken[] = []

  function json(file: string): unknown {
    const it = read(file)
    if (it.is === 'json') return it.value
    findings.push(
      it.is === 'missing'
        ? wholeFile(file, 'nothing', 'a file')
        : wholeFile(file, 'text that is not JSON', 'JSON'),
    )
    return undefined
  }

  function parsed<T>(file: string, schema: GenericSchema<unknown, T>, value: unknown, id: string) {
    const it = parseValue(file, schema, value, id)
    if (it.is === 'good') return it.value
    findings.push(...it.refused.map((refusal) => error(refusal)))
    return undefined
  }

  function whole<T>(file: string, schema: GenericSchema<unknown, T>): T | undefined {
    const value = json(file)
    return value === undefined ? undefined : parsed(file, schema, value, '(file)')
  }

  function records<T>(file: string, schema: GenericSchema<unknown, T>): Filed<T>[] {
    const value = json(file)
    if (value === undefined) return []
    if (!Array.isArray(value)) {
      findings.push(wholeFile(file, 'no list', 'a list'))
      return []
    }
    return value.flatMap((row: unknown, position) => {
      const id = idOf(row, position)
      const record = parsed(file, schema, row, id)
      if (record !== undefined) return [{ file, record }]
      broken.push({ file, id, value: row })
      return []
    })
  }

  return { findings, broken, whole, records }
}

/** Every file of one area, parsed, and a finding for all that did not parse. */
export function readArea(
  read: Reader,
  summary: AreaSummary,
): { files: AreaFiles; findings: Finding[] } {
  const { findings, broken, whole, records } = fileReader(read)
  const at = (name: string) => `${summary.id}/${name}`
  const area = whole(at('area.json'), wholeFiles['area.json'])
  const places = placeFiles.flatMap((name) => records(at(name), recordFiles[name]))
  // An area whose times are real has no such file; one that says "example" must have it.
  const examples =
    area?.timetable === 'example' || read(at('example-times.json')).is !== 'missing'
      ? records(at('example-times.json'), recordFiles['example-times.json'])
      : []
  const postcodes = new Map<string, Point>()
  const files = {
    summary,
    area,
    calendar: whole(at('calendar.json'), wholeFiles['calendar.json']),
    places,
    sessions: records(at('sessions.json'), recordFiles['sessions.json']),
    exampleTimes: examples,
    gazetteer: records(at('gazetteer.json'), recordFiles['gazetteer.json']),
    broken,
    postcodes,
  }
  for (const outcode of whole(at('postcodes/index.json'), wholeFiles['postcodes/index.json']) ??
    []) {
    const shard = whole(at(`postcodes/${outcode}.json`), wholeFiles['postcodes.json']) ?? {}
    for (const [inward, [lat, lon]] of Object.entries(shard))
      postcodes.set(`${outcode} ${inward}`, { lat, lon })
  }
  return { files, findings }
}
