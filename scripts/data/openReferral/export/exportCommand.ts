import { WrongCall, type Call, type Command, type Outcome } from '../../command.ts'
import { published, readJson } from '../../files.ts'
import { line } from '../../finding.ts'
import { wholeFiles } from '~/data/schema.ts'
import type { Session } from '~/domain/session.ts'
import { fileReader, readArea } from '../../check/readArea.ts'
import { writeFilesTogether } from '../../writeTogether.ts'
import { lossesOf, type Loss } from './losses.ts'
import { serviceOfSession } from './service.ts'

/** `export open-referral [--area <id>] --out <folder>`: an area as pages of Open Referral UK 3.0. */
export const exportOpenReferral: Command = {
  usage: 'export open-referral [--area <id>] --out <folder>',
  summary: 'write Open Referral UK 3.0 pages, and list what they cannot hold',
  help: ['--area <id>   the first area unless said', '--out <folder>  where the pages go'],
  options: { area: { type: 'string' }, out: { type: 'string' } },
  run,
}

const pageSize = 100

/** Pages as a feed would answer: `page-1.json`, `page-2.json` … */
export function pagesOf(services: readonly object[]): Map<string, string> {
  const total = Math.max(1, Math.ceil(services.length / pageSize))
  return new Map(
    Array.from({ length: total }, (_, i) => {
      const contents = services.slice(i * pageSize, (i + 1) * pageSize)
      const page = {
        total_items: services.length,
        total_pages: total,
        page_number: i + 1,
        size: contents.length,
        first_page: i === 0,
        last_page: i === total - 1,
        empty: contents.length === 0,
        contents,
      }
      return [`page-${i + 1}.json`, published(page)] as const
    }),
  )
}

async function run({ options, words, folder }: Call): Promise<Outcome> {
  const { out, area: wanted } = options
  if (words.length > 0) throw new WrongCall('export open-referral takes options only')
  if (typeof out !== 'string') throw new WrongCall('say where to: --out <folder>')
  const served =
    fileReader((file) => readJson(folder, file)).whole('areas.json', wholeFiles['areas.json'])
      ?.areas ?? []
  const summary = typeof wanted === 'string' ? served.find(({ id }) => id === wanted) : served[0]
  if (summary === undefined) throw new WrongCall(`no area "${String(wanted)}"`)
  const { files, findings } = readArea((file) => readJson(folder, file), summary)
  const { area } = files
  if (area === undefined || findings.length > 0)
    return { code: 1, text: findings.map(line).join('\n'), json: { findings } }
  const places = files.places.map(({ record }) => record)
  const sessions = files.sessions.map(({ record }) => record)
  const byId = new Map(places.map((place) => [place.id, place]))
  const service = (session: Session) => {
    const place = byId.get(session.placeId)
    return place === undefined ? [] : [serviceOfSession(session, place, area)]
  }
  const pages = pagesOf(sessions.flatMap(service))
  await writeFilesTogether(out, pages)
  const losses = lossesOf(places, sessions)
  return {
    code: 0,
    text: textOf([...pages.keys()], sessions.length, losses),
    json: { wrote: [...pages.keys()], services: sessions.length, losses },
  }
}

function textOf(files: string[], services: number, losses: Loss[]): string {
  return [
    `wrote ${services} services in ${files.length} page${files.length === 1 ? '' : 's'}`,
    ...(losses.length > 0 ? ['', 'Open Referral has no room for:'] : []),
    ...losses.map(({ id, field }) =>
      field === '(record)' ? `  ${id}: a place where nothing is held` : `  ${id}: ${field}`,
    ),
    ...(losses.length > 0 ? ['  every record: who said so (source)'] : []),
  ].join('\n')
}
