import type { Call, Command, Outcome } from './command.ts'
import { WrongCall } from '#desk/result.ts'
import { published } from '#desk/files.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { openArea, servedAreas, wantedAreas } from '#desk/area.ts'
import { mendFirst } from './mendFirst.ts'
import { writeFilesTogether } from './writeTogether.ts'
import { lossesOf, type Loss, lossesText } from '#desk/openReferral/losses.ts'
import { serviceOfSession } from '#desk/openReferral/export.ts'
import { counted } from '#desk/words.ts'

/** `export open-referral [--area <id>] --out <folder>`: an area as pages of Open Referral UK 3.0. */
export const exportOpenReferral: Command = {
  usage: 'export open-referral [--area <id>] --out <folder>',
  summary: 'write Open Referral UK 3.0 pages, and list what they cannot hold',
  help: [
    ['--area <id>', 'the first area unless said'],
    ['--out <folder>', 'where the pages go'],
  ],
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
  const { served, findings } = servedAreas(folder)
  const [summary] = wantedAreas(served, typeof wanted === 'string' ? wanted : undefined)
  const opened = summary && openArea(folder, summary)
  if (opened?.is !== 'good') return mendFirst(opened?.findings ?? findings)
  const { area, sessions } = opened.raw
  const places = Object.values(opened.raw.places).flat()
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
    `wrote ${counted(services, 'service')} in ${counted(files.length, 'page')}`,
    '',
    'Open Referral has no room for:',
    ...lossesText(losses).map((it) => `  ${it}`),
  ].join('\n')
}
