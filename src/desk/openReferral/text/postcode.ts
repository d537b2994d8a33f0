import type { Notes } from '#desk/report/report.ts'

// As in rules/postcodes.ts: C I K M O V are not used in the second half (BS 7666).
const whole = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[ABD-HJLNP-UW-Z]{2})$/

/**
 * A postcode as Royal Mail writes it. A letter O where only a figure can be is read as nought, and noted; what is no
 * whole postcode ("HP7") is left out and noted.
 */
export function postcodeOf(notes: Notes, found: string | undefined): string | undefined {
  if (found === undefined) return undefined
  const letters = found.toUpperCase().replaceAll(/[^A-Z\d]/g, '')
  const asFigure = letters.replace(/O(?=[A-Z]{2}$)/, '0')
  const parts = whole.exec(asFigure)
  if (parts === null) {
    notes.repaired('postal_code', found, 'not a whole postcode: left out')
    return undefined
  }
  if (asFigure !== letters)
    notes.repaired('postal_code', found, 'the letter O is read as the figure 0')
  return `${parts[1] ?? ''} ${parts[2] ?? ''}`
}
