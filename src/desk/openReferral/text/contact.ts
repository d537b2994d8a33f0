import * as v from 'valibot'
import { email, isWebAddress, phone as phoneSchema } from '#data/schema/values.ts'
import type { Notes } from '#desk/report/report.ts'

const isPhone = (text: string) => v.safeParse(phoneSchema, text).success

// Digits with the spaces and brackets people write, and an extension: whatever stands around it is left out.
const inText = /\+?[\d(][\d() -]{5,21}\d(?: ?(?:ext\.?|x) ?\d{1,6})?/i
/** A whole number without its first nought, as a spreadsheet keeps it: 1603453210. */
const withoutNought = /^[1237]\d{9}$/

/** The first telephone number that can be rung; what stands around it, quotes or a name, is left out and noted. */
export function phoneOf(notes: Notes, phones: readonly string[]): string | undefined {
  for (const found of phones) {
    const spaced = found.replaceAll(/[\s\u00a0]+/g, ' ').trim()
    if (withoutNought.test(spaced)) {
      notes.repaired('phone', found, 'its first 0 is put before it')
      return `0${spaced}`
    }
    if (isPhone(spaced)) return spaced
    const part = inText.exec(spaced.replaceAll(/[.–]/g, ' '))?.[0].replace(/ext/i, 'ext')
    if (part !== undefined && isPhone(part)) {
      notes.repaired('phone', found, `only the number is kept: ${part}`)
      return part
    }
    notes.repaired('phone', found, 'not a telephone number: left out')
  }
  return undefined
}

/** How many figures stand together in a British number of 11 figures, or 10 behind 01 and 08, its first 0 among them. */
const groupings =
  '11 5-6 5-3-3 5-2-4 5-2-2-2 4-7 4-3-4 4-3-2-2 3-8 3-4-4 6-5 10 5-5 5-2-3 4-6 4-3-3 6-4'.split(' ')
const between = '(?:\\) ?| ?[-.–] ?| )'
const figures = groupings.map((grouping) => {
  const [first = 0, ...others] = grouping.split('-').map(Number)
  const sum = others.reduce((a, b) => a + b, first)
  // One figure short, what stands behind it may be its last.
  const end = sum === 10 ? `(?!${between}\\d{1,3}(?!\\d))` : ''
  return `${sum === 10 ? '[18]' : '[12378]'}\\d{${first - 2}}${others.map((it) => `${between}\\d{${it}}`).join('')}(?!\\d)${end}`
})
/** A pattern for a telephone number in a text: what only has figures, as times and dates do, is none. */
export const telephone = `(?<![\\w/@£]|\\d[.:–-])(?:\\+44[ -]?(?:\\(0\\) ?|0)?|\\(?0)(?:${figures.join('|')})(?![.:]\\d)(?:\\s*ext\\.?\\s*\\d{1,6})?`
const inProse = new RegExp(`(?<!\\bfax[\\s:.]{0,3})${telephone}`, 'gi')
const digits = (number: string) => number.replace(/^\+44/, '0').replaceAll(/\D/g, '')

/**
 * The telephone number that a text names, for a service whose fields have none: the only one, or the only one in the
 * sentences that speak of booking or asking.
 */
export function phoneIn(notes: Notes, prose: string): string | undefined {
  const numbersIn = (text: string) => {
    const found = [...text.matchAll(inProse)].map(([it]) => it.replaceAll(/[\s.–]+/g, ' ').trim())
    return [...new Map(found.filter(isPhone).map((it) => [digits(it), it])).values()]
  }
  const all = numbersIn(prose)
  const booking = prose
    .split(/\n|(?<=[.!?])\s+/)
    .filter((it) => /\bbook|\benquir|\bregister/i.test(it))
  const some = all.length > 1 ? numbersIn(booking.join('\n')) : all
  const [only, ...others] = some
  if (all.length === 0) return undefined
  if (only === undefined || others.length > 0) {
    notes.repaired('description', all.join(', '), 'several telephone numbers: not known which')
    return undefined
  }
  notes.repaired('description', only, 'its telephone number is read from the text')
  return only
}

/** Made-up e-mail addresses that stand for none. */
const noEmail = /@(?:noemail\.|example\.|email\.com$)|\.invalid$/i

/** An e-mail address that can be written to; whatever is none is left out and noted. */
export function emailOf(notes: Notes, found: string | undefined): string | undefined {
  if (found === undefined) return undefined
  if (!noEmail.test(found) && v.safeParse(email, found).success) return found
  notes.repaired('email', found, 'not an e-mail address that is read: left out')
  return undefined
}

/** Addresses that stand for "none": reserved for examples, or made up by a system. */
const placeholder = /^https?:\/\/(?:www\.)?example\.(?:com|org|net)\/?$/i

/** A web address that may be linked; one without `https://` gets it, and whatever is none is left out and noted. */
export function webAddressOf(
  notes: Notes,
  field: string,
  found: string | undefined,
): string | undefined {
  if (found === undefined) return undefined
  if (placeholder.test(found)) {
    notes.repaired(field, found, 'an address that stands for none: left out')
    return undefined
  }
  if (isWebAddress(found) && found.length <= 500) return found
  const whole = `https://${found}`
  if (/^[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/\S*)?$/i.test(found) && isWebAddress(whole)) {
    notes.repaired(field, found, 'https:// is put before it')
    return whole
  }
  notes.repaired(field, found, 'not a web address: left out')
  return undefined
}

// As in desk/check/places.ts: C I K M O V are not used in the second half (BS 7666).
const whole = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[ABD-HJLNP-UW-Z]{2})$/

/**
 * A postcode as Royal Mail writes it. A letter O where only a figure can be is read as nought, and noted; what is no
 * whole postcode ("HP7") is left out and noted.
 */
export function postcodeOf(notes: Notes, found: string | undefined): string | undefined {
  if (found === undefined) return undefined
  const letters = found.toUpperCase().replaceAll(/[^A-Z\d]/g, '')
  // No letter of these stands behind a figure, nor before the last two letters.
  const asFigure = letters.replaceAll(/(?<=^[A-Z]{1,2}\d)[OIL]|[OIL](?=[A-Z]{2}$)/g, (it) =>
    it === 'O' ? '0' : '1',
  )
  const parts = whole.exec(asFigure)
  if (parts === null) {
    notes.repaired('postal_code', found, 'not a whole postcode: left out')
    return undefined
  }
  if (asFigure !== letters)
    notes.repaired(
      'postal_code',
      found,
      `read as ${parts[1] ?? ''} ${parts[2] ?? ''}: a letter stood in place of a figure`,
    )
  return `${parts[1] ?? ''} ${parts[2] ?? ''}`
}
