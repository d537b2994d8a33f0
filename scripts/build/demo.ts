import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const folder = 'embed/demo'
const read = (name: string) => readFileSync(new URL(`./demo/${name}`, import.meta.url), 'utf8')

/** Nothing from anywhere else, no inline script or style: as strict as a careful council is. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Puts a page in the style of a council's site at /embed/demo/, with two embeds of the first area in a long article. */
export function demo(area: string | undefined, base: string): Plugin {
  const files = area === undefined ? [] : demoFiles(area, base)
  return {
    name: 'demo',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.replace(/\/$/, '/index.html')
        const found = files.find(([file]) => base + file === path)
        if (!found) return next()
        response.setHeader('Content-Type', found[0].endsWith('.css') ? 'text/css' : 'text/html')
        response.end(found[1])
      })
    },
    generateBundle() {
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source })
    },
  }
}

/** The page and its style, each with its file below the output folder. */
export function demoFiles(area: string, base: string): [file: string, text: string][] {
  const values: Record<string, string> = { area, base, policy }
  const page = read('page.html').replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
  return [
    [`${folder}/index.html`, page],
    [`${folder}/council.css`, read('council.css')],
  ]
}
