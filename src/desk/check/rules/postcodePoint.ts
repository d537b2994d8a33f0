import { metresBetween, metresPerMile } from '#domain/geo/distance.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import type { AreaFiles } from '#desk/check/areaFiles.ts'
import { warning, type Finding } from '#desk/finding.ts'

const far = 2 * metresPerMile

/**
 * Where a postcode is: itself where it is known, else the middle of its sector. A district is too wide to say anything
 * within two miles.
 */
export function pointOfPostcode(files: AreaFiles): (postcode: string) => [Point, string] | null {
  const sectors = new Map(
    files.gazetteer
      .filter(({ record }) => record.kind === 'sector')
      .map(({ record }) => [record.name, record]),
  )
  return (postcode) => {
    const own = files.postcodes?.get(postcode)
    if (own) return [own, postcode]
    const sector = postcode.slice(0, -2)
    const middle = sectors.get(sector)
    return middle ? [middle, `the middle of ${sector}`] : null
  }
}

/** A place lies within two miles of where its postcode is. */
export function postcodePointRules(files: AreaFiles): Finding[] {
  const find = pointOfPostcode(files)
  return files.places.flatMap(({ file, record }) => {
    const { postcode } = record.address
    const known = postcode === undefined ? null : find(postcode)
    if (known === null) return []
    const [point, what] = known
    const metres = metresBetween(record, point)
    if (metres <= far) return []
    const miles = (metres / metresPerMile).toFixed(1)
    return [
      warning(
        'postcode-and-point',
        {
          file,
          id: record.id,
          field: 'lat, lon',
          found: `${record.lat}, ${record.lon}, ${miles} miles from ${what}`,
          expected: `a point within 2 miles of ${postcode ?? ''}`,
        },
        `look up both; the postcode's own point is near ${point.lat}, ${point.lon}`,
      ),
    ]
  })
}
