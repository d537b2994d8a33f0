import * as v from 'valibot'
import { DataError, type Refusal } from './trouble.ts'

type Issue = v.BaseIssue<unknown>

// Never the whole value: a record can be huge, and deep enough to overflow JSON.stringify.
function found(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = (JSON.stringify(value) as string | undefined) ?? typeof value
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

const plainly = new Map([
  ['never', 'no field of this name'],
  ['Object', 'an object'],
  ['Array', 'a list'],
  ['boolean', 'true or false'],
])

// Said where a schema brings no words of its own; a missing field's `expected` is the field's name.
function expectedByDefault({ type, expected, received }: Issue): string {
  if (type.endsWith('object') && received === 'undefined') return 'this field'
  return plainly.get(expected ?? '') ?? expected ?? 'another value'
}

function fieldOf(issue: Issue): string {
  const steps = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, 60)}`,
  )
  return steps.join('').replace(/^\./, '') || '(record)'
}

/** What a record is called in a message: its own id, or its position where it has none. */
export function idOf(record: unknown, position: number): string {
  if (typeof record === 'object' && record !== null && !Array.isArray(record)) {
    const { id, sessionId } = record as { id?: unknown; sessionId?: unknown }
    const name = id ?? sessionId
    if (typeof name === 'string' && name !== '') return name.slice(0, 80)
  }
  return `[${position}]`
}

const refusalOf = (file: string, id: string, issue: Issue): Refusal => ({
  file,
  id,
  field: fieldOf(issue),
  // A rule about two fields is given the whole record; its path names the field to blame.
  found: found(issue.path ? issue.path.at(-1)?.value : issue.input),
  expected: issue.message,
})

const options = { message: expectedByDefault, abortPipeEarly: true }

/** The rows of a file that is a list, or a DataError: "malformed" where it is anything else. */
export function listOf(file: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  throw new DataError('malformed', file, `found ${found(value)}, expected a list`)
}

/** One value as the schema wants it, or everything that is wrong with it. */
export type Parsed<Output> = { is: 'good'; value: Output } | { is: 'bad'; refused: Refusal[] }

/** Parses one value; `id` is what a refusal calls it. Never throws. */
export function parseValue<Output>(
  file: string,
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  id: string,
): Parsed<Output> {
  const result = v.safeParse(schema, value, options)
  if (result.success) return { is: 'good', value: result.output }
  return { is: 'bad', refused: result.issues.map((issue) => refusalOf(file, id, issue)) }
}

/** What a file holds, and what of it could not be read. */
export interface Content<T> {
  value: T
  refused: Refusal[]
}

/** The good records of a list, and one refusal for each bad one. A value that is no list throws DataError "malformed". */
export function parseRecords<Output>(
  file: string,
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
): Content<Output[]> {
  const records: Output[] = []
  const refused: Refusal[] = []
  for (const [position, record] of listOf(file, value).entries()) {
    const parsed = parseValue(file, schema, record, idOf(record, position))
    if (parsed.is === 'good') records.push(parsed.value)
    else refused.push(...parsed.refused.slice(0, 1))
  }
  return { value: records, refused }
}

/** What of a value can be done without. */
export interface Spare {
  /** Lists whose bad entries are dropped one by one. */
  entries?: readonly string[]
  /** What stands in for fields of a file that cannot be read, however deep, in the shape of the value. */
  instead?: (file: string) => object
}

/**
 * A file that is one value. What cannot be read of it is left out, with a refusal for each part: an entry of a list, a
 * field that has something to stand in for it, one that may be missing, or a member of a record. Where that is not enough it throws a DataError
 * "malformed" that says which field was wrong. Why: docs/decisions/a-bad-record.md.
 */
export function parseWhole<Output>(
  file: string,
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  { entries = [], instead }: Spare = {},
): Content<Output> {
  const refused: Refusal[] = []
  const replaced = new Set<string>()
  const spare = { entries, instead: instead?.(file) ?? {} }
  for (let left = value; ;) {
    const result = v.safeParse(schema, left, options)
    if (result.success) return { value: result.output, refused }
    const parts = new Map<string, Part>()
    for (const issue of result.issues) {
      const keys = (issue.path ?? []).map(({ key }) => key as PropertyKey)
      const part = partToSpare(keys, schema, spare)
      const name = String(part?.keys)
      if (!part || replaced.has(name)) throw malformed(file, issue)
      if (!parts.has(name)) refused.push(refusalOf(file, idIn(left, part.keys, file), issue))
      parts.set(name, part)
    }
    left = withoutParts(
      left,
      [...parts.values()].map(({ keys }) => keys),
    )
    for (const [name, { keys, standIn }] of parts) {
      if (standIn === undefined) continue
      replaced.add(name)
      left = withPart(left, keys, standIn)
    }
  }
}

function malformed(file: string, issue: Issue): DataError {
  const { field, found, expected } = refusalOf(file, file, issue)
  return new DataError('malformed', file, `${field}: found ${found}, expected ${expected}`)
}

/** A part of a value that is left out, and what stands in for it. */
interface Part {
  keys: PropertyKey[]
  standIn?: unknown
}

interface Spares {
  entries: readonly string[]
  instead: object
}

/** The smallest part of a value round a fault that can be left out; null where there is none. */
function partToSpare(keys: PropertyKey[], schema: Schema, spare: Spares): Part | null {
  const parts = [entryAt(keys, spare), standInAt(keys, spare), optionalAt(keys, schema)]
  return parts.reduce((smallest, part) =>
    (part?.keys.length ?? 0) > (smallest?.keys.length ?? 0) ? part : smallest,
  )
}

/** An entry of a list; the whole of what should be a list is replaced by one of none. */
function entryAt([field, entry]: PropertyKey[], { entries }: Spares): Part | null {
  if (field === undefined || !entries.includes(String(field))) return null
  return typeof entry === 'number' ? { keys: [field, entry] } : { keys: [field], standIn: [] }
}

function standInAt(keys: PropertyKey[], { instead }: Spares): Part | null {
  let at: unknown = instead
  let part: Part | null = null
  for (const [depth, key] of keys.entries()) {
    if (typeof at !== 'object' || at === null || Array.isArray(at) || !(key in at)) break
    at = (at as Record<PropertyKey, unknown>)[key]
    part = { keys: keys.slice(0, depth + 1), standIn: at }
  }
  return part
}

function optionalAt(keys: PropertyKey[], schema: Schema): Part | null {
  let at: Schema | undefined = schema
  let part: Part | null = null
  for (const [depth, key] of keys.entries()) {
    const isMember: boolean = at?.type === 'record'
    at = isMember ? at?.value : at?.entries?.[String(key)]
    if (isMember || at?.type === 'optional') part = { keys: keys.slice(0, depth + 1) }
    at = at?.wrapped ?? at
  }
  return part
}

interface Schema {
  type: string
  entries?: Record<string, Schema>
  wrapped?: Schema
  value?: Schema
}

/** What the record at a part of a value is called; the file where the part is none. */
function idIn(value: unknown, [field = '', entry]: PropertyKey[], file: string): string {
  if (typeof entry !== 'number') return file
  return idOf((value as Record<PropertyKey, unknown[]>)[field]?.[entry], entry)
}

/** A copy of a value without some of its parts. */
function withoutParts(value: unknown, parts: PropertyKey[][]): unknown {
  if (typeof value !== 'object' || value === null || parts.length === 0) return value
  const gone = new Set(parts.flatMap(([key, ...inner]) => (inner.length === 0 ? String(key) : [])))
  const inner = (key: string) =>
    parts
      .filter(([at, ...rest]) => String(at) === key && rest.length > 0)
      .map(([, ...rest]) => rest)
  const left = Object.entries(value)
    .filter(([key]) => !gone.has(key))
    .map(([key, it]) => [key, withoutParts(it, inner(key))] as const)
  return Array.isArray(value) ? left.map(([, it]) => it) : Object.fromEntries(left)
}

/** A copy of a value with something at a part of it. */
function withPart(value: unknown, [key = '', ...inner]: PropertyKey[], part: unknown): object {
  const at = value as Record<PropertyKey, unknown>
  return { ...at, [key]: inner.length === 0 ? part : withPart(at[key], inner, part) }
}

/** What a schema expects in a person's words: `("a" | "b")` is `"a" or "b"`. */
export function plainChoices(expected: string): string {
  const [, inside] = /^\((".*")\)$/.exec(expected) ?? []
  return inside === undefined ? expected : inside.replaceAll('" | "', '" or "')
}
