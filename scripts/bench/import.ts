import { mkdirSync, mkdtempSync, readFileSync, rmSync, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countyFolder, salOf, serviceOf, today } from '#testing/desk/openReferral.ts'
import { feedOf } from '#desk/openReferral/feed/feed.ts'
import { importFeed } from '#desk/openReferral/importFeed.ts'
import { dataFiles } from '../desk/folder.ts'
import { writeFilesTogether } from '../desk/writeTogether.ts'

// `npx tsx scripts/bench/import.ts [services]`: time and memory of an import, from one file of invented services.
const services = Number(process.argv[2] ?? 50_000)
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR']
const paragraph = '<p>Songs, toys &amp; a chat for families&nbsp;with young children.</p>'

/** Every third has HTML, every fifth contradicts itself, every seventh has no place. */
const service = (i: number) =>
  serviceOf({
    id: `svc-${i}`,
    name: `Stay and Play ${i}`,
    description:
      i % 3 === 0 ? paragraph.repeat(12) : 'Toys and a chat. Term time only. '.repeat(20),
    schedules: [
      {
        freq: 'WEEKLY',
        byday: weekdays[i % 5],
        opens_at: '10:00:00Z',
        closes_at: '11:30:00Z',
        description: i % 5 === 0 ? '2nd Sunday of the month' : undefined,
      },
    ],
    service_at_locations:
      i % 7 === 0
        ? []
        : [
            salOf(
              { id: `sal-${i}` },
              {
                id: `loc-${i % 5000}`,
                name: `Hall ${i % 5000}`,
                latitude: 54.1 + (i % 5000) / 12_000,
              },
            ),
          ],
  })

async function feedFile(path: string): Promise<number> {
  const stream = createWriteStream(path)
  stream.write(`{"total_items":${services},"contents":[`)
  for (let i = 0; i < services; i += 1) {
    const hasSpace = stream.write(`${i === 0 ? '' : ','}${JSON.stringify(service(i))}`)
    if (!hasSpace) await once(stream, 'drain')
  }
  stream.end(']}')
  await once(stream, 'finish')
  return stream.bytesWritten
}

const folder = countyFolder()
const feeds = mkdtempSync(join(tmpdir(), 'bench-feed-'))
mkdirSync(feeds, { recursive: true })
const file = join(feeds, 'feed.json')
const bytes = await feedFile(file)
const start = performance.now()
const { report, files } = importFeed({
  feed: feedOf(new Map([['feed.json', readFileSync(file, 'utf8')]])),
  files: dataFiles(folder),
  area: 'testshire',
  directory: 'Bench',
  today,
  progress: (read) => process.stderr.write(`\r${read} services read`),
})
writeFilesTogether(folder, files)
const seconds = (performance.now() - start) / 1000
const { maxRSS, userCPUTime } = process.resourceUsage()
const most = maxRSS / 1024
process.stderr.write('\n')
console.log(
  `${services} services, ${(bytes / 1e6).toFixed(0)} MB, ${report.records.length} lines of report`,
)
console.log(
  `${seconds.toFixed(1)} s, ${(userCPUTime / 1e6).toFixed(1)} s of processor time, at most ${most.toFixed(0)} MB of memory`,
)
rmSync(folder, { recursive: true })
rmSync(feeds, { recursive: true })
