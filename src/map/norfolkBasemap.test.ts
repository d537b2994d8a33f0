import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decode, readTopology } from './decode.ts'
import { labelsAt } from './labels.ts'
import { project } from './mercator.ts'
import { FreeSpace } from './freeSpace.ts'
import { placeLabels } from './placeLabels.ts'

const path = 'public/data/norfolk/basemap/norfolk.topo.json'
const layers = decode(readTopology(path, JSON.parse(readFileSync(path, 'utf8')) as unknown))

describe('the base map of Norfolk', () => {
  it('holds every layer', () => {
    const counts = Object.entries<readonly unknown[]>({ ...layers }).map(([layer, all]) => [
      layer,
      all.length,
    ])
    expect(Object.fromEntries(counts)).toEqual({
      land: 66,
      county: 1,
      seas: 0,
      lakes: 11,
      rivers: 18,
      rails: 12,
      roads: 40,
      stations: 43,
      areas: 9,
      places: 694,
      ground: 0,
      buildings: 0,
      schools: 0,
      stops: 0,
    })
  })

  it('names Great Yarmouth before Caister when the whole county is seen', () => {
    const names = labelsAt(layers, 8).map(({ text }) => text)
    expect(names.indexOf('Great Yarmouth')).toBeGreaterThan(-1)
    expect(names.indexOf('Great Yarmouth')).toBeLessThan(names.indexOf('Caister-on-Sea'))
    expect(names.indexOf('Thetford')).toBeLessThan(names.indexOf('Caister-on-Sea'))
  })

  it('has room for the largest towns on a phone', () => {
    const corner = project(0.1, 53.1)
    const scale = 256 * 2 ** 8
    const toSheet = ({ x, y }: { x: number; y: number }) => ({
      x: (x - corner.x) * scale,
      y: (y - corner.y) * scale,
    })
    const room = new FreeSpace({ left: 0, top: 0, right: 390, bottom: 600 })
    const width = ({ text, size }: { text: string; size: number }) => text.length * size * 0.55
    const placed = placeLabels(labelsAt(layers, 8), {
      ...{ room, toSheet, widthOf: width, cost: () => 0 },
    })
    const names = placed.map(({ label }) => label.text)
    for (const town of ['Norwich', "King's Lynn", 'Great Yarmouth', 'Thetford'])
      expect(names).toContain(town)
  })
})
