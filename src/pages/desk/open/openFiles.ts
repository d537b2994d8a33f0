import { fetchJson } from '#data/useFile.ts'
import { DataError } from '#data/trouble.ts'
import { contentOf, filesOf, pathOf } from '#data/published.ts'
import { languages } from '#words/languages.ts'
import { restsFile } from '#data/built.ts'
import { baselineFile } from '#desk/draft/publish.ts'
import { byPath, published } from '#desk/files.ts'

/** How far the fetching has come. */
export interface FetchProgress {
  had: number
  all: number
}

/**
 * Every file of one area as the host has it now, past what this device holds, with areas.json and the warnings that wait; a file that is not there
 * is left out, for the check to say; not `whole` = without the full postcodes and the warnings that wait. Throws DataError where the host cannot be asked, or has no such area.
 */
export async function fetchPublished(
  area: string,
  onProgress: (progress: FetchProgress) => void,
  whole = true,
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const progress: FetchProgress = { had: 0, all: 0 }
  async function fetched(file: string): Promise<unknown> {
    progress.all += 1
    try {
      const value = await fetchJson(file, undefined, 'no-cache')
      files.set(file, published(value))
      return value
    } finally {
      // What is not there has been asked for as well.
      progress.had += 1
      onProgress({ ...progress })
    }
  }
  const ifThere = (file: string): Promise<unknown> =>
    fetched(file).catch((error: unknown) => {
      if (error instanceof DataError && error.kind === 'missing') return undefined
      throw error
    })
  const own = pathOf('area.json', area)
  const [, about] = await Promise.all([fetched('areas.json'), fetched(own)])
  const { timetable } = contentOf('area.json', own, about).value
  const others = filesOf({ timetable })
    .filter((name) => !['areas.json', 'outcodes.json', 'area.json', 'basemap.json'].includes(name))
    .map((name) => pathOf(name, area))
  const translations = languages.slice(1).map(({ tag }) => pathOf('translations.json', area, tag))
  const [rests] = await Promise.all([
    whole ? fetchRests() : null,
    ...[...others, ...translations].map(ifThere),
  ])
  if (rests !== null) files.set(baselineFile, rests)
  if (!whole) return byPath(files)
  const index = pathOf('postcodes/index.json', area)
  const outcodes = JSON.parse(files.get(index) ?? '[]') as unknown[]
  await Promise.all(
    outcodes.length === 0
      ? []
      : [
          ifThere(pathOf('postcodes/ended.json', area)),
          ...outcodes.map((outcode) => ifThere(pathOf('postcodes.json', area, String(outcode)))),
        ],
  )
  return byPath(files)
}

/** The warnings that the host says may wait; null where it says nothing that can be read. */
async function fetchRests(): Promise<string | null> {
  try {
    const answer = await fetch(import.meta.env.BASE_URL + restsFile, { cache: 'no-cache' })
    return answer.ok ? published(await answer.json()) : null
  } catch {
    return null
  }
}

const megabyte = 1_000_000

/** No sheet of groups is larger, in bytes. */
export const largest = 20 * megabyte

/** What a browser can hold of a file, in megabytes: a directory's feed may be large, and is read beside the page. */
const mostOf = (path: string) => (/\.json$/i.test(path) ? 100 : 20)

/** The files that were chosen or dropped, by their paths, as bytes; `large` names those that were not read, and what they may have in megabytes. */
export async function bytesOf(
  chosen: Iterable<{ path: string; file: File }>,
): Promise<{ files: Map<string, Uint8Array>; large: [path: string, most: number][] }> {
  const files = new Map<string, Uint8Array>()
  const large: [string, number][] = []
  for (const { path, file } of chosen) {
    const most = mostOf(path)
    if (file.size > most * megabyte) large.push([path, most])
    else files.set(path, new Uint8Array(await file.arrayBuffer()))
  }
  return { files, large }
}

/** What a file picker gave. */
export const fromInput = (list: FileList): { path: string; file: File }[] =>
  [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }))

/** What was dropped: files, and all that lies in dropped folders. To be called while the drop is handled. */
export async function fromDrop(dropped: DataTransfer): Promise<{ path: string; file: File }[]> {
  // While the drop is handled: later the browser says nothing of it.
  const all = [...dropped.items].map((item) => ({
    entry: item.webkitGetAsEntry(),
    file: item.getAsFile(),
  }))
  const alone = all.flatMap(({ entry, file }) =>
    entry === null && file !== null ? [{ path: file.name, file }] : [],
  )
  const entries = all.flatMap(({ entry }) => entry ?? [])
  return [...alone, ...(await Promise.all(entries.map(filesBelow))).flat()]
}

async function filesBelow(entry: FileSystemEntry): Promise<{ path: string; file: File }[]> {
  const path = entry.fullPath.replace(/^\//, '')
  if (entry.isFile) {
    const one = entry as FileSystemFileEntry
    const file = await new Promise<File>((resolve, reject) => one.file(resolve, reject))
    return [{ path, file }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const below: FileSystemEntry[] = []
  // A browser gives a folder in parts, and nothing once it has given all.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (part.length === 0) break
    below.push(...part)
  }
  return (await Promise.all(below.map(filesBelow))).flat()
}
