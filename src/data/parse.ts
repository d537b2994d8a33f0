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

/** A file that is one value, or a DataError "malformed" that says which field was wrong. */
export function parseWhole<Output>(
  file: string,
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
): Content<Output> {
  const parsed = parseValue(file, schema, value, file)
  if (parsed.is === 'good') return { value: parsed.value, refused: [] }
  const wrong = parsed.refused.map(
    (it) => `${it.field}: found ${it.found}, expected ${it.expected}`,
  )
  throw new DataError('malformed', file, wrong[0] ?? 'not as the format says')
}

/** What a schema expects in a person's words: `("a" | "b")` is `"a" or "b"`. */
export function plainChoices(expected: string): string {
  const [, inside] = /^\((".*")\)$/.exec(expected) ?? []
  return inside === undefined ? expected : inside.replaceAll('" | "', '" or "')
}
