import type { PlaceId } from '#domain/catalogue/place.ts'
import type { SessionId } from '#domain/catalogue/session.ts'

/** Every room of the house. `area: null` = the first area served. */
export type Route =
  | { room: 'finder'; area: string | null }
  | { room: 'place'; area: string; id: PlaceId }
  | { room: 'session'; area: string; id: SessionId }
  | { room: 'plan'; area: string }
  | { room: 'data'; area: string }
  | { room: 'embed' }
  | { room: 'accessibility' }
  | { room: 'privacy' }
  | { room: 'unknown'; path: string }

const slug = '([a-z0-9]+(?:-[a-z0-9]+)*)'
const table: { pattern: RegExp; route: (...ids: string[]) => Route }[] = [
  { pattern: /^$/, route: () => ({ room: 'finder', area: null }) },
  { pattern: /^embed\/$/, route: () => ({ room: 'embed' }) },
  { pattern: /^accessibility\/$/, route: () => ({ room: 'accessibility' }) },
  { pattern: /^privacy\/$/, route: () => ({ room: 'privacy' }) },
  { pattern: new RegExp(`^${slug}/$`), route: (area = '') => ({ room: 'finder', area }) },
  { pattern: new RegExp(`^${slug}/plan/$`), route: (area = '') => ({ room: 'plan', area }) },
  { pattern: new RegExp(`^${slug}/data/$`), route: (area = '') => ({ room: 'data', area }) },
  {
    pattern: new RegExp(`^${slug}/places/${slug}/$`),
    route: (area = '', id = '') => ({ room: 'place', area, id: id as PlaceId }),
  },
  {
    pattern: new RegExp(`^${slug}/sessions/${slug}/$`),
    route: (area = '', id = '') => ({ room: 'session', area, id: id as SessionId }),
  },
]

/** The path of a room below the deployment's base, which starts and ends with `/`. */
export function pathTo(route: Exclude<Route, { room: 'unknown' }>, base: string): string {
  switch (route.room) {
    case 'finder':
      return route.area === null ? base : `${base}${route.area}/`
    case 'place':
      return `${base}${route.area}/places/${route.id}/`
    case 'session':
      return `${base}${route.area}/sessions/${route.id}/`
    case 'plan':
    case 'data':
      return `${base}${route.area}/${route.room}/`
    case 'embed':
    case 'accessibility':
    case 'privacy':
      return `${base}${route.room}/`
  }
}

/** The room a path opens; a final slash may be missing. parsePath(pathTo(route)) = route. */
export function parsePath(path: string, base: string): Route {
  const whole = path.replace(/index\.html$/, '').replace(/([^/])$/, '$1/')
  const below = whole.startsWith(base) ? whole.slice(base.length) : whole
  for (const { pattern, route } of table) {
    const ids = pattern.exec(below)
    if (ids) return route(...ids.slice(1))
  }
  return { room: 'unknown', path }
}
