import { safeParse } from 'valibot'
import { bounds } from '#data/schema/values.ts'
import type { Bounds } from '#domain/catalogue/area.ts'
import { WrongCall } from '#desk/wrongCall.ts'

/** No county is wider or higher than this, degrees. */
const widest = 5
const form = '--bounds takes west,south,east,north in degrees, like "-2.4,51.0,-1.4,51.7"'

/** The bounds that were typed; throws WrongCall, which says what is wrong with them. */
export function boundsFrom(typed: string): Bounds {
  const parts = typed.split(',').map((part) => part.trim())
  const [west = NaN, south = NaN, east = NaN, north = NaN] = parts.map(degrees)
  if (parts.length !== 4) throw new WrongCall(`${form}; found ${parts.length} of the 4 numbers`)
  const odd = parts.find((part) => Number.isNaN(degrees(part)))
  if (odd !== undefined) throw new WrongCall(`${form}; found "${odd}"`)
  const box: Bounds = [west, south, east, north]
  const read = safeParse(bounds, box)
  if (!read.success)
    throw new WrongCall(`${form}; found "${typed}": ${hint(box, read.issues[0].message)}`)
  if (east - west > widest || north - south > widest)
    throw new WrongCall(`${form}; found "${typed}": more than ${widest} degrees across`)
  return box
}

function degrees(text: string): number {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN
}

/** What a person most likely did: latitude first, or a corner the wrong way round. */
function hint([west, south, east, north]: Bounds, message: string): string {
  if (south < north && west > east) return 'west comes before east'
  if (west < east && south > north) return 'south comes before north'
  return message
}
