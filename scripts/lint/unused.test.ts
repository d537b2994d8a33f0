import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** The files below some folders, with what is in them, comments left out. */
function textsIn(folders: readonly string[], names: RegExp): [file: string, text: string][] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  return files
    .filter((file) => names.test(file) && !file.includes('node_modules'))
    .map((file) => [file, readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^ *\/\/.*$/gm, '')])
}

const code = textsIn(['src', 'scripts', 'e2e'], /\.(tsx?|js)$/)
const settings = ['vite.config.ts', 'eslint.config.js'].map((file) => readFileSync(file, 'utf8'))

it('no function or constant is exported whose name no other file has', () => {
  const inFiles = new Map<string, number>()
  for (const text of [...code.map(([, text]) => text), ...settings])
    for (const word of new Set(text.match(/\w+/g))) inFiles.set(word, (inFiles.get(word) ?? 0) + 1)
  const alone = code
    // Stand-ins for a library's own, and the words of a part in any language, which every part has.
    .filter(([file]) => !/build\/unused\w+\.js$|src\/words\//.test(file))
    .flatMap(([file, text]) =>
      [...text.matchAll(/^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm)]
        .filter(([, name = '']) => inFiles.get(name) === 1)
        .map(([, name = '']) => `${file}: ${name}`),
    )
  expect(alone).toEqual([])
})

it('no class has styles that nothing is given', () => {
  const given = code.filter(([file]) => !file.includes('.test.')).map(([, text]) => text)
  const words = new Set(given.flatMap((text) => text.match(/[\w-]+/g) ?? []))
  // Of a name made of parts the first is known: `icon-${name}`.
  const starts = given.flatMap((text) =>
    [...text.matchAll(/([\w-]+-)\$\{/g)].map(([, start = '']) => start),
  )
  const unknown = textsIn(['src'], /\.css$/).flatMap(([file, text]) =>
    [...text.replace(/"[^"]*"|url\([^)]*\)|\{[^{}]*\}/g, '').matchAll(/\.([a-z][\w-]*)/gi)]
      .map(([, name = '']) => name)
      .filter((name) => !/^leaflet-/.test(name) && !words.has(name))
      .filter((name) => !starts.some((start) => name.startsWith(start)))
      .map((name) => `${file}: ${name}`),
  )
  expect(unknown).toEqual([])
})
