import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import type { Tile } from './canvas.ts'
import {
  noLayers,
  type BaseLayers,
  type Drawn,
  type GroundClass,
  type Named,
  type PlaceFacts,
  type RoadClass,
} from './layers.ts'
import { boxAround, isWithin, type Box, type Spot } from './mercator.ts'

const isLine = 2
const isPatch = 3

/** What each kind of the Protomaps basemap (version 4) is on our map; what is not named is not drawn. */
const grounds: Readonly<Record<string, GroundClass>> = {
  residential: 'built',
  commercial: 'built',
  industrial: 'built',
  retail: 'built',
  aerodrome: 'built',
  school: 'school',
  kindergarten: 'school',
  college: 'school',
  university: 'school',
  hospital: 'school',
  park: 'green',
  grass: 'green',
  grassland: 'green',
  meadow: 'green',
  village_green: 'green',
  recreation_ground: 'green',
  allotments: 'green',
  playground: 'green',
  pitch: 'green',
  cemetery: 'green',
  golf_course: 'green',
  beach: 'sand',
  wetland: 'wet',
  wood: 'wood',
  forest: 'wood',
}
const roads: Readonly<Record<string, RoadClass>> = {
  motorway: 'trunk',
  trunk: 'trunk',
  primary: 'primary',
  secondary: 'secondary',
  tertiary: 'tertiary',
  residential: 'street',
  unclassified: 'street',
  living_street: 'street',
  road: 'street',
  pedestrian: 'street',
  service: 'service',
  path: 'path',
  footway: 'path',
  cycleway: 'path',
  bridleway: 'path',
  steps: 'path',
  track: 'path',
}
const rivers: Readonly<Record<string, number>> = { stream: 1, canal: 2, river: 3 }
const ranks: Readonly<Record<string, PlaceFacts['rank']>> = {
  city: 1,
  town: 3,
  village: 5,
  suburb: 5,
  hamlet: 6,
  neighbourhood: 6,
  locality: 6,
}

/**
 * A tile of streets as layers of the map: a vector tile (Mapbox Vector Tile 2) in the layers of the Protomaps basemap, version 4.
 * Throws for bytes that are no such tile.
 */
export function readStreets(bytes: Uint8Array, { x, y, z }: Tile): BaseLayers {
  const { layers } = new VectorTile(new PbfReader(bytes))
  const across = 2 ** z
  const tile = {
    ...{ left: x / across, right: (x + 1) / across },
    ...{ top: y / across, bottom: (y + 1) / across },
  }
  const found = { ...noLayers }

  function each(name: string, read: (feature: VectorTileFeature, lines: Spot[][]) => void): void {
    const layer = layers[name]
    if (!layer) return
    const step = 1 / (layer.extent * across)
    for (let index = 0; index < layer.length; index += 1) {
      const feature = layer.feature(index)
      const lines = feature
        .loadGeometry()
        .map((line) =>
          line.map((at) => ({ x: x / across + at.x * step, y: y / across + at.y * step })),
        )
      read(feature, lines)
    }
  }

  const land: Drawn<object>[] = []
  each('earth', ({ type }, lines) => {
    if (type === isPatch) land.push(drawn(lines, {}))
  })
  const ground: BaseLayers['ground'] = []
  each('landuse', ({ properties }, lines) => {
    const cls = grounds[word(properties.kind)]
    if (cls) ground.push(drawn(lines, { cls }))
  })
  const lakes: BaseLayers['lakes'] = []
  const seas: BaseLayers['seas'] = []
  const streams: BaseLayers['rivers'] = []
  each('water', ({ type, properties }, lines) => {
    const name = word(properties.name)
    if (type === isPatch && properties.kind === 'ocean') seas.push(drawn(lines, {}))
    else if (type === isPatch) lakes.push(drawn(lines, { name }))
    const w = rivers[word(properties.kind)]
    if (type === isLine && w !== undefined)
      for (const line of lines) streams.push(drawn([line], { name, w }))
  })
  const ways: BaseLayers['roads'] = []
  const rails: BaseLayers['rails'] = []
  each('roads', ({ type, properties }, lines) => {
    if (type !== isLine) return
    const { kind, kind_detail, name, ref } = properties
    if (kind === 'rail') for (const line of lines) rails.push(drawn([line], { cls: 'main' }))
    const cls = roads[word(kind_detail)]
    if (kind !== 'rail' && cls)
      for (const line of lines)
        ways.push(inTile(drawn([line], { cls, name: word(name), ref: word(ref) }), tile))
  })
  const buildings: Drawn<object>[] = []
  each('buildings', ({ type }, lines) => {
    if (type === isPatch) buildings.push(drawn(lines, {}))
  })
  const places: BaseLayers['places'] = []
  each('places', ({ properties }, lines) => {
    const { kind, kind_detail, name, population_rank } = properties
    const rank = ranks[word(kind_detail)] ?? ranks[word(kind)]
    const r = Number(population_rank) || 0
    if (rank) places.push(...named(lines, { name: word(name), rank, nf: 0, r }))
  })
  const points = { station: [], bus_stop: [], school: [] } as Record<
    string,
    Named<{ name: string }>[]
  >
  each('pois', ({ properties }, lines) => {
    const name = word(properties.name)
    points[word(properties.kind)]?.push(
      ...named(lines, { name: properties.kind === 'bus_stop' ? plainStop(name) : name }),
    )
  })
  return {
    ...found,
    land,
    ground,
    seas,
    lakes,
    rivers: streams,
    rails,
    roads: ways,
    buildings,
    places,
    stations: points.station ?? [],
    stops: points.bus_stop ?? [],
    schools: points.school ?? [],
  }
}

/** A stop's name as people say it: without where on the road it is, or the letter of its stand. */
export const plainStop = (name: string): string =>
  name
    .trim()
    .replace(/^(adj|opp|o\/s|nr|at|outside|opposite|adjacent)\b\.?( to)? /i, '')
    .replace(/,? \(?(adj|opp|o\/s|[NSEW]{1,2}-bound|(Stop|Stand|Bay) \w{1,2})\)?$/i, '')
    .replace(/^P&R$/, 'Park and ride')

const word = (value: unknown): string => (typeof value === 'string' ? value : '')

const drawn = <What>(lines: Spot[][], what: What): Drawn<What> => ({
  lines,
  box: boxAround(lines),
  what,
})

const inTile = <What>(one: Drawn<What>, tile: Box): Drawn<What> =>
  isWithin(one.box, tile) ? one : { ...one, tile }

const named = <What extends { name: string }>(lines: Spot[][], what: What): Named<What>[] =>
  what.name === '' ? [] : lines.flat().map((at) => ({ at, what }))
