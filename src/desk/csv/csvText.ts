import { windows } from './texts.ts'
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
  held: string | Uint8Array,
): { cells: string[][]; notes: string[]; problems: Problem[] } {
  if (held.length > most) {
    const problem = fileProblem(file, `${held.length} bytes`, `at most ${most} bytes`)
    return { cells: [], notes: [], problems: [problem] }
  }
  const { text, encoding } =
    typeof held === 'string' ? { text: held, encoding: 'UTF-8' } : decode(held)
  const whole = text.replace(/^\uFEFF/, '')
  const notes =
    encoding === 'UTF-8' ? [] : [`${file}: read as ${encoding}; save as "CSV UTF-8" to be safe`]
  const body = whole.replace(/^"?sep=.[^\r\n]*(?:\r\n|\r|\n)/i, '')
  const { cells, trouble } = cellsOfText(body, separatorOf(whole))
  if (trouble === undefined) return { cells, notes, problems: [] }
  const problem = fileProblem(file, trouble, 'CSV, as a spreadsheet saves it')
  return { cells: [], notes: [], problems: [problem] }
}

/**
 * The rows of a text (RFC 4180), of as many cells as each has; lines may end in CR, LF or both. A quotation mark inside
 * a cell that does not start with one is a letter like any other.
 */
export function cellsOfText(
  text: string,
  separator: string,
): { cells: string[][]; trouble?: string } {
  const cells: string[][] = []
  const mark = new RegExp(`[${separator.replace(/\W/, '\\$&')}\\r\\n]`, 'g')
  const lineAt = (at: number) => text.slice(0, at).split(/\r\n|\r|\n/).length
  let row: string[] = []
  for (let at = 0; at < text.length;) {
    let cell = ''
    if (text[at] === '"') {
      const opened = at
      for (at += 1; ; at += 1) {
        const close = text.indexOf('"', at)
        if (close < 0)
          return {
            cells,
            trouble: `a quotation mark that does not close in line ${lineAt(opened)}`,
          }
        cell += text.slice(at, close)
        at = close + 1
        if (text[at] !== '"') break
        cell += '"'
      }
      if (at < text.length && ![separator, '\r', '\n'].includes(text[at] ?? ''))
        return { cells, trouble: `text behind a quotation mark in line ${lineAt(at)}` }
    } else {
      mark.lastIndex = at
      const end = mark.exec(text)?.index ?? text.length
      cell = text.slice(at, end)
      at = end
    }
    row.push(cell)
    if (text[at] === separator) {
      at += 1
      if (at < text.length) continue
      row.push('')
    }
    cells.push(row)
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return { cells }
}

/** The text of one file: UTF-8 with a byte order mark, without which Excel takes it for Windows-1252, and CRLF. */
export const sheetText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map((it) => written(harmless(it))).join(',')}\r\n`).join('')}`

// A semicolon too, so that a spreadsheet that parts cells at semicolons keeps such a cell whole.
const written = (cell: string) =>
  /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

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

/** TextDecoder of Node 20 reads 0x80 to 0x9F as control characters. */
function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.replace(/[\u0080-\u009f]/g, (it) => windows.charAt(it.charCodeAt(0) - 0x80))
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
  return { text: windows1252(bytes), encoding: 'Windows-1252' }
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
