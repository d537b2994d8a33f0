import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accentColours, contrastOf, grounds, parseAccent } from './accent.ts'

const tokens = readFileSync('src/ui/tokens.css', 'utf8')

/** A token in each theme: the dark one is said second. */
const tokenOf = (name: string) =>
  [...tokens.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'g'))].map(([, value]) => value)

it('knows the surfaces as the tokens have them', () => {
  const names = ['paper', 'surface', 'surface-sunk']
  expect(names.map((name) => tokenOf(name)[0])).toEqual(grounds.light)
  expect(names.map((name) => tokenOf(name)[1])).toEqual(grounds.dark)
})

it.each([
  ['#005ea5', '#005ea5'],
  ['005EA5', '#005ea5'],
  [' #005ea5 ', '#005ea5'],
  ['#05a', null],
  ['navy', null],
  ['#005ea5; color: red', null],
  ['url(#005ea5)', null],
  ['', null],
])('%j is the colour %j', (text, expected) => {
  expect(parseAccent(text)).toBe(expected)
})

it.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#0a5c4f', '#0a5c4f', 1],
])('%s on %s has a contrast of %s', (one, other, expected) => {
  expect(contrastOf(one, other)).toBeCloseTo(expected, 2)
})

describe('the colours that follow', () => {
  it.each([
    ['#005ea5', true],
    ['#0a5c4f', true],
    ['#000000', true],
    // Read on white, but not on the surface that is sunk.
    ['#737373', false],
    ['#ffdd00', false],
    ['#ffffff', false],
  ])('%s is dark enough: %s', (accent, is) => {
    expect(accentColours(accent) !== null).toBe(is)
  })

  it('can be read in both themes, whatever is given', () => {
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(colour, (accent) => {
        const colours = accentColours(accent)
        if (colours === null) return
        for (const theme of ['light', 'dark'] as const) {
          const of = colours[theme]
          for (const ground of [...grounds[theme], of['accent-wash']]) {
            expect(contrastOf(of.accent, ground)).toBeGreaterThanOrEqual(4.5)
            expect(contrastOf(of['accent-strong'], ground)).toBeGreaterThanOrEqual(4.5)
          }
          expect(contrastOf(of['on-accent'], of.accent)).toBeGreaterThanOrEqual(4.5)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
