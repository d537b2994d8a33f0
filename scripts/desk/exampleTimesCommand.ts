import { recordFiles, wholeFiles } from '#data/schema.ts'
import { servedAreas, wantedAreas, fileReader } from '#desk/area.ts'
import type { Call, Command, Outcome } from './command.ts'
import { WrongCall } from '#desk/result.ts'
import { inventTimes } from '#desk/exampleTimes.ts'
import { published, readJson } from '#desk/files.ts'
import { error } from '#desk/finding.ts'
import { mendFirst } from './mendFirst.ts'
import { writeFilesTogether } from './writeTogether.ts'

/** `example-times <area>`: made-up times for an area that says its timetable is "example". */
export const exampleTimes: Command = {
  usage: 'example-times <area>',
  summary: 'write made-up times, always the same, for an area whose timetable is "example"',
  help: [],
  options: {},
  run,
}

async function run({ words, folder }: Call): Promise<Outcome> {
  const [id, ...others] = words
  if (id === undefined || others.length > 0) throw new WrongCall('example-times takes one area')
  // Throws for an area that there is not.
  wantedAreas(servedAreas(folder).served, id)
  const { findings, whole, records } = fileReader((file) => readJson(folder, file))
  const area = whole(`${id}/area.json`, wholeFiles['area.json'])
  const places = (['hubs.json', 'libraries.json'] as const).flatMap((name) =>
    records(`${id}/${name}`, recordFiles[name]),
  )
  const sessions = records(`${id}/sessions.json`, recordFiles['sessions.json'])
  if (area?.timetable === 'published')
    findings.push(
      error({
        file: `${id}/area.json`,
        id,
        field: 'timetable',
        found: '"published"',
        expected: '"example"',
      }),
    )
  if (findings.length > 0) return mendFirst(findings)

  const times = inventTimes(
    places.map(({ record }) => record),
    sessions.map(({ record }) => record),
  )
  const file = `${id}/example-times.json`
  await writeFilesTogether(folder, new Map([[file, published(times)]]))
  const text = `wrote ${file}: made-up times for ${times.length} sessions`
  return { code: 0, text, json: { wrote: file, sessions: times.length } }
}
