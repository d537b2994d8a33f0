import { describe, expect, it } from 'vitest'
import { DataError } from '#data/trouble.ts'
import { decode, readTopology } from './decode.ts'
import { project } from './mercator.ts'

const file = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [1, 52] },
  // Arcs are written as steps from the point before.
  arcs: [
    [
      [0, 0],
      [10, 0],
      [0, 10],
      [-10, -10],
    ],
    [
      [0, 0],
      [5, 5],
    ],
  ],
  objects: {
    land: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] },
    road: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'LineString', arcs: [~1], properties: { ref: 'A11', cls: 'trunk' } },
        { type: 'LineString', arcs: [1], properties: { ref: 'B1', cls: 'footpath' } },
      ],
    },
    place: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Point', coordinates: [5, 5], properties: { name: 'Dereham', rank: 3 } },
        { type: 'Point', coordinates: [5, 5], properties: { rank: 3 } },
      ],
    },
  },
}

describe('decode', () => {
  const layers = decode(readTopology('x.topo.json', file))

  it('adds up the steps of an arc and puts it on the Mercator square', () => {
    expect(layers.land[0]?.lines[0]).toEqual(
      [
        [1, 52],
        [2, 52],
        [2, 53],
        [1, 52],
      ].map(([lon = 0, lat = 0]) => project(lon, lat)),
    )
  })

  it('knows the box around a shape', () => {
    const [west, east] = [project(1, 52), project(2, 53)]
    expect(layers.land[0]?.box).toEqual({
      left: west.x,
      right: east.x,
      top: east.y,
      bottom: west.y,
    })
  })

  it('reads an arc backwards where the file says so', () => {
    expect(layers.roads[0]?.lines[0]?.[0]).toEqual(project(1.5, 52.5))
  })

  it('leaves out what it does not know how to draw, and keeps the rest', () => {
    expect(layers.roads.map(({ what }) => what.ref)).toEqual(['A11'])
    expect(layers.places).toEqual([
      { at: project(1.5, 52.5), what: { name: 'Dereham', rank: 3, nf: 0, r: 0 } },
    ])
  })

  it('gives an empty layer for one the file does not have', () => {
    expect(layers.stations).toEqual([])
  })
})

describe('readTopology', () => {
  it.each([
    ['no object', null],
    ['another kind of file', { type: 'FeatureCollection', features: [] }],
    ['no arcs', { ...file, arcs: undefined }],
    ['a point that is not numbers', { ...file, arcs: [[['0', 1]]] }],
    ['a layer that is not a collection', { ...file, objects: { land: { type: 'Point' } } }],
  ])('refuses %s, and says which file', (_, value) => {
    expect(() => readTopology('norfolk.topo.json', value)).toThrow(DataError)
    expect(() => readTopology('norfolk.topo.json', value)).toThrow(/norfolk\.topo\.json/)
  })
})
