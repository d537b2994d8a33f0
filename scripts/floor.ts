import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shellFiles } from './build/serviceWorker.ts'
import { usedInCss } from './floor/css.ts'
import { ownersIn, usedInScript } from './floor/script.ts'
import { deskFloor, featureAt, floor, lacking, readTable } from './floor/support.ts'
import { doneWithout } from './floor/doneWithout.ts'

const folder = 'dist'

/** Whether only the desk asks for a file: no phone holds it, and it is no language, nor for prerendered pages. */
const isOfDesk = (file: string, held: ReadonlySet<string>) =>
  file.startsWith('desk/') ||
  (/^assets\/(?!(?:messages|unscripted|drawn|ahead|whole)-)/.test(file) && !held.has(file))

/** What the built files use that some browser of the floor has not got: where, and who. */
function wanting(): Map<string, { files: Set<string>; who: string[] }> {
  const table = readTable()
  const owners = ownersIn(table)
  const held = new Set(shellFiles(folder).map(({ url }) => url))
  const found = new Map<string, { files: Set<string>; who: string[] }>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(css|js)$/.test(file)) continue
    const text = readFileSync(join(folder, file), 'utf8')
    const used = file.endsWith('.css') ? usedInCss(text, table) : usedInScript(text, table, owners)
    for (const path of used) {
      const who = lacking(featureAt(table, path), isOfDesk(file, held) ? deskFloor : floor)
      if (who.length === 0) continue
      const name = path.join('.')
      const known = found.get(name) ?? { files: new Set(), who }
      known.files.add(file)
      found.set(name, known)
    }
  }
  return found
}

if (!existsSync(folder)) {
  console.error('There is no build to look at: run `npm run build` first.')
  process.exit(2)
}
const found = wanting()
const known = Object.keys(doneWithout)
const isOf = (name: string, one: string) => name === one || name.startsWith(`${one}.`)
const faults = [
  ...[...found]
    .filter(([name]) => !known.some((one) => isOf(name, one)))
    .map(([name, { files, who }]) => `${name}: ${who.join(', ')}; in ${[...files].join(', ')}`),
  ...known
    .filter((one) => ![...found.keys()].some((name) => isOf(name, one)))
    .map((name) => `${name} is in scripts/floor/doneWithout.ts, and nothing uses it any more`),
]
for (const fault of faults) console.log(fault)
console.log(
  `${found.size - faults.length} features that the oldest browsers do without, ${faults.length} faults`,
)
process.exitCode = faults.length === 0 ? 0 : 1
