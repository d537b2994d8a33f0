import type { prerenderArea } from '#prerender/prerender.tsx'
import type { Page } from './allPages.ts'
import type { Deployment } from './deployment.ts'
import { writePage, type Shared } from './page.ts'
import { bodies, filesFor, headOf, type FilesOfPages } from './pageParts.ts'
import type { PublishedArea } from './publishedArea.ts'

/** Renders the pages of an area: src/prerender, which stands on React. */
export type Prerender = typeof prerenderArea

/** What a build knows of a website that no data says: kept beside the desk, so that it writes the same pages. */
export interface Built {
  site: string | null
  /** The page that every page is made of. */
  template: string
  /** null where pages have a head and no body: in the mock build. */
  shared: Shared | null
  own: FilesOfPages
}

/** Where that is, below the site's base. */
export const builtFile = 'desk/website.json'

/** Writes pages, with all that can be read before, and without, scripts. */
export function pageWriter(
  published: PublishedArea[],
  deployment: Deployment,
  { template, shared, own }: Built,
  prerender: Prerender | null,
): (page: Page) => string {
  if (shared === null || prerender === null)
    return (page) => writePage(template, headOf(page, deployment), null)
  const bodyOf = bodies(published, deployment, prerender)
  return (page) => {
    const head = headOf(page, deployment)
    const files = filesFor(page, deployment.base, own)
    return writePage(template, { ...head, ...files, body: bodyOf(page) }, shared)
  }
}
