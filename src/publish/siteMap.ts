import { addressOf } from './structuredData.ts'
import type { ProductPage } from './allPages.ts'
import type { Deployment } from './deployment.ts'

/** The one address of a page: the first area's finder is at `/` too, and is found by its own. */
export function canonicalOf({ route, of }: ProductPage, deployment: Deployment): string | null {
  if (deployment.site === null || route === null) return null
  const own =
    route.page === 'finder' && route.area === null && of ? { ...route, area: of.area.id } : route
  return addressOf(own, deployment)
}

/** sitemap.xml: every page worth finding, once, with the day its council last published. Source: sitemaps.org. */
export function siteMap(pages: ProductPage[], deployment: Deployment): string {
  const dates = new Map<string, string | undefined>()
  for (const page of pages) {
    const address = page.listed ? canonicalOf(page, deployment) : null
    if (address !== null) dates.set(address, page.of?.area.updated)
  }
  const rows = [...dates].map(
    ([address, date]) =>
      `  <url><loc>${address}</loc>${date ? `<lastmod>${date}</lastmod>` : ''}</url>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${rows.join('')}</urlset>
`
}

/** robots.txt: all may read all; where the list of pages is, once the host is known. */
export function robots({ site, base }: Deployment): string {
  const map = site === null ? '' : `\nSitemap: ${site}${base}sitemap.xml\n`
  return `User-agent: *\nAllow: /\n${map}`
}
