import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { pathOf } from '../../src/data/published.ts'
import type { AreaSummary } from '../../src/domain/catalogue/area.ts'

/** What a build is made of, beside what is published of each area. */
export interface MadeOf {
  /** Changes with the app, what makes the pages, the settings of the deployment and the list of areas. */
  app: string
  /** The moment it is made at, which is a day. */
  moment: string
}

/** Where that is kept, below what was built: there only once all of it is. */
const madeOfFile = '.vite/made-of.json'

const sources = [
  'index.html',
  'package.json',
  'package-lock.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
  'vite.config.ts',
]
const settings = ['BASE', 'SITE', 'FRAME_ANCESTORS'] as const

/** Where the data is, below the project. */
export const dataFolder = 'public/data'

/** What a build of the project in a folder is made of, at a moment. */
export function madeOf(root: string, moment: Date): MadeOf {
  const hash = createHash('sha256')
  const areas = new Set(areaIds(join(root, dataFolder)).map((id) => join(dataFolder, id)))
  const add = (name: string) => {
    const path = join(root, name)
    if (areas.has(name) || name.includes('.test.') || !existsSync(path)) return
    if (statSync(path).isDirectory())
      for (const below of readdirSync(path).sort()) add(join(name, below))
    else hash.update(`${name}\0`).update(readFileSync(path)).update('\0')
  }
  sources.forEach(add)
  hash.update(JSON.stringify(settings.map((name) => process.env[name] ?? null)))
  return { app: hash.digest('hex'), moment: moment.toISOString() }
}

/** The ids of the areas published in a folder, in their order. */
export function areaIds(folder: string): string[] {
  const list = join(folder, pathOf('areas.json', ''))
  if (!existsSync(list)) return []
  const { areas } = JSON.parse(readFileSync(list, 'utf8')) as { areas: AreaSummary[] }
  return areas.map(({ id }) => id)
}

/** What the build in a folder was made of; null where none is, or it is not whole. */
export function builtOf(folder: string): MadeOf | null {
  const file = join(folder, madeOfFile)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MadeOf) : null
}

/** Keeps what a build was made of once everything else of it is written; as it was when the build began. */
export function keepMadeOf(moment: Date): Plugin {
  const made = madeOf('.', moment)
  let folder = ''
  return {
    name: 'made-of',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: () => writeFileSync(join(folder, madeOfFile), JSON.stringify(made)),
    },
  }
}
