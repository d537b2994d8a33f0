import type { Session } from '#domain/catalogue/session.ts'
import { sourceIdIn } from './ids.ts'
import { fieldsOf, textOf, type JsonObject } from './values.ts'

/** Another directory that the same services came from, and how many of its sessions are in the feed. */
export interface Elsewhere {
  directory: string
  same: number
  of: number
}

/**
 * The directory's name and the id there, of a source that may be any directory's: either may have brackets, so every way
 * to part them is tried.
 */
function* partsOf(source: string): Generator<{ directory: string; theirs: string }> {
  if (!source.endsWith(')')) return
  for (const { index } of source.matchAll(/ \(/g))
    yield { directory: source.slice(0, index), theirs: source.slice(index + 2, -1) }
}

/**
 * The same feed under another name: sessions of its ids and titles that the area has from another directory. Two
 * directories count from 1 both, so an id alone says nothing.
 */
export function sameElsewhere(
  directory: string,
  fresh: readonly Session[],
  kept: readonly JsonObject[],
): Elsewhere[] {
  const titles = new Map(
    fresh.map(({ source, title }) => [sourceIdIn(directory, source) ?? '', title]),
  )
  const found = new Map<string, Elsewhere>()
  for (const { source, title } of kept)
    for (const it of partsOf(textOf(fieldsOf(source).name) ?? '')) {
      const known = found.get(it.directory) ?? { directory: it.directory, same: 0, of: 0 }
      const isSame = titles.has(it.theirs) && titles.get(it.theirs) === title
      found.set(it.directory, {
        ...known,
        same: known.same + (isSame ? 1 : 0),
        of: known.of + 1,
      })
    }
  return [...found.values()].filter(({ same }) => same > 0)
}
