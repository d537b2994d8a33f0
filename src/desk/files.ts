import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { placeKinds, type PlaceKind } from '#domain/catalogue/place.ts'

/** What a file holds: JSON, or why there is none. */
export type Read = { is: 'json'; value: unknown } | { is: 'missing' } | { is: 'not-json' }

/** What a file is to hold: a text, bytes, or either in parts as they are made; null takes the file away. */
export type Contents =
  string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array> | null

/** Reads one file below the data folder, such as `norfolk/hubs.json`. Throws only what the file system throws. */
export function readJson(folder: string, file: string): Read {
  const path = join(folder, file)
  if (!existsSync(path)) return { is: 'missing' }
  try {
    return { is: 'json', value: JSON.parse(readFileSync(path, 'utf8')) as unknown }
  } catch (error) {
    if (error instanceof SyntaxError) return { is: 'not-json' }
    throw error
  }
}

/** JSON as it is published: two spaces, a line break at the end, so that a change shows as a small difference. */
export const published = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The file of each kind of place. */
export const placeFileOf = {
  hub: 'hubs.json',
  library: 'libraries.json',
  venue: 'venues.json',
  'former-centre': 'former-centres.json',
} as const satisfies Record<PlaceKind, string>

export const placeFiles = placeKinds.map((kind) => placeFileOf[kind])
