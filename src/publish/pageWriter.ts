import type { Prerender } from '#prerender/prerender.tsx'
import type { Built } from '#data/built.ts'
import type { ProductPage } from './allPages.ts'
import type { Deployment } from './deployment.ts'
import { writePage } from './page.ts'
import { bodies, filesFor, headOf } from './pageParts.ts'
import type { PublishedArea } from './publishedArea.ts'

/** Writes pages, with all that can be read before, and without, scripts. */
export function pageWriter(
  published: PublishedArea[],
  deployment: Deployment,
  { template, shared, own }: Built,
  prerender: Prerender | null,
): (page: ProductPage) => string {
  if (shared === null || prerender === null)
    return (page) => writePage(template, headOf(page, deployment), null)
  const bodyOf = bodies(published, deployment, prerender)
  return (page) => {
    const head = headOf(page, deployment)
    const files = filesFor(page, deployment.base, own)
    return writePage(template, { ...head, ...files, body: bodyOf(page) }, shared)
  }
}
