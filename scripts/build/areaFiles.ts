import { join } from 'node:path'
import type { Built } from '../../src/data/built.ts'
import type { ProductPage } from '../../src/publish/allPages.ts'
import type { Deployment } from '../../src/publish/deployment.ts'
import type { PublishedArea } from '../../src/publish/publishedArea.ts'
import { copyFiles, keptFiles, keyOf, writeFiles } from './keptFiles.ts'

type BesidePages = (typeof import('../../src/publish/website.ts'))['besidePages']

interface Made {
  published: PublishedArea[]
  deployment: Deployment
  /** What the build is; its `writer` changes with all code that pages, feeds and downloads are made by. */
  built: Built
  /** All pages, of which those of areas are written here. */
  list: ProductPage[]
  write: (page: ProductPage) => string
  besidePages: BesidePages
}

/** Whether a page is in the folder of an area, and is written with its area. */
export const isOfArea = ({ route }: ProductPage): boolean =>
  route !== null && 'area' in route && route.area !== null

/**
 * Writes the pages, feeds and downloads of every area into the built folder: those whose data, template, code and day are
 * as they were come from `cache`, the same to the byte; null = none are kept. Answers the ids of the areas that were made anew.
 */
export function writeAreas(made: Made, folder: string, cache: string | null): string[] {
  const { published, deployment, built, list } = made
  const summaries = published.map(({ area: { id, name, bounds } }) => [id, name, bounds])
  const fresh: string[] = []
  const pages = byArea(list.filter(isOfArea))
  for (const area of published) {
    const { id } = area.area
    const make = () => {
      fresh.push(id)
      return filesOf(area, pages.get(area) ?? [], made)
    }
    if (cache === null) writeFiles(folder, make())
    else {
      const key = keyOf([area, summaries, built, deployment])
      copyFiles(keptFiles(join(cache, id), key, make), folder)
    }
  }
  return fresh
}

function byArea(list: ProductPage[]): Map<PublishedArea | undefined, ProductPage[]> {
  const pages = new Map<PublishedArea | undefined, ProductPage[]>()
  for (const page of list) {
    const known = pages.get(page.of)
    if (known) known.push(page)
    else pages.set(page.of, [page])
  }
  return pages
}

function* filesOf(
  area: PublishedArea,
  pages: ProductPage[],
  { write, besidePages, deployment }: Made,
): Generator<readonly [string, string]> {
  for (const page of pages) yield [page.file, write(page)]
  yield* besidePages(area, deployment)
}
