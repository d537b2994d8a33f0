import { allPages } from './allPages.ts'
import type { Deployment } from './deployment.ts'
import { downloadFiles } from './downloadFiles.ts'
import { feedFiles } from './feedFiles.ts'
import { outcodesFile, outcodesText } from './outcodes.ts'
import { pageWriter, type Built, type Prerender } from './pageWriter.ts'
import type { PublishedArea } from './publishedArea.ts'
import { siteMap } from './siteMap.ts'

export type WebsiteFile = [file: string, text: string]

/** The feeds and downloads of an area. */
export const besidePages = (area: PublishedArea, deployment: Deployment): WebsiteFile[] => [
  ...feedFiles(area, deployment),
  ...downloadFiles(area),
]

/**
 * The files of a website that depend on one area, as a build writes them, one at a time: whoever asks can say how far it is,
 * and stop. With `others` those of all areas, as where the list of areas changes: each page names them.
 */
export function* websiteFiles(
  published: PublishedArea[],
  area: string,
  deployment: Deployment,
  built: Built,
  prerender: Prerender,
  others: boolean,
): Generator<WebsiteFile> {
  const list = allPages(published)
  const write = pageWriter(published, deployment, built, prerender)
  for (const page of list)
    if (page.of && (others || page.of.area.id === area)) yield [page.file, write(page)]
  for (const one of published) if (one.area.id === area) yield* besidePages(one, deployment)
  yield [outcodesFile, outcodesText(published)]
  if (deployment.site !== null) yield ['sitemap.xml', siteMap(list, deployment)]
}

/** The names of the files that a website has for one area alone. */
export const filesOfArea = (area: PublishedArea, deployment: Deployment): string[] => [
  ...allPages([area]).flatMap(({ file, route }) =>
    route && 'area' in route && route.area !== null ? file : [],
  ),
  ...besidePages(area, deployment).map(([file]) => file),
]
