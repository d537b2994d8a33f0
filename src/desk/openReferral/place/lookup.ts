import type { GazetteerEntry, Point } from '#domain/geo/gazetteer.ts'
import { plainWords } from '#domain/search/plainWords.ts'
import type { Lookup, Placed } from './point.ts'

/** Full postcodes of one outcode, [lat, lon] by their second half; undefined where the area has no such file. */
export type Shard = (outcode: string) => Readonly<Record<string, [number, number]>> | undefined

const compared = (name: string) => plainWords(name).join(' ')

/** Finds postcodes in the area's shards, else sectors and towns in its gazetteer. */
export function lookupIn(gazetteer: readonly GazetteerEntry[], shard: Shard): Lookup {
  const sectors = new Map<string, Point>()
  const towns = new Map<string, Point>()
  for (const { kind, name, lat, lon, otherNames } of gazetteer) {
    if (kind === 'sector') sectors.set(name, { lat, lon })
    if (kind === 'town' || kind === 'village')
      for (const it of [name, ...otherNames])
        if (!towns.has(compared(it))) towns.set(compared(it), { lat, lon })
  }
  const placed = (point: Point | undefined, precision: Placed['precision']) =>
    point === undefined ? undefined : { ...point, precision }
  return ({ postcode = '', town = '' }) => {
    const [outcode = '', unit = ''] = postcode.split(' ')
    const exact = unit === '' ? undefined : shard(outcode)?.[unit]
    if (exact !== undefined) return { lat: exact[0], lon: exact[1], precision: 'postcode' }
    // A sector is a mile or more across: no better than a town.
    return (
      placed(sectors.get(`${outcode} ${unit.slice(0, 1)}`), 'town') ??
      placed(towns.get(compared(town)), 'town')
    )
  }
}
