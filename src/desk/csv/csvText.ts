import { CsvError, parse } from 'csv-parse/sync'
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

export interface Decoded {
  text: string
  /** Said to the person where it is not what we write. */
  encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252'
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** The text of a file that a spreadsheet saved: UTF-8, "Unicode text" (UTF-16), or the Windows-1252 of Excel's plain CSV. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' }
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' }
  const text = strictUtf8(bytes)
  if (text !== null) return { text, encoding: 'UTF-8' }
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' }
}

// What a spreadsheet takes for the start of a formula (OWASP, CSV Injection), and the wide forms of East Asian keyboards.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/
const quoted = /^'+[=+\-@\t\r\n＝＋－＠]/
const negative = /^-\d+(?:\.\d+)?(?:e-?\d+)?$/

/** A cell that no spreadsheet runs as a formula: an apostrophe goes before what could be one. A number stays a number. */
export function harmless(text: string): string {
  return formula.test(text) && !negative.test(text) ? `'${text}` : text
}

/** What was written before harmless: restored(harmless(text)) = text. */
export function restored(cell: string): string {
  return quoted.test(cell) ? cell.slice(1) : cell
}
