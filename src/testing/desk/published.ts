import { openArea, servedAreas, type RawArea } from '#desk/area.ts'
import type { Sheets } from '#desk/csv/readFolder.ts'

/** A published area as it stands, for tests. */
export function published(id: string): RawArea {
  const summary = servedAreas('public/data').served.find((it) => it.id === id)
  const opened = summary && openArea('public/data', summary)
  if (opened?.is !== 'good') throw new Error(`${id} is not good`)
  return opened.raw
}

/** Spreadsheets as they come from a folder. */
export const sheets = (texts: Map<string, string>): Sheets => ({
  files: new Map([...texts].map(([name, text]) => [name, new TextEncoder().encode(text)])),
  notes: [],
  problems: [],
})
