import type { Point } from './gazetteer.ts'

/** What a person meant by where they are: a postcode, a point, or the name of a town or village. */
export type Near =
  | { is: 'nothing' }
  | { is: 'point'; point: Point }
  | { is: 'postcode'; outcode: string; sector: string | null; unit: string | null }
  | { is: 'name'; name: string }

const outcode = '([A-Z]{1,2}\\d[A-Z\\d]?)'
/** The second part is always one digit and two letters, so a whole postcode is cut from its end. */
const whole = new RegExp(`^${outcode}(\\d)([A-Z]{2})$`)
/** "NR1 1" is a sector, though "NR11" is a district: here the space tells. */
const sectorAlone = new RegExp(`^${outcode}[\\s.-]+(\\d)$`)
const start = new RegExp(`^${outcode}(\\d)?$`)
const point = /^(-?\d{1,2}(?:\.\d+)?),\s*(-?\d{1,3}(?:\.\d+)?)$/

/**
 * Reads the text of a search box. A postcode may be in any case, with spaces, hyphens or dots anywhere
 * (standards 7, "Postcode"); `sector` and `unit` are null where only the first part was given.
 */
export function readNear(text: string): Near {
  const said = text.trim()
  if (said === '') return { is: 'nothing' }
  const coordinates = point.exec(said)
  if (coordinates) return pointOf(Number(coordinates[1]), Number(coordinates[2]), said)
  return postcodeOf(said.toUpperCase()) ?? { is: 'name', name: said }
}

function pointOf(lat: number, lon: number, said: string): Near {
  const onEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180
  return onEarth ? { is: 'point', point: { lat, lon } } : { is: 'name', name: said }
}

function postcodeOf(said: string): Near | null {
  const packed = said.replace(/[\s.-]/g, '')
  const parts = whole.exec(packed) ?? sectorAlone.exec(said) ?? start.exec(packed)
  if (!parts) return null
  const [, outcode = '', digit, unit] = parts
  return {
    is: 'postcode',
    outcode,
    sector: digit ? `${outcode} ${digit}` : null,
    unit: digit && unit ? `${digit}${unit}` : null,
  }
}
