import type { AreaSummary } from '#domain/catalogue/area.ts'
import { checkArea, type Counts } from '#desk/check/check.ts'
import { letRest, readBaseline } from '#desk/check/baseline.ts'
import { servedAreas, wantedAreas } from '#desk/area.ts'
import { rules, error, line, type Finding } from '#desk/finding.ts'
import type { Call, Command, Outcome } from './command.ts'
import { WrongCall } from '#desk/result.ts'
import { readJson } from '#desk/files.ts'
import { counted } from '#desk/words.ts'

/** Outside public/data: it is about the data, and no part of what is published. */
const usualBaseline = 'data/baseline.json'

/** `check [area] [--publish]`: every file against the schema, the rules across files, and what is most likely wrong. */
export const check: Command = {
  usage: 'check [area] [--publish]',
  summary: 'every file against the schema and the rules across files',
  help: [
    ['--publish', 'refuse example times too, and warnings that do not rest'],
    ['--baseline', `known warnings that may rest, ${usualBaseline} unless said`],
  ],
  options: {
    publish: { type: 'boolean', default: false },
    baseline: { type: 'string' },
  },
  run,
}

function run({ options, words, folder, today }: Call): Outcome {
  if (words.length > 1) throw new WrongCall('check takes one area at most')
  const baseline = typeof options.baseline === 'string' ? options.baseline : usualBaseline
  const known = readJson('', baseline)
  if (known.is === 'missing' && options.baseline !== undefined)
    throw new WrongCall(`no file ${baseline}`)
  const { rests, findings: unreadable } = readBaseline(baseline, known)
  const { served, findings } = servedAreas(folder)
  const publish = options.publish === true
  const read = (file: string) => readJson(folder, file)
  const checked = wantedAreas(served, words[0]).map((area) => {
    const { findings, counts } = checkArea(read, area, { today, publish })
    return { area, counts, ...letRest(baseline, area.id, rests, findings, today) }
  })
  const all = [
    ...unreadable,
    ...findings,
    ...twice(served),
    ...checked.flatMap(({ findings }) => findings),
  ]
  return report(
    publish ? all.map(asPublished) : all,
    checked.reduce((sum, { resting }) => sum + resting, 0),
    Object.fromEntries(checked.map(({ area, counts }) => [area.id, counts])),
  )
}

/** What may be shown with a warning may not be published with it. */
const asPublished = (it: Finding): Finding =>
  it.rule === undefined ? it : { ...it, level: rules[it.rule] }

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

function report(findings: Finding[], resting: number, areas: Record<string, Counts>): Outcome {
  const errors = findings.filter(({ level }) => level === 'error').length
  const warnings = findings.length - errors
  const totals = Object.entries(areas).map(
    ([id, it]) =>
      `${id}: ${counted(it.places, 'place')}, ${counted(it.sessions, 'session')}, ${it.exampleTimes} with example times, ${counted(it.gazetteer, 'name')} to search from`,
  )
  return {
    code: errors > 0 ? 1 : 0,
    text: [
      ...findings.map(line),
      ...totals,
      `${counted(errors, 'error')}, ${counted(warnings, 'warning')}${resting > 0 ? `, ${resting} resting in the baseline` : ''}`,
    ].join('\n'),
    json: { errors, warnings, resting, findings, areas },
  }
}
