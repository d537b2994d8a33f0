import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const files = ['src', 'scripts', 'e2e']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file))

/** The files of ours that a file imports, types included; what it fetches when it is wanted is none of them. */
function importsOf(file: string): string[] {
  const sources = readFileSync(file, 'utf8').matchAll(/^(?:import|export|\}) ?.*?'([#.][^']+)'/gm)
  return [...sources].flatMap(([, source = '']) => {
    const path = source.startsWith('#') ? `src/${source.slice(1)}` : join(dirname(file), source)
    return /\.tsx?$/.test(path) && existsSync(path) ? [path] : []
  })
}

const imports = new Map(files.map((file) => [file, importsOf(file)]))

/** The first way round that leads from a file back to it; null = none. */
function cycleFrom(file: string): string[] | null {
  const ways = [[file]]
  const seen = new Set<string>()
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const next of imports.get(way.at(-1) ?? '') ?? []) {
      if (next === file) return [...way, file]
      if (seen.has(next)) continue
      seen.add(next)
      ways.push([...way, next])
    }
  }
  return null
}

it('reads imports on one line and on several, and of types', () => {
  expect(imports.get('src/main.tsx')).toContain('src/app/App.tsx')
  expect([...imports.values()].flat().length).toBeGreaterThan(files.length)
})

it('no file leads back to itself by what it imports', () => {
  expect(files.map(cycleFrom).find((cycle) => cycle !== null) ?? []).toEqual([])
})
