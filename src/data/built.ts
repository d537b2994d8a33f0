import * as v from 'valibot'

const texts = v.array(v.string())

/** What a build knows of a website that no data says: kept beside the desk, so that it writes the same pages. */
const built = v.object({
  /** `https://families.example.org`; null = not known. */
  site: v.nullable(v.string()),
  /** The address of the script that writes its pages. */
  writer: v.string(),
  /** The page that every page is made of. */
  template: v.string(),
  /** The files that every prerendered page needs; null where pages have a head and no body: in the mock build. */
  shared: v.nullable(
    v.object({
      unscripted: v.string(),
      drawn: v.string(),
      preload: v.string(),
      sheets: v.record(v.string(), v.string()),
      styles: v.record(v.string(), v.string()),
    }),
  ),
  /** The styles of a page, by its name, that the first page does not need. */
  own: v.record(v.string(), texts),
})

export type Built = v.InferOutput<typeof built>

/** Where that is, below the site's base. */
export const builtFile = 'desk/website.json'

/** Where the script that writes its pages is, below the site's base. */
export const writerFile = 'desk/website.js'

/** Where the warnings that may wait are, below the site's base: no part of the data, and read by the desk alone. */
export const restsFile = 'desk/baseline.json'

/** What a file says of a build; null where it is none that this page can read. */
export function builtIn(json: unknown): Built | null {
  const read = v.safeParse(built, json)
  return read.success ? read.output : null
}
