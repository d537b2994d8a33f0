import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleTimes } from '#desk/exampleTimes.ts'
import { newArea } from '#desk/newArea.ts'
import { WrongCall } from '#desk/result.ts'
import { topFolders } from '#url/paths.ts'
import { textOption, type Call, type Command } from './command.ts'

/** `new-area <id> --name … --bounds …`: the folder of another council, and its row in areas.json. */
export const newAreaCommand: Command = {
  usage: 'new-area <id> --name <name> --bounds <w,s,e,n> [--terms <csv>]',
  summary: 'start the folder of another council: passes the check, and opens in the app',
  help: [
    ['--name', 'what people call the area, like "Wiltshire"'],
    ['--bounds', 'west,south,east,north in degrees, like "-2.4,51.0,-1.4,51.7"'],
    ['--council', 'the council that answers for the information; not known unless said'],
    ['--council-url', 'its website, https://…; said together with --council'],
    ['--terms', 'its school terms, a CSV file with the columns Term, From and To'],
  ],
  options: {
    name: { type: 'string' },
    bounds: { type: 'string' },
    council: { type: 'string' },
    'council-url': { type: 'string' },
    terms: { type: 'string' },
  },
  run({ options, words, folder, files, today }) {
    const [id, ...more] = words
    if (id === undefined || more.length > 0) throw new WrongCall('new-area takes one id')
    const [name, bounds] = [textOption(options, 'name'), textOption(options, 'bounds')]
    if (name === undefined || bounds === undefined)
      throw new WrongCall('new-area needs --name and --bounds')
    if (existsSync(join(folder, id)))
      throw new WrongCall(`${join(folder, id)} is there already: nothing was written`)
    const asked = textOption(options, 'terms')
    if (asked !== undefined && !existsSync(asked)) throw new WrongCall(`no file ${asked}`)
    const terms = asked === undefined ? undefined : readFileSync(asked)
    const council = councilIn(options)
    return newArea(files(), { id, name, bounds, council, terms, taken: topFolders }, today)
  },
}

function councilIn(options: Call['options']) {
  const [name, url] = [textOption(options, 'council'), textOption(options, 'council-url')]
  if (name === undefined && url === undefined) return undefined
  if (name === undefined || url === undefined)
    throw new WrongCall('--council and --council-url are said together')
  if (!/^https:\/\/[^/]/.test(url))
    throw new WrongCall(`--council-url takes an address that begins with https://; found "${url}"`)
  return { name, url }
}

/** `example-times <area>`: made-up times for an area that says its timetable is "example". */
export const exampleTimesCommand: Command = {
  usage: 'example-times <area>',
  summary: 'write made-up times, always the same, for an area whose timetable is "example"',
  help: [],
  options: {},
  run({ words, files }) {
    const [id, ...others] = words
    if (id === undefined || others.length > 0) throw new WrongCall('example-times takes one area')
    return exampleTimes(files(), id)
  },
}
