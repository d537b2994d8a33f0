import type { Box, Line, Position } from './geometry.ts'

/** A shape of one layer: what it is, and where. */
export interface Shape {
  what: object
  at: { point: Position } | { lines: readonly Line[] } | { ring: Line }
}

export type Layers = Readonly<Record<string, readonly Shape[]>>

/** Steps along each side of the map: about 10 m on a map of 14 degrees. */
const steps = 99_999

/**
 * Layers as TopoJSON (the format's own specification, version 1): positions in whole steps from the corner of the box,
 * each line of an arc of its own. A line that leaves the box keeps its shape.
 */
export function topologyOf(layers: Layers, [west, south, east, north]: Box) {
  const scale = [(east - west) / steps, (north - south) / steps] as const
  const step = ([lon, lat]: Position): [number, number] => [
    Math.round((lon - west) / scale[0]),
    Math.round((lat - south) / scale[1]),
  ]
  const arcs: [number, number][][] = []
  const arc = (line: Line) => arcs.push(deltas(line.map(step))) - 1

  function geometry({ what, at }: Shape) {
    const properties = Object.keys(what).length > 0 ? { properties: what } : {}
    if ('point' in at) return { type: 'Point', coordinates: step(at.point), ...properties }
    if ('ring' in at) return { type: 'Polygon', arcs: [[arc(at.ring)]], ...properties }
    return { type: 'MultiLineString', arcs: at.lines.map((line) => [arc(line)]), ...properties }
  }

  const objects = Object.fromEntries(
    Object.entries(layers).map(([layer, shapes]) => [
      layer,
      { type: 'GeometryCollection', geometries: shapes.map(geometry) },
    ]),
  )
  return { type: 'Topology', objects, arcs, transform: { scale, translate: [west, south] } }
}

/** The first position, then how far each is from the one before; one that has not moved is left out. */
function deltas(line: [number, number][]): [number, number][] {
  const moved = line.filter(([x, y], i) => {
    const before = line[i - 1]
    return before === undefined || before[0] !== x || before[1] !== y
  })
  return moved.map(([x, y], i) => {
    const before = moved[i - 1] ?? [0, 0]
    return [x - before[0], y - before[1]]
  })
}
