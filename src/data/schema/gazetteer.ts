import * as v from 'valibot'
import type { GazetteerEntry, Street } from '#domain/geo/gazetteer.ts'
import { lat, lon, name, slug } from './values.ts'

/** One row, written short because there are hundreds: `["town", "Dereham", 52.68, 0.94, ["East Dereham"]]`. */
export const gazetteerEntry = v.pipe(
  v.tuple([
    v.picklist(['town', 'village', 'sector', 'district']),
    name,
    lat,
    lon,
    v.optional(v.array(name)),
  ]),
  v.transform(([kind, name, lat, lon, otherNames = []]): GazetteerEntry => ({
    kind,
    name,
    lat,
    lon,
    otherNames,
  })),
) satisfies v.GenericSchema<unknown, GazetteerEntry>

const tenThousandths = 1e4

/**
 * The streets of one town or village, written short because there are thousands: its name, a point, the names of its streets
 * with a bar between two, and how far north and east of the point each is, in ten-thousandths of a degree.
 */
export const streetsOfPlace = v.pipe(
  v.tuple([
    name,
    lat,
    lon,
    v.pipe(v.string(), v.regex(/^[^|]+(\|[^|]+)*$/, 'names with a bar between two')),
    v.array(v.pipe(v.number(), v.integer())),
  ]),
  v.check(
    ([, , , names, steps]) => steps.length === 2 * names.split('|').length,
    'two steps for each street, north and east',
  ),
  v.transform(([near, lat, lon, names, steps]): Street[] =>
    names.split('|').map((name, at) => ({
      ...{ name, near },
      lat: lat + (steps[2 * at] ?? 0) / tenThousandths,
      lon: lon + (steps[2 * at + 1] ?? 0) / tenThousandths,
    })),
  ),
)

/** Full postcodes of one outcode: inward code → [lat, lon]. */
export const postcodeShard = v.record(
  v.pipe(v.string(), v.regex(/^\d[A-Z]{2}$/, 'the second half of a postcode, like "1DP"')),
  v.tuple([lat, lon]),
)

/** Postcodes no longer in use: sector → the last two letters of each, one after the other ("NR1 1": "AABD"). */
export const endedPostcodes = v.record(
  v.pipe(
    v.string(),
    v.regex(/^[A-Z]{1,2}\d[A-Z\d]? \d$/, 'the first part of a postcode, like "NR19 1"'),
  ),
  v.pipe(
    v.string(),
    v.regex(/^([A-Z]{2})+$/, 'the last two letters of each, one after the other, like "DPDQ"'),
  ),
)

const outcode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{1,2}\d[A-Z\d]?$/, 'the first half of a postcode, like "NR19"'),
)

/** The outcodes that have such a file: without this list every other search would be answered with a 404. */
export const outcodes = v.array(outcode)

/** The ids of the areas that have postcodes of each outcode. */
export const areasOfOutcodes = v.record(outcode, v.array(slug))
