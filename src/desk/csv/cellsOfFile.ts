import { CsvError, parse } from 'csv-parse/sync'
import { decode } from './decode.ts'
import { fileProblem, type Problem } from './problem.ts'

const separators = [',', ';', '\t'] as const

/** What parts the cells: said by `sep=;`, else what the first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const [, said] = /^"?sep=(.)"?$/i.exec(first) ?? []
  if (said !== undefined) return said
  const bare = first.replace(/"(?:[^"]|"")*"/g, '')
  const [most] = separators
    .map((separator) => ({ separator, count: bare.split(separator).length }))
    .sort((a, b) => b.count - a.count)
  return most?.separator ?? ','
}

const most = 50_000_000

/** The cells of a file, row by row, blank rows too; or why there are none. */
export function cellsOfFile(
  file: string,
  bytes: Uint8Array,
): { cells: string[][]; notes: string[]; problems: Problem[] } {
  if (bytes.length > most)
    return bad(file, `${String(bytes.length)} bytes`, `at most ${String(most)} bytes`)
  const { text, encoding } = decode(bytes)
  const separator = separatorOf(text)
  const notes =
    encoding === 'UTF-8' ? [] : [`${file}: read as ${encoding}; save as "CSV UTF-8" to be safe`]
  try {
    const cells: string[][] = parse(text.replace(/^"?sep=.[^\r\n]*(?:\r\n|\r|\n)/i, ''), {
      delimiter: separator,
      bom: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    })
    return { cells, notes, problems: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines } = error as { lines?: unknown }
    const where = typeof lines === 'number' ? ` near line ${String(lines)}` : ''
    return bad(
      file,
      `a quotation mark that does not close${where}`,
      'CSV, as a spreadsheet saves it',
    )
  }
}

const bad = (file: string, found: string, expected: string) => ({
  cells: [],
  notes: [],
  problems: [fileProblem(file, found, expected)],
})
