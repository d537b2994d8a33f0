import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { wholeFiles } from '../../src/data/schema.ts'
import { parse } from 'valibot'
import { makeBasemap } from './basemap.ts'
import { notice } from './notice.ts'
import { licenceTexts, missingSources, sourcesHere } from './sources.ts'

const published = 'public/data'
const usage = 'npx tsx scripts/basemap/main.ts <area>'

process.exitCode = await run(process.argv.slice(2))

/** Makes the base map of one area of areas.json; 2 = the call is wrong, or something is not installed. */
async function run([id, ...more]: string[]): Promise<0 | 2> {
  if (id === undefined || more.length > 0) return refuse(usage)
  const { areas } = parse(wholeFiles['areas.json'], readJson(join(published, 'areas.json')))
  const area = areas.find((one) => one.id === id)
  if (area === undefined)
    return refuse(`No area "${id}"; there are: ${areas.map((one) => one.id).join(', ')}`)
  const missing = missingSources()
  if (missing.length > 0) return refuse(missing.join('\n'))
  const { text, counts, gazetteer } = await makeBasemap(area.bounds, sourcesHere())
  const folder = join(published, id, 'basemap')
  mkdirSync(folder, { recursive: true })
  const files = { ...licenceTexts(), 'NOTICE.txt': notice(area), [`${id}.topo.json`]: text }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const names = join(published, id, 'gazetteer.json')
  if (JSON.stringify(readJson(names)) === '[]') {
    writeFileSync(names, `[\n${gazetteer.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`)
    console.log(`wrote ${names}: ${gazetteer.length} towns and villages`)
  }
  const all = Object.entries(counts).map(([layer, count]) => `${layer} ${count}`)
  const size = (gzipSync(text, { level: 9 }).length / 1024).toFixed(1)
  console.log(`wrote ${folder}: ${all.join(', ')}; ${size} KB compressed`)
  return 0
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function refuse(why: string): 2 {
  console.error(why)
  return 2
}
