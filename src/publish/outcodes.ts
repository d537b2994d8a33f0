import { pathOf } from '#data/published.ts'
import { outcodesOf, type AreaWithTowns } from '#domain/geo/outcodes.ts'

/** Where outcodes.json is, below the site's base. */
export const outcodesFile = `data/${pathOf('outcodes.json', '')}`

/** The areas of each outcode as a file: a postcode leads to its area without a look into every other. */
export const outcodesText = (published: readonly AreaWithTowns[]) =>
  `${JSON.stringify(outcodesOf(published))}\n`
