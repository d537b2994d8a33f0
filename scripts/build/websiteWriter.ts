import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { withoutStyles } from './prerender.ts'
import { buildTarget } from '../floor/support.ts'

const entry = fileURLToPath(new URL('../../src/publish/writer.ts', import.meta.url))

/** What a page fetches later is in no prerendered page. */
const withoutLater: Plugin = {
  name: 'without-later',
  enforce: 'pre',
  resolveId: (_id, _importer, { kind }) => (kind === 'dynamic-import' ? '\0later' : null),
  load: (id) => (id === '\0later' ? 'export {}' : null),
}

/**
 * The script that writes this website's pages at the desk: whole in itself, and apart from the app, whose chunks it would
 * otherwise share and part.
 */
export async function writerSource(base: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base,
    plugins: [react(), withoutStyles, withoutLater],
    build: {
      write: false,
      target: buildTarget,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false },
      },
    },
  })
  if (!('output' in made)) throw new Error('The script of the desk was not made in one build.')
  return made.output[0].code
}

/** A word that changes with a text, so that a browser never holds an older one under the same address. */
export const wordOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12)
