import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const name = 'mockServiceWorker.js'
const leaving = 'self.registration.unregister()'

/**
 * Puts MSW's worker into the mock build, and only there: it is never committed and never in the product. It would leave
 * when its last page does, while the next page of a test is coming, which then found no answer: here it stays.
 */
export function mockWorker(): Plugin {
  function read(): string {
    const text = readFileSync(createRequire(import.meta.url).resolve(`msw/${name}`), 'utf8')
    if (!text.includes(leaving))
      throw new Error(`${name} no longer says ${leaving}: see how it leaves.`)
    return text.replace(leaving, '')
  }
  return {
    name: 'mock-worker',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: name, source: read() })
    },
  }
}
