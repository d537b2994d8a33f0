import { placeKinds, type PlaceKind } from '#domain/catalogue/place.ts'

/** The file of each kind of place. */
export const placeFileOf = {
  hub: 'hubs.json',
  library: 'libraries.json',
  venue: 'venues.json',
  'former-centre': 'former-centres.json',
} as const satisfies Record<PlaceKind, string>

export const placeFiles = placeKinds.map((kind) => placeFileOf[kind])
