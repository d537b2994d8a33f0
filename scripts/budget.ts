import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readPublished } from './build/published.ts'
import { pathOf } from '../src/data/published.ts'
import { hasStreetNames } from '../src/domain/catalogue/area.ts'
import { filesOf, type Manifest } from './build/manifest.ts'
import { languagesIn, shellFiles } from './build/serviceWorker.ts'

interface Line {
  what: string
  files: string[]
  /** KiB, gzip. */
  budget: number
}

const folder = 'dist'
const entry = 'index.html'
const map = 'src/pages/finder/map/MapView.tsx'
const smallMap = 'src/components/DoorMap.tsx'
/** The reader of streets, in a file of its own, which no source of the build is called by. */
const streets = 'archive'

const kibibytes = (file: string) =>
  gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1024

function lines(manifest: Manifest): Line[] {
  const first = filesOf(manifest, [entry])
  const withMap = filesOf(manifest, [entry, map])
  const withStreets = filesOf(manifest, [entry, map, chunkNamed(manifest, streets)])
  const withSmallMap = filesOf(manifest, [entry, smallMap])
  // Runs before the first paint, and is in no manifest.
  const early = readdirSync(join(folder, 'assets'))
    .filter((file) => /^beforePaint-.*\.js$/.test(file))
    .map((file) => `assets/${file}`)
  return [
    { what: 'First view, JavaScript', files: [...first.js, ...early], budget: 132 },
    { what: 'First view, CSS', files: first.css, budget: 12 },
    // With its styles and its first rows in it: what is painted first waits for this and nothing else.
    ...readPublished('public/data').map(({ area }) => ({
      what: `Page of the finder, ${area.name}`,
      files: [`${area.id}/index.html`],
      budget: 18,
    })),
    { what: 'Largest other page', files: [largestPage()], budget: 8 },
    { what: 'Script for other sites, embed.js', files: ['embed.js'], budget: 4 },
    { what: 'With the map, JavaScript', files: [...withMap.js, ...early], budget: 208 },
    { what: 'With streets, JavaScript', files: [...withStreets.js, ...early], budget: 226 },
    { what: 'With a small map, JavaScript', files: [...withSmallMap.js, ...early], budget: 192 },
    ...readPublished('public/data').map(({ area, firstView }) => ({
      what: `First view, data of ${area.name}`,
      files: firstView,
      budget: 60,
    })),
    ...readPublished('public/data').flatMap(({ area }) =>
      hasStreetNames(area)
        ? {
            what: `Streets to start from, ${area.name}`,
            files: [`data/${pathOf('streets/names.json', area.id)}`],
            budget: 293,
          }
        : [],
    ),
    // A million bytes.
    ...readPublished('public/data').map(({ area }) => ({
      what: `Held offline, all of ${area.name}`,
      files: heldOffline(area.id),
      budget: 976,
    })),
  ]
}

function chunkNamed(manifest: Manifest, name: string): string {
  const found = Object.keys(manifest).find((source) => manifest[source]?.name === name)
  if (found === undefined) throw new Error(`The build has no file called ${name}.`)
  return found
}

/** The page, of those that can be read before the app comes, that takes most to fetch; the finder's have a line of their own. */
function largestPage(): string {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(places|sessions)[/\\].*\.html$/.test(file))
    .map((file) => ({ file, size: kibibytes(file) }))
  return pages.reduce((most, one) => (one.size > most.size ? one : most)).file
}

/** Held only when it is asked for. */
const isOfStreets = (file: string) => /^streets[/\\]/.test(file)

/** After "Ready for visits?": the worker, the app's own files as it lists them, every language, and every file of an area. */
function heldOffline(area: string): string[] {
  const data = readdirSync(join(folder, 'data', area), { recursive: true, encoding: 'utf8' })
  const json = data
    .filter((file) => file.endsWith('.json') && !isOfStreets(file))
    .map((file) => `data/${area}/${file}`)
  return [
    'sw.js',
    ...[...shellFiles(folder), ...Object.values(languagesIn(folder))].map(({ url }) => url),
    'data/areas.json',
    'data/outcodes.json',
    ...json,
  ]
}

/** Prints one line; whether it is within its budget. */
function report({ what, files, budget }: Line): boolean {
  const size = files.reduce((sum, file) => sum + kibibytes(file), 0)
  const kept = size <= budget
  const row = [
    what.padEnd(34),
    `${size.toFixed(1)} KiB`.padStart(10),
    `of ${budget}`.padStart(8),
    `${files.length} files`.padStart(10),
    kept ? '' : '  OVER',
  ]
  console.log(row.join(''))
  return kept
}

const manifestFile = join(folder, '.vite/manifest.json')
if (!existsSync(manifestFile)) {
  console.error('There is no build to measure: run `npm run build` first.')
  process.exit(2)
}
const all = lines(JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest)
process.exitCode = all.map(report).every(Boolean) ? 0 : 1
