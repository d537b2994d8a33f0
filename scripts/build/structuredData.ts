import type { Area } from '../../src/domain/area.ts'
import type { ListedSession, Catalogue } from '../../src/domain/catalogue.ts'
import type { OpeningHours, Place, PlaceKind } from '../../src/domain/place.ts'
import { pathTo, type Route } from '../../src/url/paths.ts'
import { product } from '../../src/words/en/product.ts'
import type { KnownRoute } from './allPages.ts'
import { dayNames, eventSchedules } from './eventSchedules.ts'
import type { Deployment } from './feedFiles.ts'

/** One thing in the words of schema.org; without `@context`, which the page adds. */
export type StructuredData = { '@type': string } & Record<string, unknown>

/** A former centre is no place to go to, so nothing is said of it. */
const placeTypes: Record<PlaceKind, string | null> = {
  hub: 'CivicStructure',
  library: 'Library',
  venue: 'Place',
  'former-centre': null,
}

/**
 * What a page says to search engines, of one area's records. Only what is published as true: what is not known is left
 * out, a closed place is not offered, and an example time is nowhere in it.
 */
export function structuredData(
  route: KnownRoute,
  catalogue: Catalogue,
  deployment: Deployment,
): StructuredData[] {
  const address = (to: Exclude<Route, { room: 'unknown' }>) => addressOf(to, deployment)
  const { area } = catalogue
  switch (route.room) {
    case 'finder':
      return [websiteOf(area, address({ room: 'finder', area: area.id }))]
    case 'place': {
      const place = catalogue.places.get(route.id)
      if (!place) return []
      const crumbs = trail(area, [[place.name, route]], address)
      const thing = placeOf(place, address(route))
      return thing ? [thing, crumbs] : [crumbs]
    }
    case 'session': {
      const session = catalogue.sessions.get(route.id)
      if (!session) return []
      const { place } = session
      const toPlace: KnownRoute = { room: 'place', area: area.id, id: place.id }
      const crumbs = trail(
        area,
        [
          [place.name, toPlace],
          [session.title, route],
        ],
        address,
      )
      if (place.status !== 'open') return [crumbs]
      return [sessionOf(session, catalogue, address(route), address(toPlace), deployment), crumbs]
    }
    case 'plan':
    case 'data':
    case 'embed':
    case 'accessibility':
    case 'privacy':
      return []
  }
}

/** With its host where that is known. */
export function addressOf(route: KnownRoute, { site, base }: Deployment): string {
  return (site ?? '') + pathTo(route, base)
}

function websiteOf(area: Area, url: string): StructuredData {
  return {
    '@type': 'WebSite',
    name: product,
    url,
    about: `Sessions and places for families with children under 5 in ${area.name}`,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    license: area.licence.url,
    publisher: {
      '@type': 'GovernmentOrganization',
      name: area.council.name,
      url: area.council.url,
      ...known({ telephone: area.council.phone, email: area.council.email }),
    },
  }
}

type Crumb = [name: string, route: KnownRoute]

function trail(area: Area, crumbs: Crumb[], address: (route: KnownRoute) => string) {
  const all: Crumb[] = [[area.name, { room: 'finder', area: area.id }], ...crumbs]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(([name, route], at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: address(route),
    })),
  }
}

function placeOf(place: Place, url: string): StructuredData | null {
  const type = placeTypes[place.kind]
  if (type === null || place.status !== 'open') return null
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

/** An event where its times are confirmed; else a service, which is there without saying when. */
function sessionOf(
  session: ListedSession,
  catalogue: Catalogue,
  url: string,
  placeUrl: string,
  { moment }: Deployment,
): StructuredData {
  const { place, ages, cost } = session
  const schedules = eventSchedules(session, catalogue, moment)
  const location = placeOf(place, placeUrl) ?? undefined
  const provider = session.provider && { '@type': 'Organization', name: session.provider }
  const offers = cost && {
    '@type': 'Offer',
    price: (cost.pence / 100).toFixed(2),
    priceCurrency: 'GBP',
    ...known({ url: session.bookingUrl }),
  }
  const audience = ages && {
    '@type': 'PeopleAudience',
    suggestedAge: {
      '@type': 'QuantitativeValue',
      minValue: ages.from,
      ...known({ maxValue: ages.to }),
      unitCode: 'MON',
    },
  }
  const type = catalogue.area.serviceTypes.find(({ id }) => id === session.serviceType)
  const shared = known({
    description: session.summary ?? type?.summary,
    audience,
    offers,
  })
  if (schedules.length === 0)
    return {
      '@type': 'Service',
      name: session.title,
      url,
      ...shared,
      ...known({ serviceType: type?.name, provider }),
      areaServed: catalogue.area.name,
      availableChannel: { '@type': 'ServiceChannel', serviceLocation: location },
    }
  return {
    '@type': 'Event',
    name: `${session.title}, ${place.name}`,
    url,
    ...shared,
    ...known({ organizer: provider, isAccessibleForFree: cost && cost.pence === 0 }),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location,
    eventSchedule: schedules,
  }
}

/** Without what is not known: schema.org has no word for it. */
function known<T extends Record<string, unknown>>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>
}
