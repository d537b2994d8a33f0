import * as v from 'valibot'
import { isWebAddress, phone as phoneSchema } from '#data/schema/values.ts'
import type { Notes } from '#desk/report/report.ts'

const isPhone = (text: string) => v.safeParse(phoneSchema, text).success

// Digits with the spaces and brackets people write, and an extension: whatever stands around it is left out.
const inText = /\+?[\d(][\d() -]{5,21}\d(?: ?(?:ext\.?|x) ?\d{1,6})?/i

/** The first telephone number that can be rung; what stands around it, quotes or a name, is left out and noted. */
export function phoneOf(notes: Notes, phones: readonly string[]): string | undefined {
  for (const found of phones) {
    const spaced = found.replaceAll(/[\s\u00a0]+/g, ' ').trim()
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
