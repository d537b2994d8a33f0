import { standing } from '#words/standing.ts'
import type { Area } from '#domain/catalogue/area.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { pathTo, type KnownRoute } from '#url/paths.ts'
import { product } from '#words/en/product.ts'
import type { Deployment } from './deployment.ts'
import { placeOf } from './placeData.ts'
import { known, type StructuredData } from './schemaOrg.ts'
import { sessionOf } from './sessionData.ts'

/**
 * What a page says to search engines, of one area's records. Only what is published as true: what is not known is left
 * out, a closed place is not offered, and an example time is nowhere in it.
 */
export function structuredData(
  route: KnownRoute,
  catalogue: Catalogue,
  deployment: Deployment,
): StructuredData[] {
  const address = (to: KnownRoute) => addressOf(to, deployment)
  const { area } = catalogue
  switch (route.page) {
    case 'finder':
      return [websiteOf(area, address({ page: 'finder', area: area.id }))]
    case 'place': {
      const place = catalogue.places.get(route.id)
      if (!place) return []
      const crumbs = trail(area, [[standing.named(place), route]], address)
      const thing = placeOf(place, address(route))
      return thing ? [thing, crumbs] : [crumbs]
    }
    case 'session': {
      const session = catalogue.sessions.get(route.id)
      if (!session) return []
      const { place } = session
      const toPlace: KnownRoute = { page: 'place', area: area.id, id: place.id }
      const crumbs = trail(
        area,
        [
          [standing.named(place), toPlace],
          [session.title, route],
        ],
        address,
      )
      if (place.status !== 'open' || place.confidence === 'low') return [crumbs]
      return [sessionOf(session, catalogue, address(route), address(toPlace), deployment), crumbs]
    }
    case 'plan':
    case 'data':
    case 'embed':
    case 'desk':
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
    ...known({ license: area.licence?.url }),
    publisher: {
      '@type': 'GovernmentOrganization',
      name: area.council.name,
      ...known({
        url: area.council.url,
        telephone: area.council.phone,
        email: area.council.email,
      }),
    },
  }
}

type Crumb = [name: string, route: KnownRoute]

function trail(area: Area, crumbs: Crumb[], address: (route: KnownRoute) => string) {
  const all: Crumb[] = [[area.name, { page: 'finder', area: area.id }], ...crumbs]
  return {
    '@type': 'BreadcrumbList',
    // The last is the page itself, whose address needs not be said.
    itemListElement: all.map(([name, route], at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      ...(at < crumbs.length && { item: address(route) }),
    })),
  }
}
