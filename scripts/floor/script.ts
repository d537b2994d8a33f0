import { parseSync } from 'vite'
import { featureAt, lacking, type Feature } from './support.ts'

type Path = readonly string[]
type Node = { type: string } & Record<string, unknown>

/** Names that stand for one object of a browser. */
const objects: Record<string, string> = {
  navigator: 'Navigator',
  document: 'Document',
  history: 'History',
  location: 'Location',
  screen: 'Screen',
}
const global = new Set(['window', 'self', 'globalThis'])

/** What pages are made of; what else a browser has would be taken for it by its name alone. */
const ofPages =
  /^(Abort|Blob|Cache|Canvas|ChildNode|Clipboard|Compression|Crypto|CSSStyle|CustomElement|DataTransfer|Document|DOM|Element|Event|Extendable|Fetch|File|Form|Headers|History|HTML|IDB|Intersection|LockManager|MediaQuery|Message|Mutation|Node|OffscreenCanvas|ParentNode|Performance$|ReadableStream|Request|Resize|Response|Selection|ServiceWorker|ShadowRoot|Storage|SVG|Text|Touch|URL|Window|Worker|WritableStream)/

/**
 * What a script uses, by its paths in the table: syntax, objects, and what belongs to them. Where the owner of what is called
 * cannot be told, all that have something of its name are looked at, and it is given only where none of them is in the floor.
 */
export function usedInScript(code: string, table: Feature, owners = ownersIn(table)): Path[] {
  const used: Path[] = []
  const names: Node[] = []
  const own = new Set<string>()
  const called = new Set<Node>()
  const add = (...path: string[]) => {
    if (featureAt(table, path) !== undefined) used.push(path)
  }
  const ofObject = (name: string, part?: string) => {
    const end = part === undefined ? [] : [part]
    add('javascript', 'builtins', name, ...end)
    add('api', name, ...end)
    if (part !== undefined) add('api', name, `${part}_static`)
  }
  const visit = (node: Node): void => {
    used.push(...syntaxOf(node).filter((path) => featureAt(table, path) !== undefined))
    if (isBinding(node)) for (const name of boundIn(node)) own.add(name)
    if (node.type === 'Identifier' || node.type === 'MemberExpression') names.push(node)
    if (node.type === 'CallExpression') called.add(node.callee as Node)
  }
  walk(parseSync('script.js', code).program as unknown as Node, visit)
  for (const node of names) {
    if (node.type === 'Identifier') {
      if (!own.has(node.name as string)) ofObject(node.name as string)
      continue
    }
    const [of, part] = [node.object as Node, node.property as Node]
    if (node.computed === true || part.type !== 'Identifier') continue
    const name = part.name as string
    const object = of.type === 'Identifier' && !own.has(of.name as string) ? String(of.name) : ''
    const kind = objects[object] ?? object
    if (global.has(object)) ofObject(name)
    else if (featureAt(table, ['api', kind]) ?? featureAt(table, ['javascript', 'builtins', kind]))
      ofObject(kind, name)
    else if (called.has(node)) {
      const all = owners.get(name) ?? []
      const isNowhere = all.every((path) => lacking(featureAt(table, path)).length > 0)
      if (isNowhere) used.push(...all.slice(0, 1))
    }
  }
  return used
}

/** Who has a member of each name, on its instances. */
export function ownersIn(table: Feature): Map<string, Path[]> {
  const owners = new Map<string, Path[]>()
  for (const path of [['javascript', 'builtins'], ['api']]) {
    for (const [owner, parts] of Object.entries(featureAt(table, path) ?? {})) {
      if (path[0] === 'api' && !ofPages.test(owner)) continue
      for (const part of Object.keys(parts as Feature)) {
        if (part === '__compat' || /_(static|event)$/.test(part) || part === owner) continue
        owners.set(part, [...(owners.get(part) ?? []), [...path, owner, part]])
      }
    }
  }
  return owners
}

function syntaxOf(node: Node): Path[] {
  switch (node.type) {
    case 'StaticBlock':
      return [['javascript', 'classes', 'static', 'initialization_blocks']]
    case 'PrivateInExpression':
      return [['javascript', 'classes', 'private_class_fields_in']]
    case 'ImportAttribute':
      return [['javascript', 'statements', 'import', 'import_attributes']]
    case 'VariableDeclaration':
      return String(node.kind).endsWith('using') ? [['javascript', 'statements', 'using']] : []
    case 'Literal':
      if (node.regex) return ofRegExp(node.regex as { pattern: string; flags: string })
      // Many are made from pieces of text.
      return typeof node.value === 'string' ? ofRegExp({ pattern: node.value, flags: '' }) : []
    case 'TemplateElement':
      return ofRegExp({ pattern: (node.value as { raw: string }).raw, flags: '' })
    default:
      return []
  }
}

function ofRegExp({ pattern, flags }: { pattern: string; flags: string }): Path[] {
  const rules = ['javascript', 'regular_expressions']
  return [
    ...(/\(\?<[=!]/.test(pattern) ? [[...rules, 'lookbehind_assertion']] : []),
    ...(/\(\?[ims-]+:/.test(pattern) ? [[...rules, 'modifier']] : []),
    ...(flags.includes('v') ? [['javascript', 'builtins', 'RegExp', 'unicodeSets']] : []),
  ]
}

const isBinding = ({ type }: Node) =>
  /^(VariableDeclarator|Function|ArrowFunction|Class|CatchClause|Import\w*Specifier)/.test(type)

/** The names that a node binds; of patterns, every name in them. */
function boundIn(node: Node): string[] {
  const names: string[] = []
  for (const part of [node.id, node.params, node.param, node.local].flat())
    if (part)
      walk(part as Node, (one) => {
        if (one.type === 'Identifier') names.push(one.name as string)
      })
  return names
}

/** Every node, itself first; a name that is only a key is none. */
function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const [key, value] of Object.entries(node)) {
    const isKey = (key === 'key' || key === 'property') && node.computed !== true
    if (isKey || value === null || typeof value !== 'object') continue
    for (const one of [value].flat() as unknown[])
      if (typeof (one as Node | null)?.type === 'string') walk(one as Node, visit)
  }
}
