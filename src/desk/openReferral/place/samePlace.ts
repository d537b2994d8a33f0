import { metresBetween } from '#domain/geo/distance.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { plainWords } from '#domain/search/plainWords.ts'

/** A place that the area has already, as far as it is compared. */
export type KnownPlace = Pick<Place, 'id' | 'name' | 'lat' | 'lon' | 'address'>

/** As near as this, with the same name, two records are of one place. */
const sameSpot = 150

const compared = (name: string) => plainWords(name).join(' ')

/** Finds the place of the area that a location is: of the same name, with the same postcode or close by. */
export function samePlaceIn(others: readonly KnownPlace[]) {
  const byName = new Map<string, KnownPlace[]>()
  for (const it of others) {
    const name = compared(it.name)
    byName.set(name, [...(byName.get(name) ?? []), it])
  }
  return (name: string, postcode: string | undefined, point: Point) =>
    byName
      .get(compared(name))
      ?.find(
        (it) =>
          (postcode !== undefined && it.address.postcode === postcode) ||
          metresBetween(it, point) <= sameSpot,
      )
}
