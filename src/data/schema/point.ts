import * as v from 'valibot'

/** WGS 84 decimal degrees. `v.number` refuses NaN; `minValue` and `maxValue` refuse infinities. */
export const lat = v.pipe(
  v.number('a number'),
  v.minValue(-90, 'a latitude, -90 to 90'),
  v.maxValue(90, 'a latitude, -90 to 90'),
)
export const lon = v.pipe(
  v.number('a number'),
  v.minValue(-180, 'a longitude, -180 to 180'),
  v.maxValue(180, 'a longitude, -180 to 180'),
)

/** [west, south, east, north]. */
export const bounds = v.pipe(
  v.strictTuple([lon, lat, lon, lat]),
  v.check(
    ([west, south, east, north]) => west < east && south < north,
    '[west, south, east, north], west before east and south before north',
  ),
)
