/** Longitude, latitude: WGS 84 decimal degrees, in the order of GeoJSON. */
export type Position = readonly [lon: number, lat: number]
export type Line = readonly Position[]

/** [west, south, east, north], as `bounds` in areas.json. */
export type Box = readonly [west: number, south: number, east: number, north: number]

/** A box with a margin around it, degrees of longitude and of latitude. */
export function grow([west, south, east, north]: Box, lon: number, lat: number): Box {
  return [west - lon, south - lat, east + lon, north + lat]
}

/** Whether a point lies in a box, its edge included. */
export function inside([lon, lat]: Position, [west, south, east, north]: Box): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/** Whether any point of a line lies in a box. */
export function touches(line: Line, box: Box): boolean {
  return line.some((point) => inside(point, box))
}

/** The area of a ring in square degrees, whichever way round it runs. */
export function ringArea(ring: Line): number {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2
}
