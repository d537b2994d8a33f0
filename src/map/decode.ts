import type { GeometryCollection, Topology } from 'topojson-specification'
import * as v from 'valibot'
import { DataError } from '#data/trouble.ts'
import type { Feature, Geometry, Position } from 'geojson'
import { feature } from 'topojson-client'
import {
  areaFacts,
  namedFacts,
  noFacts,
  noLayers,
  placeFacts,
  railFacts,
  riverFacts,
  roadFacts,
  type BaseLayers,
  type Drawn,
  type Named,
} from './layers.ts'
import { boxAround, project, type Spot } from './mercator.ts'

export type Layered = Topology<Record<string, GeometryCollection>>

const pair = v.tuple([v.number(), v.number()])
const shape = v.object({
  type: v.literal('Topology'),
  transform: v.object({ scale: pair, translate: pair }),
  arcs: v.array(v.array(v.array(v.number()))),
  objects: v.record(
    v.string(),
    v.object({
      type: v.literal('GeometryCollection'),
      geometries: v.array(v.looseObject({ type: v.string() })),
    }),
  ),
})

/** The file as a topology of named layers; throws DataError `malformed` for anything else. */
export function readTopology(file: string, value: unknown): Layered {
  const read = v.safeParse(shape, value)
  if (read.success) return value as Layered
  const path = read.issues[0].path?.map((item) => String(item.key)).join('.') ?? 'the file'
  throw new DataError('malformed', file, `${path}: ${read.issues[0].message}`)
}

type Facts<What> = v.GenericSchema<unknown, What>

/** The layers of the file, unpacked to lines and points; a shape whose facts are not as expected is left out. */
export function decode(topology: Layered): BaseLayers {
  return {
    ...noLayers,
    land: drawn(topology, 'land', noFacts),
    county: drawn(topology, 'county', noFacts),
    lakes: drawn(topology, 'lake', namedFacts),
    rivers: drawn(topology, 'river', riverFacts),
    rails: drawn(topology, 'rail', railFacts),
    roads: drawn(topology, 'road', roadFacts),
    stations: named(topology, 'station', namedFacts),
    areas: named(topology, 'arealabel', areaFacts),
    places: named(topology, 'place', placeFacts),
  }
}

function features(topology: Layered, layer: string): Feature[] {
  const collection = topology.objects[layer]
  return collection ? feature(topology, collection).features : []
}

function drawn<What>(topology: Layered, layer: string, facts: Facts<What>): Drawn<What>[] {
  return features(topology, layer).flatMap(({ geometry, properties }) => {
    const read = v.safeParse(facts, properties ?? {})
    const lines = linesOf(geometry).map((line) => line.map(spot))
    return read.success && lines.length > 0
      ? [{ lines, box: boxAround(lines), what: read.output }]
      : []
  })
}

function named<What>(topology: Layered, layer: string, facts: Facts<What>): Named<What>[] {
  return features(topology, layer).flatMap(({ geometry, properties }) => {
    const read = v.safeParse(facts, properties ?? {})
    return read.success && geometry.type === 'Point'
      ? [{ at: spot(geometry.coordinates), what: read.output }]
      : []
  })
}

function spot([lon = 0, lat = 0]: Position): Spot {
  return project(lon, lat)
}

function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
    case 'Point':
    case 'MultiPoint':
    case 'GeometryCollection':
      return []
  }
}
