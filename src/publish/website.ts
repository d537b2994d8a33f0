import type { Built } from '#data/built.ts'
import type { Prerender } from '#prerender/prerender.tsx'
import { allPages } from './allPages.ts'
import type { Deployment } from './deployment.ts'
import { downloadFiles } from './downloadFiles.ts'
import { feedFiles } from './feedFiles.ts'
import { outcodesFile, outcodesText } from './outcodes.ts'
import { pageWriter } from './pageWriter.ts'
import { areasReadLate, type PublishedArea, type ReadPublished } from './publishedArea.ts'
import { siteMap } from './siteMap.ts'

type WebsiteFile = [file: string, text: string]

/** The feeds and downloads of an area. */
export const besidePages = (area: PublishedArea, deployment: Deployment): WebsiteFile[] => [
  ...feedFiles(area, deployment),
  ...downloadFiles(area),
]

export interface WebsiteRequest {
  /** The area whose list is published. */
  area: string
  /** What is published of all areas, as it is to be. */
  after: ReadPublished
  /** The same as it is now; null = not known. */
  before: ReadPublished | null
  base: string
  built: Built
  moment: Date
}

/** What an area's list makes of a website, beside its data: files by their names, and those that are to be deleted. */
export interface Website {
  files: Map<string, string>
  gone: string[]
}

/**
 * The files of a website that depend on one area's list, as a build writes them. Gives how many are written so far after each:
 * whoever asks can say so, and stop. Pages of other areas are among them where the list of areas changes, as each names all.
 */
export function* websiteOf(
  { area, after, before, base, built, moment }: WebsiteRequest,
  prerender: Prerender,
): Generator<number, Website> {
  const deployment = { base, site: built.site, moment }
  const [published, earlier] = [areasReadLate(after), before && areasReadLate(before)]
  const all = earlier === null || summaryOf(earlier) !== summaryOf(published)
  const files = new Map<string, string>()
  // Nothing here names the pages of other areas, unless they are written too.
  const listed = all || deployment.site !== null
  const list = listed ? allPages(published) : allPages(published, area)
  const write = pageWriter(published, deployment, built, prerender)
  for (const page of list) {
    if (page.route === null || !(all || page.of?.area.id === area)) continue
    files.set(page.file, write(page))
    yield files.size
  }
  for (const one of published)
    if (one.area.id === area)
      for (const [file, text] of besidePages(one, deployment)) files.set(file, text)
  files.set(outcodesFile, outcodesText(published))
  if (deployment.site !== null) files.set('sitemap.xml', siteMap(list, deployment))
  const had = (earlier ?? []).filter((one) => one.area.id === area)
  const gone = had.flatMap((one) => filesOfArea(one, deployment)).filter((it) => !files.has(it))
  return { files, gone }
}

/** The areas as the foot of every page names them. */
const summaryOf = (published: PublishedArea[]): string =>
  JSON.stringify(published.map(({ area: { id, name, bounds } }) => [id, name, bounds]))

/** The names of the files that a website has for one area alone. */
const filesOfArea = (area: PublishedArea, deployment: Deployment): string[] => [
  ...allPages([area]).flatMap(({ file, route }) =>
    route && 'area' in route && route.area !== null ? file : [],
  ),
  ...besidePages(area, deployment).map(([file]) => file),
]
