import { readdirSync, readFileSync } from 'node:fs'
import { openArea, servedAreas, type RawArea } from '#desk/area.ts'
import type { Files } from '#desk/files.ts'
import type { Sheets } from '#desk/csv/readFolder.ts'

const data = 'public/data'

/** Every published file that a command of the desk reads. */
export function publishedFiles(): Files {
  const names = readdirSync(data, { recursive: true, encoding: 'utf8' })
  const read = names.filter((it) => it.endsWith('.json') && !/basemap|schema/.test(it))
  return new Map(read.map((it) => [it, readFileSync(`${data}/${it}`, 'utf8')]))
}

/** A published area as it stands, for tests. */
export function published(id: string): RawArea {
  const files = publishedFiles()
  const summary = servedAreas(files).served.find((it) => it.id === id)
  const opened = summary && openArea(files, summary)
  if (opened?.is !== 'good') throw new Error(`${id} is not good`)
  return opened.raw
}

/** Spreadsheets as they come from a folder. */
export const sheets = (texts: Map<string, string>): Sheets => ({
  files: texts,
  notes: [],
  problems: [],
})
