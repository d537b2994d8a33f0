import type { ServiceType } from '#domain/catalogue/area.ts'
import { cellsOfFile } from '#desk/csv/csvText.ts'
import { problemLine } from '#desk/csv/problem.ts'
import { nearest } from '#desk/words.ts'
import { UnreadableFeed } from './feed/record.ts'
import type { TheirTerm } from './dialect/theirs.ts'

/** Their words to our service types; null where a term is left out on purpose. */
export type TypeMap = ReadonlyMap<string, string | null>

/** In a type map: whatever no other row names. */
const anyOther = '*'

const key = (term: string) => (term === anyOther ? term : plainKey(term))

const plainKey = (term: string) =>
  term
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** Our own service types by their ids, names and keywords: what a feed in our own words needs no map for. */
export const ownTypes = (types: readonly ServiceType[]): TypeMap =>
  new Map(
    types.flatMap(({ id, name, keywords }) =>
      [id, name, ...(keywords ?? [])].map((it) => [key(it), id] as const),
    ),
  )

/**
 * Reads `--type-map`: two columns with a header, `theirs` (a term's name or id) and `ours` (a service type of
 * area.json, or nothing: leave it out); `*` is every other term. Throws UnreadableFeed where a row names no service type of ours.
 */
export function readTypeMap(csv: string | Uint8Array, types: readonly ServiceType[]): TypeMap {
  const ids = types.map(({ id }) => id)
  const entries = rowsOf(csv).map(({ row, theirs, ours }): [string, string | null] => {
    if (theirs === undefined || theirs === '' || ours === undefined)
      throw new UnreadableFeed(`row ${row} of the type map has no "theirs" and "ours"`)
    if (ours !== '' && !ids.includes(ours)) {
      const meant = nearest(ours, ids)
      throw new UnreadableFeed(
        `row ${row} of the type map: "${ours}" is not a service type; ` +
          (meant === undefined ? `there are ${ids.join(', ')}` : `is it "${meant}"?`),
      )
    }
    return [key(theirs), ours === '' ? null : ours]
  })
  return new Map(entries)
}

/** The rows as a spreadsheet counts them, whatever it parts its cells with. */
function rowsOf(csv: string | Uint8Array) {
  const { cells, problems } = cellsOfFile('the type map', csv)
  if (problems.length > 0) throw new UnreadableFeed(problems.map(problemLine).join('\n'))
  const [head = [], ...body] = cells.map((row) => row.map((cell) => cell.trim()))
  const at = (name: string) => head.findIndex((it) => it.toLowerCase() === name)
  const [theirs, ours] = [at('theirs'), at('ours')]
  return body
    .map((row, i) => ({ row: i + 2, cells: row }))
    .filter(({ cells }) => cells.some((it) => it !== ''))
    .map(({ row, cells }) => ({ row, theirs: cells[theirs], ours: cells[ours] }))
}

/** How a service's type was found. */
export type TypeFound =
  | { is: 'type'; id: string; fromName: boolean }
  | { is: 'left-out'; term: string }
  | { is: 'unmapped'; terms: string[] }

/** The first of their terms that the map knows; where they have none of it, one of our types named in the title. */
export function typeOf(
  map: TypeMap,
  types: readonly ServiceType[],
  terms: readonly TheirTerm[],
  title: string,
): TypeFound {
  const named = terms.flatMap((term) =>
    [term.id, term.name].flatMap((it) => (it === undefined ? [] : [it])),
  )
  const found = named.map((it) => map.get(key(it))).filter((it) => it !== undefined)
  const known = found.find((it) => it !== null)
  if (typeof known === 'string') return { is: 'type', id: known, fromName: false }
  const leftOut = named.find((it) => map.get(key(it)) === null)
  if (leftOut !== undefined) return { is: 'left-out', term: leftOut }
  const words = ` ${key(title)} `
  const inTitle = types.find(({ name }) => words.includes(` ${key(name)} `))
  if (inTitle !== undefined) return { is: 'type', id: inTitle.id, fromName: true }
  const other = map.get(anyOther)
  if (typeof other === 'string') return { is: 'type', id: other, fromName: false }
  const names = terms.flatMap((term) => term.name ?? term.id ?? [])
  if (other === null) return { is: 'left-out', term: names.join(', ') }
  return { is: 'unmapped', terms: names }
}
