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
  /** What stands in for a field that cannot be read. */
  instead?: Readonly<Record<string, unknown>>
}

/**
 * A file that is one value. What cannot be read of it is left out, with a refusal for each part: an entry of a list, a
 * field that has something to stand in for it, or one that may be missing. Where that is not enough it throws a DataError
 * "malformed" that says which field was wrong. Source: data-format, "What a bad record does".
 */
export function parseWhole<Output>(
  file: string,
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  spare: Spare = {},
): Content<Output> {
  const refused: Refusal[] = []
  const replaced = new Set<PropertyKey>()
  for (let left = value; ;) {
    const result = v.safeParse(schema, left, options)
    if (result.success) return { value: result.output, refused }
    const parts = new Map<string, PropertyKey[]>()
    for (const issue of result.issues) {
      const keys = (issue.path ?? []).map(({ key }) => key as PropertyKey)
      const part = partToSpare(keys, schema, spare)
      if (!part || (part.length === 1 && replaced.has(part[0] ?? ''))) throw malformed(file, issue)
      if (!parts.has(String(part))) refused.push(refusalOf(file, idIn(left, part, file), issue))
      parts.set(String(part), part)
    }
    left = withoutParts(left, [...parts.values()])
    for (const [field = '', ...inner] of parts.values()) {
      const instead = standIn(spare, field)
      if (inner.length > 0 || instead === undefined) continue
      replaced.add(field)
      left = { ...(left as object), [field]: instead }
    }
  }
}

function malformed(file: string, issue: Issue): DataError {
  const { field, found, expected } = refusalOf(file, file, issue)
  return new DataError('malformed', file, `${field}: found ${found}, expected ${expected}`)
}

/** The smallest part of a value round a fault that can be left out; null where there is none. */
function partToSpare(keys: PropertyKey[], schema: Schema, spare: Spare): PropertyKey[] | null {
  const [field, entry] = keys
  if (field !== undefined && standIn(spare, field) !== undefined)
    return isEntry(spare, field) && typeof entry === 'number' ? [field, entry] : [field]
  let at: Schema | undefined = schema
  let part: PropertyKey[] | null = null
  for (const [depth, key] of keys.entries()) {
    at = at?.entries?.[String(key)]
    if (at?.type === 'optional') part = keys.slice(0, depth + 1)
    at = at?.wrapped ?? at
  }
  return part
}

const isEntry = ({ entries = [] }: Spare, field: PropertyKey): boolean =>
  entries.includes(String(field))

const standIn = (spare: Spare, field: PropertyKey): unknown =>
  isEntry(spare, field) ? [] : spare.instead?.[String(field)]

interface Schema {
  type: string
  entries?: Record<string, Schema>
  wrapped?: Schema
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

/** What a schema expects in a person's words: `("a" | "b")` is `"a" or "b"`. */
export function plainChoices(expected: string): string {
  const [, inside] = /^\((".*")\)$/.exec(expected) ?? []
  return inside === undefined ? expected : inside.replaceAll('" | "', '" or "')
}
