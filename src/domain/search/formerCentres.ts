import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { find, type Where } from './find.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { defaultSearch, type Search } from './search.ts'

/** The former centres that a name means, nearest first. */
export function formerCentres(catalogue: Catalogue, q: string, where: Where): Place[] {
  const search: Search = { ...defaultSearch, q, show: 'places', kinds: ['former-centre'] }
  return find(catalogue, search, where).map(({ place }) => place)
}
