import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { countryProject, publishArea } from './inventedCountry.ts'

const { values } = parseArgs({
  options: {
    areas: { type: 'string', default: '153' },
    /** In each area, five a place: about as many as the two published areas have on average. */
    sessions: { type: 'string', default: '80' },
    /** Leaves the folder, and says where it is. */
    keep: { type: 'boolean', default: false },
  },
})
const areas = Number(values.areas)
const sessions = Number(values.sessions)

const vite = [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn']
const refresh = [join('node_modules', 'tsx', 'dist', 'cli.mjs'), 'scripts/refresh/main.ts']

/** Runs it in the project; how long it took, in seconds, and the last of what it said. */
function timed(command: string[]): string {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync('node', command, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${stdout.slice(-4000)}\n${stderr.slice(-4000)}`)
  return `${((performance.now() - start) / 1000).toFixed(1)} s ${stdout.trim().slice(-80)}`
}

interface Size {
  files: number
  bytes: number
}

/** What a file is counted as: by its folder, those of areas by what they are. */
function kindOf(file: string): string {
  if (file.endsWith('.ics')) return 'calendar feeds'
  const [, inArea] = /^area-\d+\/(\w+)/.exec(file) ?? []
  if (inArea === 'data') return 'downloads, and the page about the information'
  if (inArea !== undefined) return `pages of areas: ${inArea}`
  return file.startsWith('data/') ? 'data' : 'the app, and pages of no area'
}

function sizes(folder: string): string {
  const kinds = new Map<string, Size>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const stat = statSync(join(folder, file))
    if (!stat.isFile()) continue
    for (const kind of [kindOf(file), 'in all']) {
      const { files, bytes } = kinds.get(kind) ?? { files: 0, bytes: 0 }
      kinds.set(kind, { files: files + 1, bytes: bytes + stat.size })
    }
  }
  return [...kinds]
    .sort(([, a], [, b]) => a.bytes - b.bytes)
    .map(([kind, { files, bytes }]) => `  ${kind}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`)
    .join('\n')
}

const squeezed = (file: string) =>
  `${gzipSync(readFileSync(file), { level: 9 }).length} bytes gzipped`

const folder = countryProject(areas, sessions)
try {
  console.log(`${areas} invented areas of ${sessions} sessions`)
  console.log(`all of it: ${timed(vite)}`)
  console.log(sizes(join(folder, 'dist')))
  for (const name of ['areas.json', 'outcodes.json'])
    console.log(`${name}: ${squeezed(join(folder, 'dist/data', name))}`)
  console.log(`a page of an area: ${squeezed(join(folder, 'dist/area-1/index.html'))}`)
  console.log(`the front: ${squeezed(join(folder, 'dist/index.html'))}`)
  publishArea(folder, 0, sessions, 1)
  console.log(`one area changed, npm run refresh: ${timed(refresh)}`)
  console.log(`nothing changed, npm run refresh: ${timed(refresh)}`)
  console.log(`nothing changed, npm run build: ${timed(vite)}`)
} finally {
  if (values.keep) console.log(folder)
  else rmSync(folder, { recursive: true })
}
