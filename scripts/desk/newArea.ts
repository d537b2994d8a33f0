import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { safeParse } from 'valibot'
import { wholeFiles } from '#data/schema.ts'
import { slug } from '#data/schema/values.ts'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import type { BankHoliday } from '#domain/time/calendar.ts'
import { fileReader } from '#desk/area.ts'
import type { Call, Command, Outcome } from './command.ts'
import { WrongCall } from '#desk/result.ts'
import { published, readJson } from '#desk/files.ts'
import { mendFirst } from './mendFirst.ts'
import { writeFilesTogether } from './writeTogether.ts'
import { boundsFrom, starterArea, starterCalendar } from '#desk/newArea.ts'

/** `new-area <id> --name … --bounds …`: the folder of another council, and its row in areas.json. */
export const newArea: Command = {
  usage: 'new-area <id> --name <name> --bounds <w,s,e,n>',
  summary: 'start the folder of another council: passes the check, and opens in the app',
  help: [
    ['--name', 'what people call the area, like "Wiltshire"'],
    ['--bounds', 'west,south,east,north in degrees, like "-2.4,51.0,-1.4,51.7"'],
    ['--council', 'the council that answers for the information; not known unless said'],
    ['--council-url', 'its website, https://…; said together with --council'],
  ],
  options: {
    name: { type: 'string' },
    bounds: { type: 'string' },
    council: { type: 'string' },
    'council-url': { type: 'string' },
  },
  run,
}

const emptyLists = [
  'hubs.json',
  'libraries.json',
  'venues.json',
  'former-centres.json',
  'sessions.json',
  'gazetteer.json',
  'postcodes/index.json',
]

async function run(call: Call): Promise<Outcome> {
  const { folder, today } = call
  const summary = summaryFrom(call)
  const area = parsedArea(starterArea(summary, today, councilFrom(call)))
  const { findings, whole } = fileReader((file) => readJson(folder, file))
  const before = whole('areas.json', wholeFiles['areas.json'])
  if (before === undefined) return mendFirst(findings)
  refuseExisting(folder, summary.id, before.areas)

  const holidays = bankHolidaysOf(folder, before.areas)
  const at = (name: string) => `${summary.id}/${name}`
  const files = new Map([
    ['areas.json', published({ ...before, areas: [...before.areas, summary] })],
    [at('area.json'), published(area)],
    [at('calendar.json'), published(starterCalendar(holidays))],
    ...emptyLists.map((name) => [at(name), published([])] as const),
  ])
  await writeFilesTogether(folder, files)
  const text = [
    `wrote ${join(folder, summary.id)} and its row in areas.json`,
    'What to do next: docs/new-area.md',
  ].join('\n')
  return { code: 0, text, json: { wrote: [...files.keys()] } }
}

function summaryFrom({ words, options }: Call): AreaSummary {
  const [id, ...more] = words
  if (id === undefined || more.length > 0) throw new WrongCall('new-area takes one id')
  if (!safeParse(slug, id).success)
    throw new WrongCall(
      `"${id}" is not an id: lower-case letters, digits and hyphens, like "east-kent"`,
    )
  const { name, bounds } = options
  if (typeof name !== 'string' || typeof bounds !== 'string')
    throw new WrongCall('new-area needs --name and --bounds')
  return { id, name, bounds: boundsFrom(bounds) }
}

function councilFrom({ options }: Call): Area['council'] | undefined {
  const { council: name, 'council-url': url } = options
  if (name === undefined && url === undefined) return undefined
  if (typeof name !== 'string' || typeof url !== 'string')
    throw new WrongCall('--council and --council-url are said together')
  return { name, url }
}

function parsedArea(area: Area): Area {
  const read = safeParse(wholeFiles['area.json'], area)
  if (read.success) return area
  const [{ path, message }] = read.issues
  const field = path?.map(({ key }) => String(key)).join('.') ?? 'area'
  throw new WrongCall(`${field}: expected ${message}`)
}

function refuseExisting(folder: string, id: string, areas: AreaSummary[]): void {
  if (areas.some((area) => area.id === id))
    throw new WrongCall(`"${id}" is in areas.json already: nothing was written`)
  if (existsSync(join(folder, id)))
    throw new WrongCall(`${join(folder, id)} is there already: nothing was written`)
}

/** Bank holidays are the same in every county: those of the first area here that has some, else none. */
function bankHolidaysOf(folder: string, areas: AreaSummary[]): BankHoliday[] {
  const { whole } = fileReader((file) => readJson(folder, file))
  for (const { id } of areas) {
    const calendar = whole(`${id}/calendar.json`, wholeFiles['calendar.json'])
    if (calendar !== undefined && calendar.bankHolidays.length > 0) return calendar.bankHolidays
  }
  return []
}
