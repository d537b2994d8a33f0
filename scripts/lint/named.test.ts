import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const files = ['src', 'scripts', 'e2e', 'docs', 'hosting', '.'].flatMap((folder) =>
  readdirSync(folder, { recursive: folder !== '.', encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => !file.includes('node_modules')),
)

/** Every way to name a file: alone, and with one folder after another before it. */
const names = new Set(
  files.flatMap((file) => file.split('/').map((_, at, parts) => parts.slice(at).join('/'))),
)
/** What a build makes. */
const built = ['licences.md', 'drawn.css', 'whole.css']

/** The comments of a file, or a document whole. */
function saidIn(file: string): string {
  const text = readFileSync(file, 'utf8')
  if (file.endsWith('.md')) return text
  return (text.match(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm) ?? []).join('\n')
}

const said = files
  .filter((file) => /\.(tsx?|js|css|md)$/.test(file))
  .map((file): [file: string, text: string] => [file, saidIn(file)])

it('comments and documents name files that there are', () => {
  const lost = said.flatMap(([file, text]) =>
    [...text.matchAll(/(?<![\w./:*-])(?:\.\.?\/)*((?:[\w.-]+\/)*[\w-][\w.-]*\.(?:tsx?|css|md))\b/g)]
      .map(([, name = '']) => name)
      .filter((name) => !names.has(name) && !built.includes(name))
      .map((name) => `${file}: ${name}`),
  )
  expect(lost).toEqual([])
})

it('comments name headings of documents that there are', () => {
  const lost = said.flatMap(([file, text]) =>
    [...text.matchAll(/(docs\/[\w/-]+\.md),[\s*]+"([^"]+)"/g)]
      .filter(([, document = '', heading = '']) => {
        const headings = readFileSync(document, 'utf8').match(/^#+ .*/gm) ?? []
        return !headings.some((line) => line.replace(/^#+ /, '') === heading)
      })
      .map(([name]) => `${file}: ${name}`),
  )
  expect(lost).toEqual([])
})
