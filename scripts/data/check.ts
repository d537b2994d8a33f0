import { wholeFiles } from '~/data/schema.ts'
import type { AreaSummary } from '~/domain/area.ts'
import { checkArea, type Counts } from './check/checkArea.ts'
import { fileReader } from './check/readArea.ts'
import { WrongCall, type Call, type Command, type Outcome } from './command.ts'
import { readJson } from './files.ts'
import { error, line, type Finding } from './finding.ts'

/** `check [area] [--publish]`: every file against the schema, and the rules across files. */
export const check: Command = {
  usage: 'check [area] [--publish]',
  summary: 'every file against the schema and the rules across files',
  help: ['--publish  also refuse an area whose timetable is made-up examples'],
  options: { publish: { type: 'boolean', default: false } },
  run,
}

function run({ options, words, folder, today }: Call): Outcome {
  if (words.length > 1) throw new WrongCall('check takes one area at most')
  const read = (file: string) => readJson(folder, file)
  const areas = fileReader(read)
  const served = areas.whole('areas.json', wholeFiles['areas.json'])?.areas ?? []
  const wanted = words[0] === undefined ? served : served.filter(({ id }) => id === words[0])
  if (served.length > 0 && wanted.length === 0)
    throw new WrongCall(
      `no area "${words[0] ?? ''}"; there are: ${served.map(({ id }) => id).join(', ')}`,
    )
  const publish = options.publish === true
  const checked = wanted.map((area) => ({ area, ...checkArea(read, area, { today, publish }) }))
  const findings = [
    ...areas.findings,
    ...twice(served),
    ...checked.flatMap(({ findings }) => findings),
  ]
  return report(findings, Object.fromEntries(checked.map(({ area, counts }) => [area.id, counts])))
}

const twice = (served: AreaSummary[]): Finding[] =>
  served
    .filter(({ id }, i) => served.findIndex((other) => other.id === id) < i)
    .map(({ id }) =>
      error({
        file: 'areas.json',
        id,
        field: 'id',
        found: `"${id}"`,
        expected: 'an id of its own',
      }),
    )

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

function report(findings: Finding[], areas: Record<string, Counts>): Outcome {
  const errors = findings.filter(({ level }) => level === 'error').length
  const warnings = findings.length - errors
  const totals = Object.entries(areas).map(
    ([id, it]) =>
      `${id}: ${it.places} places, ${it.sessions} sessions, ${it.exampleTimes} with example times, ${it.gazetteer} names to search from`,
  )
  return {
    code: errors > 0 ? 1 : 0,
    text: [
      ...findings.map(line),
      ...totals,
      `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
    ].join('\n'),
    json: { errors, warnings, findings, areas },
  }
}
