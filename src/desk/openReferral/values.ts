/** Their JSON as it comes: nothing is where it should be until it has been looked at. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value is a JSON object. */
export const isFields = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object, or one without fields where there is none. */
export const fieldsOf = (value: unknown): JsonObject => (isFields(value) ? value : {})

/** The objects of a list; whatever else is in it, or instead of it, is nothing. */
export const rowsOf = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.filter(isFields) : []

/** A text that says something, or a number as text; "" and "null" are how some systems write nothing. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  return text === '' || text === 'null' ? undefined : text
}

/** A number, or a text that is one ("4.00"). */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** A list of texts: a list as it is, or a text with commas between. */
export function textsOf(value: unknown): string[] {
  const parts: unknown[] = Array.isArray(value) ? value : (textOf(value)?.split(',') ?? [])
  return parts.flatMap((part) => textOf(part) ?? [])
}

/** The texts of several fields, one below the other; undefined where none says anything. */
export function joined(...values: unknown[]): string | undefined {
  const texts = values.flatMap((value) => textOf(value) ?? [])
  return texts.length === 0 ? undefined : [...new Set(texts)].join('\n')
}

/** An object without the fields that are not known: published files never hold nothing. */
export const withoutNothing = <T extends object>(it: T): T =>
  Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)) as T
