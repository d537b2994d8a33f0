import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** The classes that a style sheet lays out by name alone on a screen, outside media queries: a second sheet that does so too undoes it. */
function classesLaidOutBy(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const rules = [...text.matchAll(/^([^\s@}][^{}]*)\{/gm)]
  return rules.flatMap(([, selector = '']) => /^\.([\w-]+)\s*$/.exec(selector)?.[1] ?? [])
}

it('no class is laid out by two style sheets', () => {
  const byClass = new Map<string, Set<string>>()
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((it) => it.endsWith('.css')).map((it) => join('src', it)))
    for (const name of classesLaidOutBy(file))
      byClass.set(name, (byClass.get(name) ?? new Set<string>()).add(file))
  const twice = [...byClass].flatMap(([name, files]) => (files.size > 1 ? [[name, ...files]] : []))
  expect(twice).toEqual([])
})
