/** Files by their names below a folder, such as `norfolk/hubs.json`: texts, or bytes as they came. */
export type Files = ReadonlyMap<string, string | Uint8Array>

/** Files as they are to be written, all of them or none; null takes one away. */
export type FilesToWrite = ReadonlyMap<string, string | null>

/** What a file holds: JSON, or why there is none. */
export type ReadFile = { is: 'json'; value: unknown } | { is: 'missing' } | { is: 'not-json' }

/** The same files in order of their paths, so that a list of them does not depend on which came first. */
export function byPath<T>(files: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const utf8 = new TextDecoder()

/** The text of a file, undefined where there is none; bytes are read as UTF-8. */
export function textIn(files: Files, file: string): string | undefined {
  const held = files.get(file)
  return held instanceof Uint8Array ? utf8.decode(held) : held
}

/** One JSON file. Never throws. */
export function readJson(files: Files, file: string): ReadFile {
  const text = textIn(files, file)
  if (text === undefined) return { is: 'missing' }
  try {
    return { is: 'json', value: JSON.parse(text) as unknown }
  } catch (error) {
    // RangeError: so deep that the parser runs out of room.
    if (error instanceof SyntaxError || error instanceof RangeError) return { is: 'not-json' }
    throw error
  }
}

/** The files as they are once some have been written. */
export function written(files: Files, changes: FilesToWrite): Files {
  const after = new Map(files)
  for (const [file, text] of changes)
    if (text === null) after.delete(file)
    else after.set(file, text)
  return after
}

/** JSON as it is published: two spaces, a line break at the end, so that a change shows as a small difference. */
export const published = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Whether two values of JSON say the same; the order of an object's fields says nothing, and a field left out is one that is undefined. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [one, two] = [a as Record<string, unknown>, b as Record<string, unknown>]
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false
  return [...new Set([...Object.keys(one), ...Object.keys(two)])].every((key) =>
    isSame(one[key], two[key]),
  )
}
