import type { Source } from '#domain/time/calendar.ts'

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
