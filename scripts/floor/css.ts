import postcss, { type AtRule, type ChildNode, type Declaration, type Rule } from 'postcss'
import { featureAt, type Feature } from './support.ts'

type Path = readonly string[]

const units: [unit: RegExp, part: string][] = [
  [/^d(vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_dynamic'],
  [/^s(vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_small'],
  [/^l(vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_large'],
  [/^cq(w|h|i|b|min|max)$/, 'container_query_length_units'],
]

/** What a style sheet uses, by its paths in the table. What it asks for first, with `@supports`, is left out. */
export function usedInCss(css: string, table: Feature): Path[] {
  const functions = functionsIn(table)
  const used: Path[] = []
  postcss.parse(css).walk((node) => {
    if (isAskedFor(node)) return
    if (node.type === 'atrule') used.push(...ofAtRule(node))
    if (node.type === 'rule') used.push(...ofSelector(node))
    if (node.type === 'decl' && !isPrefixedToo(node)) used.push(...ofDeclaration(node, functions))
  })
  return used.filter((path) => featureAt(table, path) !== undefined)
}

function isAskedFor(node: ChildNode): boolean {
  for (let at = node.parent; at; at = at.parent as typeof at)
    if (at.type === 'atrule' && (at as AtRule).name === 'supports') return true
  return false
}

/** Whether the same stands beside it by the name that older browsers have for it. */
const isPrefixedToo = ({ prop, parent }: Declaration): boolean =>
  parent?.some(
    (one) =>
      one.type === 'decl' && /^-(webkit|moz)-/.test(one.prop) && one.prop.endsWith(`-${prop}`),
  ) ?? false

function ofAtRule({ name, params }: AtRule): Path[] {
  const rule = ['css', 'at-rules', name]
  if (name !== 'media') return [rule]
  const features = [...params.matchAll(/\(\s*(?:min-|max-)?([a-z-]+)/g)]
  return [
    rule,
    ...features.map(([, feature = '']) => [...rule, feature]),
    ...(/[<>]/.test(params) ? [[...rule, 'range_syntax']] : []),
  ]
}

function ofSelector({ selector, parent }: Rule): Path[] {
  const bare = selector.replace(/\\.|"[^"]*"|'[^']*'/g, '')
  const pseudos = [...bare.matchAll(/::?([a-z-]+)/g)]
  return [
    ...pseudos.map(([, name = '']) => ['css', 'selectors', name]),
    ...(parent?.type === 'rule' ? [['css', 'selectors', 'nesting']] : []),
  ]
}

function ofDeclaration({ prop, value }: Declaration, functions: Map<string, Path>): Path[] {
  const bare = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)|--[\w-]+/g, ' ')
  const words = bare.match(/-?[a-z][\w-]*/gi) ?? []
  const called = [...bare.matchAll(/([a-z][\w-]*)\(/gi)]
  const measured = [...bare.matchAll(/\d([a-z]+)\b/gi)]
  return [
    ['css', 'properties', prop],
    ...words.map((word) => ['css', 'properties', prop, word]),
    ...called.flatMap(([, name = '']) => {
      const path = functions.get(name)
      return path === undefined ? [] : [path]
    }),
    ...measured.flatMap(([, unit = '']) =>
      units
        .filter(([pattern]) => pattern.test(unit))
        .map(([, part]) => ['css', 'types', 'length', part]),
    ),
  ]
}

/** Where each function of values is in the table. */
function functionsIn(table: Feature): Map<string, Path> {
  const found = new Map<string, Path>()
  const look = (at: Feature, path: Path) => {
    for (const [name, part] of Object.entries(at)) {
      if (name === '__compat' || typeof part !== 'object' || part === null) continue
      const here = [...path, name]
      if (!found.has(name)) found.set(name, here)
      if (here.length < 5) look(part as Feature, here)
    }
  }
  const types = featureAt(table, ['css', 'types'])
  if (types) look(types, ['css', 'types'])
  return found
}
