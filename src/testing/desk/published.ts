import { readdirSync, readFileSync } from 'node:fs'
import type { LocalDate } from '#domain/time/localDate.ts'
import { openArea, servedAreas, type RawArea } from '#desk/area.ts'
import type { Files } from '#desk/files.ts'
import type { CsvFolder } from '#desk/csv/readFolder.ts'

const data = 'public/data'

/** Every published file that a command of the desk reads. */
export function publishedFiles(): Files {
  const names = readdirSync(data, { recursive: true, encoding: 'utf8' })
  const read = names.filter((it) => it.endsWith('.json') && !/basemap|schema/.test(it))
  return new Map(read.map((it) => [it, readFileSync(`${data}/${it}`, 'utf8')]))
}

/**
 * The first day on which nothing published is of a day to come: tests of the published data live on it, so that they pass
 * on any day, and when the data is renewed.
 */
export const publishedDay: LocalDate = [...publishedFiles().values()]
  .flatMap((text) =>
    Array.from(
      String(text).matchAll(/"(?:checked|updated)": ?"(\d{4}-\d{2}-\d{2})"/g),
      ([, day]) => day,
    ),
  )
  .reduce<string>((latest, day = '') => (day > latest ? day : latest), '2026-11-24') as LocalDate

/** The ids of the published areas, and whether their times are examples. */
export const publishedAreas = (): { id: string; isExample: boolean }[] =>
  servedAreas(publishedFiles()).served.map(({ id }) => ({
    id,
    isExample: published(id).area.timetable === 'example',
  }))

/** A published area as it stands, for tests. */
export function published(id: string): RawArea {
  const files = publishedFiles()
  const summary = servedAreas(files).served.find((it) => it.id === id)
  const opened = summary && openArea(files, summary)
  if (opened?.is !== 'good') throw new Error(`${id} is not good`)
  return opened.raw
}

/** Spreadsheets as they come from a folder. */
export const sheets = (texts: Map<string, string>): CsvFolder => ({
  files: texts,
  notes: [],
  problems: [],
})
