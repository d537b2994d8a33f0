import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const name = 'mockServiceWorker.js'

/** Puts MSW's worker into the mock build, and only there: it is never committed and never in the product. */
export function mockWorker(): Plugin {
  const read = () => readFileSync(createRequire(import.meta.url).resolve(`msw/${name}`), 'utf8')
  return {
    name: 'mock-worker',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: name, source: read() })
    },
  }
}
