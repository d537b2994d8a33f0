import { readFileSync } from 'node:fs'

/**
 * The oldest browsers that everything works in, by the names that MDN gives browsers: those of a phone that gets no more
 * updates (Safari 16: iPhone 8; Chrome 108 of December 2022), and Firefox since it knows `:has()`. Why: docs/decisions/floor.md.
 */
export const floor: Record<string, number> = {
  chrome: 108,
  chrome_android: 108,
  safari: 16,
  safari_ios: 16,
  firefox: 121,
  firefox_android: 121,
}

/** Those of the desk, which a council's staff use on computers: reading directories takes more. */
export const deskFloor: Record<string, number> = {
  chrome: 110,
  edge: 110,
  safari: 16.4,
  firefox: 121,
}

/** The same, as the build is told: it writes newer syntax as these know it, and styles with the prefixes they need. */
export const buildTarget: string[] = ['chrome', 'safari', 'firefox'].map(
  (browser) => `${browser}${floor[browser]}`,
)

interface Statement {
  version_added?: string | false | null
  version_removed?: string | null
  flags?: unknown[]
  prefix?: string
  alternative_name?: string
}

/** A part of MDN's table: what a feature is supported by, and its own parts. */
export interface Feature {
  __compat?: { support: Record<string, Statement | Statement[] | undefined> }
  [part: string]: unknown
}

/** MDN's table of what each browser has since when: @mdn/browser-compat-data, CC0. */
export const readTable = (): Feature =>
  JSON.parse(readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8')) as Feature

/** A feature by its path in the table, such as `css.properties.gap`; undefined where the table has none. */
export function featureAt(table: Feature, path: readonly string[]): Feature | undefined {
  let at: Feature | undefined = table
  for (const part of path) {
    if (!at || !Object.hasOwn(at, part)) return undefined
    at = at[part] as Feature | undefined
  }
  return at
}

/** The browsers of a floor that have not got a feature, with the version that has; [] = all have it, or it is not in the table. */
export function lacking(feature: Feature | undefined, of = floor): string[] {
  const support = feature?.__compat?.support
  if (!support) return []
  return Object.entries(of).flatMap(([browser, version]) => {
    const statements = [support[browser] ?? []].flat()
    if (statements.length === 0 || statements.some((one) => isThere(one, version))) return []
    return `${browser} ${statements[0]?.version_added || 'never'}`
  })
}

/** Not behind a switch, and not by another name. In part is there: what is lacking of it is in MDN's notes, and no table. */
function isThere(statement: Statement, version: number): boolean {
  const { version_added: since, version_removed: until, flags, prefix } = statement
  if (flags || prefix !== undefined || statement.alternative_name !== undefined) return false
  return atMost(since, version) && !atMost(until, version)
}

/** "≤37" is at most 37 too; "preview", false and null are no version. */
const atMost = (said: Statement['version_added'], version: number): boolean =>
  typeof said === 'string' && Number.parseFloat(said.replace('≤', '')) <= version
