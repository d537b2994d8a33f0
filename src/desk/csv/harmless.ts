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
