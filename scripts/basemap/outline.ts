import type { Line } from './geometry.ts'

/** As much of a TopoJSON file as an outline needs. */
export interface Outlined {
  arcs: number[][][]
  objects: Record<string, { type: string; geometries: object[] }>
  transform: { scale: readonly [number, number]; translate: readonly [number, number] }
}

/**
 * A base map with the rings of its county, closed, in place of its county lines: the map then fades what is outside. What the
 * lines were drawn by stays among the arcs, as others may share it.
 */
export function withOutline<Map extends Outlined>(map: Map, rings: readonly Line[]): Map {
  const { scale, translate } = map.transform
  const arcs = [...map.arcs]
  const polygons = rings.map((ring) => {
    const steps = ring.map(([lon, lat]) => [
      Math.round((lon - translate[0]) / scale[0]),
      Math.round((lat - translate[1]) / scale[1]),
    ])
    const deltas = steps.map(([x = 0, y = 0], index) => {
      const [beforeX = 0, beforeY = 0] = steps[index - 1] ?? []
      return [x - beforeX, y - beforeY]
    })
    return [[arcs.push(deltas) - 1]]
  })
  const county = {
    type: 'GeometryCollection',
    geometries: [{ type: 'MultiPolygon', arcs: polygons }],
  }
  return { ...map, arcs, objects: { ...map.objects, county } }
}
