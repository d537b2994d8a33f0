import type { AreaFiles } from '#desk/check/areaFiles.ts'
import { error, type Finding } from '#desk/finding.ts'

// The shape of a UK postcode; C I K M O V are not used in the second half (BS 7666).
const postcode = /^[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}$/
const names: Partial<Record<string, RegExp>> = {
  sector: /^[A-Z]{1,2}\d[A-Z\d]? \d$/,
  district: /^[A-Z]{1,2}\d[A-Z\d]?$/,
}

/** Postcodes are written as Royal Mail writes them: capitals, one space. */
export function postcodeRules({ places, gazetteer }: AreaFiles): Finding[] {
  return [
    ...places.flatMap(({ file, record: { id, address } }) =>
      address.postcode === undefined || postcode.test(address.postcode)
        ? []
        : [bad(file, id, 'address.postcode', address.postcode, 'a postcode, like "NR19 1DP"')],
    ),
    ...gazetteer.flatMap(({ file, record: { kind, name } }) =>
      (names[kind]?.test(name) ?? true)
        ? []
        : [bad(file, name, 'name', name, `a postcode ${kind}, like "NR19 1" or "NR19"`)],
    ),
  ]
}

/** The postcode that a text was most likely meant for: capitals, one space, and no letter O for a nought. Undefined where none is. */
export function mendedPostcode(text: string): string | undefined {
  const letters = text.toUpperCase().replace(/[^A-Z\d]/g, '')
  const [out, figure, unit] = [letters.slice(0, -3), letters.slice(-3, -2), letters.slice(-2)]
  const mended = `${out.replace(/O(?=\d?$)/, '0')} ${figure.replace('O', '0')}${unit}`
  return [mended, `${out} ${figure.replace('O', '0')}${unit}`].find((it) => postcode.test(it))
}

function bad(file: string, id: string, field: string, found: string, expected: string): Finding {
  const mended = mendedPostcode(found)
  const suggestion = mended === undefined ? undefined : `"${mended}"?`
  return error({ file, id, field, found: `"${found}"`, expected }, suggestion)
}
