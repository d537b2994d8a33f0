import { mostNamed } from '#domain/catalogue/area.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { SessionId } from '#domain/catalogue/session.ts'

/** Every page of the product. `area: null` = the first area served. */
export type KnownRoute =
  | { page: 'finder'; area: string | null }
  | { page: 'place'; area: string; id: PlaceId }
  | { page: 'session'; area: string; id: SessionId }
  | { page: 'plan'; area: string }
  | { page: 'data'; area: string }
  | { page: 'embed' }
  | { page: 'desk' }
  | { page: 'accessibility' }
  | { page: 'privacy' }

export type Route = KnownRoute | { page: 'unknown'; path: string }

export type PageName = KnownRoute['page']

interface PageRow {
  /** Below the deployment's base; `:area` and `:id` each stand for a slug. */
  path: string
  /** Worth finding with a search engine: not what one family has picked. */
  listed: boolean
  /** Written ahead so that it can be read to the end without scripts. */
  whole: boolean
  /** Shows places and sessions: without, a page waits for the areas and the council alone. */
  lists: boolean
  /** A phone holds it for when there is no signal; what only other pages need is left out of the worker's list. */
  held: boolean
  /** The module that a page of its own asks for at once; null where it comes with the app, or is not waited for. */
  module: string | null
}

/** The one table of pages: address, what its file holds, and where its component is. What has a fixed address comes first. */
export const pages: Record<PageName, PageRow> = {
  embed: { path: 'embed/', listed: true, whole: false, lists: true, held: true, module: null },
  desk: {
    path: 'desk/',
    listed: false,
    whole: false,
    lists: false,
    held: false,
    module: 'src/pages/desk/DeskPage.tsx',
  },
  accessibility: {
    path: 'accessibility/',
    listed: true,
    whole: true,
    lists: false,
    held: true,
    module: 'src/pages/statements/AccessibilityPage.tsx',
  },
  privacy: {
    path: 'privacy/',
    listed: true,
    whole: true,
    lists: false,
    held: true,
    module: 'src/pages/statements/PrivacyPage.tsx',
  },
  finder: { path: ':area/', listed: true, whole: false, lists: true, held: true, module: null },
  plan: { path: ':area/plan/', listed: false, whole: false, lists: true, held: true, module: null },
  data: {
    path: ':area/data/',
    listed: true,
    whole: false,
    lists: true,
    held: true,
    module: 'src/pages/data/DataPage.tsx',
  },
  place: {
    path: ':area/places/:id/',
    listed: true,
    whole: true,
    lists: true,
    held: true,
    module: 'src/pages/place/PlacePage.tsx',
  },
  session: {
    path: ':area/sessions/:id/',
    listed: true,
    whole: true,
    lists: true,
    held: true,
    module: 'src/pages/session/SessionPage.tsx',
  },
}

/** The folders at the top of the site that are no area's: those of pages, and of what is built and published beside them. */
export const topFolders: readonly string[] = [
  ...Object.values(pages).flatMap(({ path }) =>
    path.startsWith(':') ? [] : (path.split('/')[0] ?? []),
  ),
  'assets',
  'data',
  'icons',
]

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'
const patterns = Object.entries(pages).map(
  ([page, { path }]) =>
    [page, new RegExp(`^${path.replace(/:(\w+)/g, `(?<$1>${slug})`)}$`)] as const,
)

/** The path of a page below the deployment's base, which starts and ends with `/`. */
export function pathTo(route: KnownRoute, base: string): string {
  if (route.page === 'finder' && route.area === null) return base
  const ids: Record<string, string | null> = { ...route }
  return base + pages[route.page].path.replace(/:(\w+)/g, (_, key: string) => ids[key] ?? '')
}

/** The page a path opens; a final slash may be missing. parsePath(pathTo(route)) = route. */
export function parsePath(path: string, base: string): Route {
  const whole = path.replace(/index\.html$/, '').replace(/([^/])$/, '$1/')
  const below = whole.startsWith(base) ? whole.slice(base.length) : whole
  if (below === '') return { page: 'finder', area: null }
  for (const [page, pattern] of patterns) {
    const found = pattern.exec(below)
    // The row's pattern names just the ids that its route holds.
    if (found) return { page, ...found.groups } as KnownRoute
  }
  return { page: 'unknown', path }
}

/** Whether a page is the front of a country, which asks for one of its many areas: of a few, the first is shown there. */
export const isFrontOf = (route: Route, { length }: readonly unknown[]): boolean =>
  route.page === 'finder' && route.area === null && length > mostNamed
