import { prerenderArea } from '#prerender/prerender.tsx'
import type { ReadPublished } from './publishedArea.ts'
import { websiteOf, type WebsiteRequest } from './website.ts'

type Texts = ReadonlyMap<string, string>

interface Job extends Omit<WebsiteRequest, 'after' | 'before' | 'base'> {
  after: Texts
  before: Texts | null
}

/** The files that this website is to have, of published files as texts. The desk fetches this as a script of its own. */
export const writeWebsite = ({ after, before, ...job }: Job) =>
  websiteOf(
    {
      ...job,
      after: readIn(after),
      before: before && readIn(before),
      base: import.meta.env.BASE_URL,
    },
    prerenderArea,
  )

const readIn =
  (files: Texts): ReadPublished =>
  (file) =>
    JSON.parse(files.get(file) ?? 'null') as unknown
