import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import ts from 'typescript'
import { expect, it, vi } from 'vitest'

// The compiler reads all that these files import.
vi.setConfig({ testTimeout: 120_000 })

const search = 'src/domain/search/search.ts'
const table = 'src/domain/search/filters.ts'
const codecs = 'src/url/search.ts'
const words = 'src/words/filters.ts'
const panel = 'src/components/filters/FilterFields.tsx'

const files = [panel, table, search, codecs, words, 'src/embed/host/attributes.ts'].sort()
const { config } = ts.readConfigFile('tsconfig.json', (file) => readFileSync(file, 'utf8')) as {
  config: { compilerOptions: object }
}
const { options } = ts.convertCompilerOptionsFromJson(
  { ...config.compilerOptions, incremental: false, tsBuildInfoFile: undefined },
  process.cwd(),
)

/** What is written into a file, after the first place where a text stands. */
type Insertion = [file: string, after: string, text: string]

const field: Insertion = [search, 'export interface Search {', 'spoken: string[]']
const usual: Insertion = [search, 'export const defaultSearch: Search = {', 'spoken: [],']
const row: Insertion = [
  table,
  'export const fields = {',
  `spoken: {
    of: 'sessions',
    options: () => [],
    fits: ({ languages = [] }, { search: { spoken } }) => spoken.every((one) => languages.includes(one)),
    found: ({ languages = [] }) => languages,
    loosen: null,
  },`,
]
const codec: Insertion = [codecs, '  near: text,', 'spoken: ids,']
const said: Insertion = [
  words,
  'const fields: Record<FilterField, FilterSaid> = {',
  "spoken: { legend: 'Languages', option: (one) => one, loosened: () => 'in any language' },",
]
const drawn: Insertion = [panel, '  q: null,', 'spoken: TickGroup,']

const read = new Map<string, ts.SourceFile | undefined>()
let before: ts.Program | undefined

/** Those of the files above that do not compile once this is written into them, in order of name. */
function broken(...insertions: Insertion[]): string[] {
  const texts = new Map<string, string>()
  for (const [file, after, text] of insertions) {
    const before = texts.get(file) ?? readFileSync(file, 'utf8')
    if (!before.includes(after)) throw new Error(`${file} does not hold "${after}"`)
    texts.set(file, before.replace(after, `${after}\n${text}`))
  }
  const host = ts.createCompilerHost(options)
  const parse = host.getSourceFile
  host.getSourceFile = (file, version) => {
    const text = texts.get(relative(process.cwd(), resolve(file)))
    if (text !== undefined) return ts.createSourceFile(file, text, version)
    if (!read.has(file)) read.set(file, parse(file, version))
    return read.get(file)
  }
  const program = ts.createProgram({ rootNames: files, options, host, oldProgram: before })
  before = program
  return files.filter(
    (file) => program.getSemanticDiagnostics(program.getSourceFile(file)).length > 0,
  )
}

it.each<[string, Insertion[], string[]]>([
  ['the field alone', [field], [search, table, codecs]],
  ['with its row', [field, usual, row], [codecs, words, panel]],
  ['with its codec, words and control', [field, usual, row, said, drawn, codec], []],
])('a filter added without a cell does not compile: %s', (_, insertions, lacking) => {
  expect(broken(...insertions)).toEqual([...lacking].sort())
})
