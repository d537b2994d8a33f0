import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { desk } from '../desk/desk.ts'
import { countyFolder, today } from '#testing/desk/openReferral.ts'

// `npx tsx scripts/bench/postcodes.ts [rows]`: time and memory of reading a directory as large as the national one.
const rows = Number(process.argv[2] ?? 2_600_000)
const letters = 'ABDEFGHJLNPQRSTUWXYZ'
const letter = (i: number) => letters[i % letters.length] ?? 'A'

/** Different for each i below 3.6 million: nine thousand districts of four hundred postcodes. Every third has ended, as in ONSPD. */
function row(i: number): string {
  const district = Math.floor(i / 400)
  const outcode = `${letter(Math.floor(district / 2000))}${letter(Math.floor(district / 100))}${district % 100}`
  const inward = `${i % 10}${letter(i)}${letter(Math.floor(i / 20))}`
  const point = `${(54 + (i % 1000) / 2000).toFixed(6)},${((i % 700) / 1000).toFixed(6)}`
  const ended = i % 3 === 0 ? '199606' : ''
  return `${outcode} ${inward},${outcode} ${inward},${outcode} ${inward},198001,${ended},E10000020,E07000148,624068,308352,1,E92000001,${point}\n`
}

async function directory(path: string): Promise<number> {
  const stream = createWriteStream(path)
  stream.write(
    'pcd,pcd2,pcds,dointr,doterm,oscty,oslaua,oseast1m,osnrth1m,osgrdind,ctry,lat,long\n',
  )
  for (let i = 0; i < rows; i += 1000) {
    const some = Array.from({ length: Math.min(1000, rows - i) }, (_, j) => row(i + j))
    if (!stream.write(some.join(''))) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
  return stream.bytesWritten
}

const folder = countyFolder()
const made = mkdtempSync(join(tmpdir(), 'bench-postcodes-'))
mkdirSync(made, { recursive: true })
const file = join(made, 'onspd.csv')
// A district that the directory has, so that something is kept.
writeFileSync(
  join(folder, 'testshire/gazetteer.json'),
  JSON.stringify([['district', 'AA1', 54.2, 0.3]]),
)
const bytes = await directory(file)
const before = process.resourceUsage()
const start = performance.now()
const { code, out, err } = await desk(
  ['postcodes', file, '--area', 'testshire', '--folder', folder],
  today,
)
const seconds = (performance.now() - start) / 1000
const after = process.resourceUsage()
const user = (after.userCPUTime - before.userCPUTime) / 1e6
console.log(out || err)
console.log(`exit ${code}, ${rows} rows, ${(bytes / 1e6).toFixed(0)} MB`)
console.log(
  `${seconds.toFixed(1)} s (${user.toFixed(1)} s of work), at most ${(after.maxRSS / 1024).toFixed(0)} MB of memory`,
)
rmSync(folder, { recursive: true })
rmSync(made, { recursive: true })
