import { unzipSync } from 'fflate'
import type { Bounds } from '#domain/geo/bounds.ts'
import { cellsOfText } from '#desk/csv/csvText.ts'
import { postcodeFiles } from '#desk/draft/newCouncil.ts'
import type { Files } from '#desk/files.ts'
import { layoutOf, readRow, type PostcodeRow } from '#desk/postcodes/directory.ts'
import { areaHas, shardsOf } from '#desk/postcodes/shards.ts'

/** What was read: how many postcodes are of the area, and the files they make of it. */
interface PostcodesRead {
  kept: number
  made: (area: string, files: Files) => Map<string, string>
}

/**
 * The full postcodes of an area from files of a national directory (Code-Point Open, ONSPD): those within its bounds. Answers
 * what was expected where a file is none. A zip is read as the files in it. Read piece by piece, so that a national file takes no more room than what is kept.
 */
export async function shardsFromFiles(
  files: readonly File[],
  bounds: Bounds,
  progress: (read: number) => void,
): Promise<PostcodesRead | string> {
  const troubles: string[] = []
  async function* rows(): AsyncGenerator<PostcodeRow> {
    for await (const file of unpacked(files)) {
      let known: ReturnType<typeof layoutOf> | null = null
      for await (const row of rowsOf(file)) {
        if (known === null) {
          known = layoutOf(row)
          if (typeof known === 'string') troubles.push(`${file.name}: expected ${known}`)
          else if (!known.headings) yield readRow(row, known.layout)
        } else if (typeof known !== 'string') yield readRow(row, known.layout)
      }
    }
  }
  const { shards, ended, count } = await shardsOf(rows(), areaHas(bounds, []), progress)
  const [trouble] = troubles
  if (trouble !== undefined) return trouble
  if (count.kept === 0) return 'no postcode of this area among them'
  return { kept: count.kept, made: (area, files) => postcodeFiles(area, { shards, ended }, files) }
}

/** No file of postcodes within a zip is larger, in bytes, that a page can hold. */
const largest = 300_000_000

/** Files, and in the place of each zip the files of postcodes in it, one after the other: what is beside them says how they are made. */
async function* unpacked(files: readonly File[]): AsyncGenerator<File> {
  for (const file of files) {
    if (!/\.zip$/i.test(file.name)) {
      yield file
      continue
    }
    const zip = new Uint8Array(await file.arrayBuffer())
    const names: string[] = []
    unzipSync(zip, {
      filter({ name, originalSize }) {
        const isData = /\.csv$/i.test(name) && !/(?:^|\/)(?:doc|__macosx)/i.test(name)
        if (isData && originalSize <= largest) names.push(name)
        return false
      },
    })
    for (const name of names) {
      const bytes = unzipSync(zip, { filter: (one) => one.name === name })[name]
      if (bytes) yield new File([bytes.slice()], name)
    }
  }
}

/** The rows of a file, a piece at a time. A cell of such a directory holds no line break. */
async function* rowsOf(file: File): AsyncGenerator<string[]> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value = '' } = await reader.read()
    const text = rest + value
    const end = done ? text.length : text.lastIndexOf('\n') + 1
    rest = text.slice(end)
    for (const row of cellsOfText(text.slice(0, end), ',').cells)
      if (row.some((cell) => cell !== '')) yield row
    if (done) return
  }
}
