import { mendedPostcode, plainPostcode } from '#desk/check/places.ts'
import type { Cell, CellRead } from './cell.ts'

const read = (value: unknown): CellRead => ({ is: 'read', value })
const misread = (expected: string): CellRead => ({ is: 'misread', expected })

const nothing =
  /^(?:n\/?a|not applicable|none|nil|null|unknown|not known|tb[acd]|to be confirmed|[-–—]+|\?+)$/i

/** Whether a cell says in words that nothing is known: "N/A", "tbc", "-". */
export const saysNothing = (cell: string): boolean => nothing.test(cell)

const escaped = /^\\+(?=(.*)$)/

/** Words that happen to be those of a cell with nothing in it: a `\\` before them keeps them. */
const kept = (text: string) => (saysNothing(text.replace(/^\\+/, '')) ? `\\${text}` : text)
const unkept = (cell: string) =>
  saysNothing(escaped.exec(cell)?.[1] ?? cell) ? cell.replace(/^\\/, '') : cell

/** What Windows-1252 shows for the bytes 0x80 to 0x9F (WHATWG Encoding); the six it has no sign for stay what they are. */
export const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** "CafÃ©" as "Café": UTF-8 that was read as Windows-1252. Any other text as it is. */
export function demojibaked(text: string): string {
  if (!/[ÂÃâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/.test(text)) return text
  const bytes: number[] = []
  for (const letter of text) {
    const at = windows.indexOf(letter)
    const code = at >= 0 ? at + 0x80 : (letter.codePointAt(0) ?? 0)
    if (code > 0xff) return text
    bytes.push(code)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes))
  } catch (error) {
    if (error instanceof TypeError) return text
    throw error
  }
}

function readText(cell: string): CellRead {
  if (cell.includes('\uFFFD'))
    return misread('letters in place of "\uFFFD", where some were lost when the file was saved')
  return read(unkept(demojibaked(cell)))
}

/** Words as they stand; letters that were read in the wrong encoding are put right. */
export const text: Cell = { exact: true, write: (value) => kept(String(value)), read: readText }

/** A name on one line. */
export const line: Cell = {
  ...text,
  read: (cell) => readText(cell.replace(/\s*\n\s*/g, ' ')),
}

/** A web address; one that starts with `www.` gets its `https://`. */
export const link: Cell = {
  ...text,
  read: (cell) => read(/^www\./i.test(cell) ? `https://${cell}` : cell),
}

/** A telephone number; a spreadsheet that takes it for a number drops its first 0, or rounds it. */
export const phone: Cell = {
  ...text,
  read: (cell) => {
    if (/^\d(?:[.,]\d+)?e\+?\d+$/i.test(cell))
      return misread('the whole number, which the spreadsheet has rounded: write it anew, as text')
    return read(/^[12378]\d{9}$/.test(cell.replace(/ /g, '')) ? `0${cell}` : cell)
  },
}

/** A postcode in capitals with its space. A letter for a figure is not put right here: the check asks. */
export const postcode: Cell = {
  ...text,
  read: (cell) => {
    const mended = mendedPostcode(cell)
    const isSame = mended !== undefined && plainPostcode(mended) === plainPostcode(cell)
    return read(isSame ? mended : cell)
  },
}
