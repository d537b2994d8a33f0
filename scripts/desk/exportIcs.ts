import { siteOrigin } from '../build/deployment.ts'
import { feedFiles } from '../build/feeds.ts'
import { openArea, servedAreas, wantedAreas } from '#desk/area.ts'
import type { Call, Command, Outcome } from './command.ts'
import { WrongCall } from '#desk/result.ts'
import type { Finding } from '#desk/finding.ts'
import { mendFirst } from './mendFirst.ts'
import { writeFilesTogether } from './writeTogether.ts'

/** `export ics [--area <id>] --out <folder>`: the calendar feeds that a build makes, without a build. */
export const exportIcs: Command = {
  usage: 'export ics [--area <id>] --out <folder>',
  summary: 'a calendar for each place and each kind of service that has times',
  help: [
    ['--area', 'one area; without it, every area'],
    ['--out', 'where to: <area>/places/<id>/sessions.ics and <area>/types/<id>/sessions.ics'],
    ['--site', 'https://families.example.org: events name their pages there'],
  ],
  options: { area: { type: 'string' }, out: { type: 'string' }, site: { type: 'string' } },
  run,
}

async function run({ options, words, folder, today }: Call): Promise<Outcome> {
  const { area, out, site } = options as { area?: string; out?: string; site?: string }
  if (out === undefined) throw new WrongCall('export ics needs --out <folder>')
  if (words.length > 0) throw new WrongCall('export ics takes no words: use --area and --out')
  const { served, findings } = servedAreas(folder)
  const bad: Finding[] = [...findings]
  const files = new Map<string, string>()
  // Noon, so that the day is today in every time zone of Britain.
  const deployment = { base: '/', site: originOf(site), moment: new Date(`${today}T12:00:00Z`) }
  for (const summary of wantedAreas(served, area)) {
    const opened = openArea(folder, summary)
    if (opened.is === 'bad') bad.push(...opened.findings)
    else {
      const { area, calendar, places, sessions, exampleTimes = [] } = opened.raw
      const all = Object.values(places).flat()
      const published = {
        area,
        calendar,
        places: all,
        sessions,
        exampleTimes,
        gazetteer: [],
        firstView: [],
      }
      for (const [file, text] of feedFiles(published, deployment)) files.set(file, text)
    }
  }
  if (bad.length > 0) return mendFirst(bad)
  await writeFilesTogether(out, files)
  const wrote = [...files.keys()]
  const text = [`wrote ${wrote.length} calendars below ${out}`, ...wrote].join('\n')
  return { code: 0, text, json: { wrote } }
}

function originOf(site: string | undefined): string | null {
  try {
    return siteOrigin(site)
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error))
  }
}
