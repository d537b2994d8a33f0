import { expect, it } from 'vitest'
import type { GazetteerEntry } from './gazetteer.ts'
import { hasPostcodesBy, isAmidstPostcodes } from './postcodesBy.ts'

const entry = (kind: GazetteerEntry['kind'], lat: number): GazetteerEntry => ({
  ...{ kind, name: 'any', lat, lon: 0, otherNames: [] },
})

it.each([
  ['by a sector of the area', [entry('sector', 52.03)], true],
  ['further from all of them than any town is', [entry('sector', 52.04)], false],
  ['by a district alone, as by none', [entry('district', 52), entry('sector', 53)], false],
  ['where fewer than two a town are known', [entry('sector', 53), entry('town', 52)], null],
  ['where no postcodes are known', [entry('town', 52)], null],
])('is told %s', (_, gazetteer, expected) => {
  expect(hasPostcodesBy({ lat: 52, lon: 0 }, gazetteer)).toBe(expected)
})

const around = (lon: number): GazetteerEntry[] =>
  [
    [0.03, 0.03],
    [0.03, -0.03],
    [-0.03, 0.03],
    [-0.03, lon],
  ].map(([lat = 0, lon = 0]) => ({ ...entry('sector', 52 + lat), lon }))

it.each([
  ['with sectors on every side, within 5 km', around(-0.03), true],
  ['with one of them further', around(-0.1), false],
  ['with none on one side, as on a coast or a border', around(0.03), false],
  [
    'with districts alone',
    around(-0.03).map((one) => ({ ...one, kind: 'district' as const })),
    false,
  ],
])('is surely in an area %s: %#', (_, gazetteer, expected) => {
  expect(isAmidstPostcodes({ lat: 52, lon: 0 }, gazetteer)).toBe(expected)
})
