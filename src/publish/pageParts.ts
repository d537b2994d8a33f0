import { indexCatalogue, type Catalogue } from '#domain/catalogue/catalogue.ts'
import { pages, pathTo } from '#url/paths.ts'
import type { Built } from '#data/built.ts'
import { pathOf } from '#data/published.ts'
import type { Prerender } from '#prerender/prerender.tsx'
import type { ProductPage } from './allPages.ts'
import type { Deployment } from './deployment.ts'
import { cardPicture } from './card.ts'
import type { Body, PageParts } from './page.ts'
import type { PublishedArea } from './publishedArea.ts'
import { canonicalOf } from './siteMap.ts'
import { structuredData } from './structuredData.ts'

/** What a page says of itself to those who only look at its head. */
export function headOf(page: ProductPage, deployment: Deployment): PageParts {
  const { title, description, listed, route, of } = page
  return {
    title,
    description,
    listed,
    canonical: listed ? canonicalOf(page, deployment) : null,
    picture: deployment.site && deployment.site + deployment.base + cardPicture.file,
    structured: route && of ? structuredData(route, catalogueOf(of), deployment) : [],
    preload: [],
    styles: [],
    body: null,
  }
}

/** The files a page needs that the first page does not: its data, and the styles of its page. */
export function filesFor(
  { route, of }: ProductPage,
  base: string,
  own: Built['own'],
): Pick<PageParts, 'preload' | 'styles'> {
  const row = route && pages[route.page]
  // The desk opens the area that is chosen there: all that it wants at first is the list of areas.
  const few = row && !row.held ? 1 : 2
  // Of what is no area's own the list of areas is asked for.
  const all = of?.firstView ?? (row ? [`data/${pathOf('areas.json', '')}`] : [])
  const preload = (row && !row.lists ? all.slice(0, few) : all).map((file) => base + file)
  return { preload, styles: (route && own[route.page]) ?? [] }
}

/** Writes the body of each page; null for what is not there, which the app alone can say. */
export function bodies(
  published: PublishedArea[],
  { base, moment }: Deployment,
  prerender: Prerender,
): (page: ProductPage) => Body | null {
  const areas = published.map(({ area: { id, name, bounds } }) => ({ id, name, bounds }))
  const writers = new Map<PublishedArea, ReturnType<Prerender>>()
  return ({ route, of = published[0], title }) => {
    if (!of || route === null) return null
    const write = writers.get(of) ?? prerender(of, areas, moment)
    writers.set(of, write)
    const [heading = title] = title.split(' – ')
    return {
      html: write(route, heading),
      path: pathTo(route, base),
      whole: pages[route.page].whole,
      // Not in each of hundreds: there the sheet is fetched once for all of them.
      styled: route.page === 'finder',
      page: route.page,
    }
  }
}

const catalogues = new WeakMap<PublishedArea, Catalogue>()

function catalogueOf(area: PublishedArea): Catalogue {
  const known = catalogues.get(area) ?? indexCatalogue(area).catalogue
  catalogues.set(area, known)
  return known
}
