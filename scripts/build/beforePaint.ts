import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { storagePrefix } from '../../src/domain/storagePrefix.ts'
import { catalogues } from '../../src/words/catalogues.ts'
import { languages } from '../../src/words/languages.ts'
import { loadedAs } from '../../src/words/loaded.ts'

/** What runs before the first paint, for a deployment. `files` are those of the languages' messages, by tag. */
export function beforePaint(base: string, files: Record<string, string>): string {
  const table = languages.map(({ tag, direction }) => {
    const file = files[tag]
    return [tag, { direction, ...(file !== undefined && { file: base + file }) }]
  })
  const settings = {
    languages: Object.fromEntries(table) as unknown,
    kept: `${storagePrefix(base)}language`,
    english: [`${base}desk/`, `${base}embed/`],
  }
  const source = readFileSync(new URL('beforePaint.js', import.meta.url), 'utf8')
  return source.replace(/^ *\/\/.*\n/gm, '').replace('__SETTINGS__', () => JSON.stringify(settings))
}

/** The languages that have a file: English has none, as its messages come with what says them. */
export const translated: string[] = Object.keys(catalogues)

/** The file of a language, which is all of its messages. */
export const messagesFile = (tag: string): string =>
  `(self.${loadedAs}??={})[${JSON.stringify(tag)}]=${JSON.stringify(catalogues[tag])}\n`

/** A page that runs it first of all scripts. */
export const withBeforePaint = (page: string, file: string): string =>
  page.replace('</title>', (end) => `${end}\n    <script src="${file}"></script>`)

const developed = (tag: string) => `messages/${tag}.js`

/** While developing, it is written into the page, and the languages are answered as they are when the server starts. */
export function beforePaintInPage(base: string): Plugin {
  const files = Object.fromEntries(translated.map((tag) => [tag, developed(tag)]))
  return {
    name: 'before-paint-in-page',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const tag = translated.find((one) => request.url === base + developed(one))
        if (tag === undefined) return next()
        response.setHeader('Content-Type', 'text/javascript')
        response.end(messagesFile(tag))
      })
    },
    transformIndexHtml: () => [
      { tag: 'script', children: beforePaint(base, files), injectTo: 'head-prepend' },
    ],
  }
}
