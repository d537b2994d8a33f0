import type { Source } from '#domain/catalogue/freshness.ts'

/** A text as an id: lower-case letters and figures with hyphens between, at most 72 characters; "record" where nothing is left. */
export function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll(/&/g, ' and ')
    .replaceAll(/[^a-z0-9]+/g, '-')
  const cut = plain.replace(/^-+/, '').slice(0, 72).replace(/-+$/, '')
  return cut === '' ? 'record' : cut
}

/** Ids that are taken, and new ones beside them. Ids once given out are kept: see `area.ts`. */
export interface Ids {
  take: (id: string) => void
  /** The slug, or the slug with the first free number from 2 behind it; taken from then on. */
  fresh: (text: string) => string
}

/** All ids of an area, of places and of sessions, share one list: they are unique together. */
export function idsOf(taken: Iterable<string> = []): Ids {
  const ids = new Set(taken)
  const next = new Map<string, number>()
  function fresh(text: string): string {
    const slug = slugOf(text)
    let id = slug
    for (let n = next.get(slug) ?? 2; ids.has(id); n += 1) {
      id = `${slug}-${n}`
      next.set(slug, n + 1)
    }
    ids.add(id)
    return id
  }
  return { take: (id) => ids.add(id), fresh }
}

/**
 * What an imported record says of its source: the directory's name, and in brackets the id it has there. By it the next
 * import finds the record again, and keeps its id, though its title may have changed.
 */
export const sourceName = (directory: string, sourceId: string): string =>
  `${directory} (${sourceId})`.slice(0, 600)

/** The id a record has in a directory; undefined where it did not come from there. */
export function sourceIdIn(directory: string, source: Source | undefined): string | undefined {
  const name = source?.name ?? ''
  const start = `${directory} (`
  return name.startsWith(start) && name.endsWith(')') ? name.slice(start.length, -1) : undefined
}
