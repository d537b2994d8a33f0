import type { ListedSession, Catalogue } from '../../src/domain/catalogue/catalogue.ts'
import { eventSchedules } from './eventSchedules.ts'
import type { Deployment } from './feedFiles.ts'
import { placeOf } from './placeData.ts'
import { known, type StructuredData } from './schemaOrg.ts'

/** An event where its times are confirmed; else a service, which is there without saying when. */
export function sessionOf(
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
