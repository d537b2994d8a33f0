import { createReadStream, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse, CsvError } from 'csv-parse'
import { layoutOf, readRow, type PostcodeRow } from '#desk/postcodes/directory.ts'

/** Thrown for a file that is no directory of postcodes; says which file and what was expected. */
export class NoDirectory extends Error {}

/** The files of a directory: itself, or the CSV files of a folder (Code-Point Open is one file for each postcode area). */
export function directoryFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => /\.csv$/i.test(name))
    .sort()
    .map((name) => join(path, name))
}

/** Reads a directory row by row, never whole: two and a half million rows take no more memory than one. */
export async function* readDirectory(files: readonly string[]): AsyncGenerator<PostcodeRow> {
  for (const file of files) yield* readFile(file)
}

async function* readFile(file: string): AsyncGenerator<PostcodeRow> {
  let known: ReturnType<typeof layoutOf> | null = null
  try {
    const rows = createReadStream(file).pipe(
      parse({ bom: true, relax_column_count: true, skip_empty_lines: true }),
    )
    for await (const row of rows as AsyncIterable<string[]>) {
      if (known === null) {
        known = layoutOf(row)
        if (typeof known === 'string') throw new NoDirectory(`${file}: expected ${known}`)
        if (known.headings) continue
      }
      if (typeof known !== 'string') yield readRow(row, known.layout)
    }
  } catch (error) {
    if (error instanceof CsvError) throw new NoDirectory(`${file}: not CSV: ${error.message}`)
    throw error
  }
  if (known === null) throw new NoDirectory(`${file}: no rows`)
}
