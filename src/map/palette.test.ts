import { describe, expect, it } from 'vitest'
import { palettes, type Palette } from './palette.ts'
import { paperPalette } from './paperPalette.ts'

/** How light a colour is, from 0 to 1, and the contrast of two (WCAG 2.2, "relative luminance", "contrast ratio"). */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [lightness(a), lightness(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const ground = ({ land, built, ground }: Palette) => [land, built, ...Object.values(ground)]
const streets = ({ road }: Palette) =>
  Object.entries(road).flatMap(([cls, { line }]) => (cls === 'path' ? [] : [line]))

/** What each kind of name is written on, even where its pale edge is not seen. */
const written: [name: string, ink: (of: Palette) => string, on: (of: Palette) => string[]][] = [
  ['a sea', ({ seaInk }) => seaInk, ({ water }) => [water]],
  ['water', ({ waterInk }) => waterInk, (of) => [of.water, ...ground(of)]],
  ['a region', ({ areaInk }) => areaInk, ground],
  ['a town', ({ ink }) => ink, (of) => [...ground(of), of.water, of.building]],
  ['a street', ({ ink }) => ink, streets],
  ['a station or school', ({ inkSoft }) => inkSoft, (of) => [...ground(of), of.building]],
  ['a bus stop', ({ stop }) => stop, ground],
  ...(['trunk', 'primary', 'secondary'] as const).map((cls): (typeof written)[number] => [
    `a road’s number (${cls})`,
    ({ shield }) => shield[cls].ink,
    ({ shield }) => [shield[cls].fill],
  ]),
]

describe.each(Object.entries({ ...palettes, paper: paperPalette }))(
  'on the %s map',
  (_, palette) => {
    it.each(written)('the name of %s can be read: 4.5 to 1', (_, ink, on) => {
      for (const ground of on(palette))
        expect(contrast(ink(palette), ground), ground).toBeGreaterThanOrEqual(4.5)
    })

    // The greater ones have a colour.
    it('small streets are told from the buildings beside them', () => {
      for (const cls of ['tertiary', 'street', 'service'] as const)
        expect(contrast(palette.road[cls].line, palette.building), cls).toBeGreaterThanOrEqual(1.25)
    })

    it('buildings are shapes on what they stand on: by their colour, or by their walls', () => {
      const { land, ground, building, wall } = palette
      for (const under of [land, ground.built])
        expect(Math.max(contrast(building, under), contrast(wall, under))).toBeGreaterThanOrEqual(
          1.4,
        )
    })

    it('the sea is told from the land', () => {
      expect(contrast(palette.water, palette.land)).toBeGreaterThanOrEqual(1.15)
    })
  },
)
