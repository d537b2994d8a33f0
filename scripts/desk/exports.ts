import { openArea, servedAreas, wantedAreas } from '#desk/area.ts'
import { exportCsv } from '#desk/csv/exportSheets.ts'
import type { Finding } from '#desk/finding.ts'
import { exportOpenReferral } from '#desk/openReferral/export.ts'
import { mendFirst, WrongCall } from '#desk/result.ts'
import { siteOrigin } from '../build/deployment.ts'
import { feedFiles } from '../../src/publish/feedFiles.ts'
import { textOption, type Call, type Command, type Outcome } from './command.ts'

/** Where an export goes. Throws WrongCall for a call that does not say it, or says more. */
function outOf(command: string, { options, words }: Call): string {
  const out = textOption(options, 'out')
  if (out === undefined) throw new WrongCall(`${command} needs --out <folder>`)
  if (words.length > 0) throw new WrongCall(`${command} takes no words: use --area and --out`)
  return out
}

/** `export csv [--area <id>] --out <folder>`: an area as a folder of spreadsheets. */
export const exportCsvCommand: Command = {
  usage: 'export csv [--area <id>] --out <folder>',
  summary: 'a folder of spreadsheets to edit in Excel or LibreOffice',
  help: [
    ['--area', 'one area; without it, every area in a folder of its own below'],
    ['--out', 'where to; files of the same names there are replaced'],
  ],
  options: { area: { type: 'string' }, out: { type: 'string' } },
  run(call) {
    const to = outOf('export csv', call)
    return { ...exportCsv(call.files(), textOption(call.options, 'area'), call.today), to }
  },
}

/** `export open-referral [--area <id>] --out <folder>`: an area as pages of Open Referral UK 3.0. */
export const exportOpenReferralCommand: Command = {
  usage: 'export open-referral [--area <id>] --out <folder>',
  summary: 'write Open Referral UK 3.0 pages, and list what they cannot hold',
  help: [
    ['--area <id>', 'the first area unless said'],
    ['--out <folder>', 'where the pages go'],
  ],
  options: { area: { type: 'string' }, out: { type: 'string' } },
  run(call) {
    const to = outOf('export open-referral', call)
    return { ...exportOpenReferral(call.files(), textOption(call.options, 'area')), to }
  },
}

/** `export ics [--area <id>] --out <folder>`: the calendar feeds that a build makes, without a build. */
export const exportIcsCommand: Command = {
  usage: 'export ics [--area <id>] --out <folder>',
  summary: 'a calendar for each place and each kind of service that has times',
  help: [
    ['--area', 'one area; without it, every area'],
    ['--out', 'where to: <area>/places/<id>/sessions.ics and <area>/types/<id>/sessions.ics'],
    ['--site', 'https://families.example.org: events name their pages there'],
  ],
  options: { area: { type: 'string' }, out: { type: 'string' }, site: { type: 'string' } },
  run: exportIcs,
}

function exportIcs(call: Call): Outcome {
  const { options, today } = call
  const to = outOf('export ics', call)
  const from = call.files()
  const { served, findings } = servedAreas(from)
  const bad: Finding[] = [...findings]
  const files = new Map<string, string>()
  const site = originOf(textOption(options, 'site'))
  // Noon, so that the day is today in every time zone of Britain.
  const deployment = { base: '/', site, moment: new Date(`${today}T12:00:00Z`) }
  for (const summary of wantedAreas(served, textOption(options, 'area'))) {
    const opened = openArea(from, summary)
    if (opened.is === 'bad') bad.push(...opened.findings)
    else {
      const { area, calendar, places, sessions, exampleTimes = [] } = opened.raw
      const all = Object.values(places).flat()
      const rest = { places: all, sessions, exampleTimes, gazetteer: [], firstView: [] }
      for (const it of feedFiles({ area, calendar, ...rest }, deployment)) files.set(...it)
    }
  }
  if (bad.length > 0) return mendFirst(bad)
  const wrote = [...files.keys()]
  const text = [`wrote ${wrote.length} calendars below ${to}`, ...wrote].join('\n')
  return { code: 0, text, json: { wrote }, files, to }
}

function originOf(site: string | undefined): string | null {
  try {
    return siteOrigin(site)
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error))
  }
}
