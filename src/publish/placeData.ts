import { standingOf } from '#domain/catalogue/standing.ts'
import type { OpeningHours, Place, PlaceKind } from '#domain/catalogue/place.ts'
import { dayNames, known, type StructuredData } from './schemaOrg.ts'

/** A former centre is no place to go to, so nothing is said of it. */
const placeTypes: Record<PlaceKind, string | null> = {
  hub: 'CivicStructure',
  library: 'Library',
  venue: 'Place',
  'former-centre': null,
}

/** Where a session is held: what is needed to find it. All else is said under the same `@id` on the page of the place. */
export function spotOf(place: Place, url: string): StructuredData | null {
  const whole = placeOf(place, url)
  if (whole === null) return null
  const { '@type': type, '@id': id, name, address } = whole
  return { '@type': type, '@id': id, name, url, address }
}

/** A place as schema.org has it; null of one that nobody can go to, or that is not confirmed. */
export function placeOf(place: Place, url: string): StructuredData | null {
  const type = placeTypes[place.kind]
  if (type === null || place.status !== 'open' || !standingOf(place).confirmed) return null
  const { lines, town, postcode } = place.address
  return {
    '@type': type,
    '@id': `${url}#place`,
    name: place.name,
    url,
    ...known({
      alternateName: place.otherNames,
      telephone: place.phone,
      email: place.email,
      sameAs: place.url,
      openingHoursSpecification: place.opening?.map(openingOf),
    }),
    address: {
      '@type': 'PostalAddress',
      ...known({
        streetAddress: lines.length > 0 ? lines.join(', ') : undefined,
        addressLocality: town,
        postalCode: postcode,
      }),
      addressCountry: 'GB',
    },
    // The middle of a postcode or a town is not where the door is.
    ...(place.precision === 'building' && {
      geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon },
    }),
  }
}

function openingOf({ byday, opens, closes }: OpeningHours) {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: byday.map((day) => dayNames[day]),
    opens,
    closes,
  }
}
