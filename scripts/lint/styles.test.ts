import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** The classes that a style sheet lays out by name alone on a screen, outside media queries: a second sheet that does so too undoes it. */
function classesLaidOutBy(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const rules = [...text.matchAll(/^([^\s@}][^{}]*)\{/gm)]
  return rules.flatMap(([, selector = '']) => /^\.([\w-]+)\s*$/.exec(selector)?.[1] ?? [])
}

function styleSheets(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  return files.filter((it) => it.endsWith('.css')).map((it) => join('src', it))
}

it('no list loses its bullets by `none`: WebKit then tells a screen reader of no list', () => {
  const bare = styleSheets().filter((file) =>
    /^(?!.*summary).*\{[^}]*list-style(-type)?: none/m.test(readFileSync(file, 'utf8')),
  )
  expect(bare).toEqual([])
})

it('no class is laid out by two style sheets', () => {
  const byClass = new Map<string, Set<string>>()
  for (const file of styleSheets())
    for (const name of classesLaidOutBy(file))
      byClass.set(name, (byClass.get(name) ?? new Set<string>()).add(file))
  const twice = [...byClass].flatMap(([name, files]) => (files.size > 1 ? [[name, ...files]] : []))
  expect(twice).toEqual([])
})

it('nothing comes, goes or covers anything by being pointed at', () => {
  const hovered = styleSheets().flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/[^{}]*:(?:hover|focus-within)[^{}]*\{([^}]*)\}/g)]
      .filter(([, body = '']) =>
        /(?:^|\s)(?:display|visibility|opacity|content|clip-path|position|inset[\w-]*|z-index):/.test(
          body,
        ),
      )
      .map(([rule]) => `${file}: ${rule.trim()}`),
  )
  expect(hovered).toEqual([])
})
