import { createHash } from 'node:crypto'
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import { pages } from '../../src/url/paths.ts'
import { onlyReachedFrom, type Manifest } from './manifest.ts'
import { buildTarget } from '../floor/support.ts'

export interface ShellFile {
  /** Below the worker's own address. */
  url: string
  /** null where the name itself holds a hash. */
  revision: string | null
  /** As in the `integrity` of a script: what is not this is not kept. */
  integrity: string
}

const whole = ['shell.html', 'favicon.svg', 'manifest.webmanifest']

/** The modules of pages that no phone holds; what else only the desk needs is in no table. */
const unheld = [
  'src/app/Preview.tsx',
  ...Object.values(pages).flatMap(({ held, module }) => (held || module === null ? [] : module)),
]

/** What only prerendered pages need: the worker answers with `shell.html`, which is none. */
const onlyPrerendered = /^assets\/(?:unscripted|drawn|preload|whole)-/

const hashOf = (folder: string, file: string) =>
  createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest()

/** The tag of the language whose messages are in a file; null where it is no such file. */
const languageOf = (file: string) => /^assets\/messages-([a-z]+)-/.exec(file)?.[1] ?? null

/** The file of each language in a built folder, by its tag: held once the language is chosen or a visit made ready for. */
export function languagesIn(folder: string): Record<string, Omit<ShellFile, 'revision'>> {
  const files = readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`)
  return Object.fromEntries(
    files.flatMap((file) => {
      const tag = languageOf(file)
      return tag === null
        ? []
        : [[tag, { url: file, integrity: `sha256-${hashOf(folder, file).toString('base64')}` }]]
    }),
  )
}

/**
 * The files that make up the app in a built folder: one page for every address, scripts, styles, and no data; without what
 * only pages need that no phone holds.
 */
export function shellFiles(folder: string): ShellFile[] {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest
  const left = onlyReachedFrom(manifest, unheld)
  const assets = readdirSync(join(folder, 'assets'))
    .map((name) => `assets/${name}`)
    .filter((file) => !left.has(file) && languageOf(file) === null && !onlyPrerendered.test(file))
  return [...whole, ...assets.sort()].map((url) => {
    const hash = hashOf(folder, url)
    const revision = whole.includes(url) ? hash.toString('hex').slice(0, 16) : null
    return { url, revision, integrity: `sha256-${hash.toString('base64')}` }
  })
}

/**
 * Writes the service worker into the built folder, at an address that never changes, once everything else is there: it
 * lists the files as they are published. Beside it, its off switch.
 */
export function serviceWorker(): Plugin {
  let folder = ''
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await bundle('sw', folder, {
          __SHELL__: JSON.stringify(shellFiles(folder)),
          __LANGUAGES__: JSON.stringify(languagesIn(folder)),
        })
        await bundle('off', folder, {})
      },
    },
  }
}

const outputs = { sw: 'sw.js', off: 'sw-off.js' }

/** A worker of src/worker as one plain script: no browser then has to know modules in workers. */
async function bundle(
  name: keyof typeof outputs,
  folder: string,
  define: Record<string, string>,
): Promise<void> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    build: {
      write: false,
      target: buildTarget,
      license: { fileName: 'licences.md' },
      lib: { entry: resolve(`src/worker/${name}.ts`), formats: ['iife'], name: 'worker' },
    },
  })
  const [result] = [built].flat()
  if (!result || !('output' in result)) throw new Error(`The build made nothing of ${name}.ts.`)
  for (const file of result.output) {
    if (file.type === 'chunk') writeFileSync(join(folder, outputs[name]), file.code)
    else if (name === 'sw') appendFileSync(join(folder, 'licences.md'), `\n${String(file.source)}`)
  }
}
