import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  parseFrameMessage,
  parseHostMessage,
  sealed,
  tallest,
  type FrameMessage,
} from './messages.ts'

const ours = { source: 'family-hub-map', version: 1 }

describe('what a frame says', () => {
  it.each<[object, FrameMessage | null]>([
    [{ type: 'ready' }, { type: 'ready' }],
    [
      { type: 'height', height: 812.2 },
      { type: 'height', height: 813 },
    ],
    [
      { type: 'height', height: 1e9 },
      { type: 'height', height: tallest },
    ],
    [{ type: 'height', height: 0 }, null],
    [{ type: 'height', height: -1 }, null],
    [{ type: 'height', height: NaN }, null],
    [{ type: 'height', height: Infinity }, null],
    [{ type: 'height', height: '812' }, null],
    [{ type: 'height' }, null],
    [
      { type: 'select', placeId: 'a-library' },
      { type: 'select', placeId: 'a-library' },
    ],
    [
      { type: 'select', placeId: 'a', sessionId: 'b' },
      { type: 'select', placeId: 'a', sessionId: 'b' },
    ],
    [{ type: 'select', placeId: 'NR19 1DP' }, null],
    [{ type: 'select', placeId: 'a', sessionId: '<b>' }, null],
    [{ type: 'select', placeId: 'a'.repeat(201) }, null],
    [{ type: 'select' }, null],
    [
      { type: 'scroll-to', top: 10, height: 20 },
      { type: 'scroll-to', top: 10, height: 20 },
    ],
    [
      { type: 'scroll-to', top: 1e12, height: 1e12 },
      { type: 'scroll-to', top: tallest, height: tallest },
    ],
    [{ type: 'scroll-to', top: -5, height: 20 }, null],
    [{ type: 'scroll-to', top: 5 }, null],
    [{ type: 'set', search: 'near=Dereham' }, null],
    [{ type: 'navigate', href: 'https://elsewhere.example' }, null],
  ])('%j: %j', (said, understood) => {
    expect(parseFrameMessage({ ...ours, ...said })).toEqual(understood)
  })

  it('carries nothing along that it does not know', () => {
    const said = { ...ours, type: 'select', placeId: 'a', near: 'NR19 1DP', q: 'twins' }
    expect(parseFrameMessage(said)).toEqual({ type: 'select', placeId: 'a' })
  })
})

describe('what a page asks', () => {
  it.each([
    [
      { type: 'set', search: 'types=a&ages=1' },
      { type: 'set', search: 'types=a&ages=1' },
    ],
    [
      { type: 'set', search: '' },
      { type: 'set', search: '' },
    ],
    [{ type: 'set', search: 'q='.padEnd(5000, 'a') }, null],
    [{ type: 'set', search: ['types=a'] }, null],
    [{ type: 'set' }, null],
    [{ type: 'ready' }, null],
  ])('%j', (said, understood) => {
    expect(parseHostMessage({ ...ours, ...said })).toEqual(understood)
  })
})

describe('anything else', () => {
  const both = (data: unknown) => [parseFrameMessage(data), parseHostMessage(data)]
  const silence = [null, null]

  it.each([
    [{ source: 'family-hub-map', version: 2, type: 'ready' }],
    [{ source: 'family-hub-map', version: '1', type: 'set', search: '' }],
    [{ source: 'somebody-else', version: 1, type: 'ready' }],
    [{ version: 1, type: 'ready' }],
    [[ours]],
    [JSON.stringify({ ...ours, type: 'ready' })],
    [null],
    [undefined],
  ])('is passed over: %j', (data) => {
    expect(both(data)).toEqual(silence)
  })

  it('is passed over, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(both(data)).toEqual(silence)
      }),
    )
  })

  it('is passed over also where it begins like one of ours, or is one of ours', () => {
    const said = fc.record({
      type: fc.oneof(
        fc.constantFrom('ready', 'height', 'select', 'scroll-to', 'set'),
        fc.anything(),
      ),
      height: fc.anything(),
      top: fc.anything(),
      placeId: fc.anything(),
      sessionId: fc.anything(),
      search: fc.anything(),
    })
    fc.assert(
      fc.property(said, (said) => {
        const frame = parseFrameMessage({ ...ours, ...said })
        const host = parseHostMessage({ ...ours, ...said })
        for (const [, value] of Object.entries({ ...frame, ...host })) {
          expect(['string', 'number']).toContain(typeof value)
          if (typeof value === 'number') expect(value).toBeLessThanOrEqual(tallest)
        }
      }),
    )
  })

  it('and what is sealed is understood', () => {
    expect(parseFrameMessage(sealed({ type: 'ready' }))).toEqual({ type: 'ready' })
    expect(parseHostMessage(sealed({ type: 'set', search: 'q=a' }))).toEqual({
      type: 'set',
      search: 'q=a',
    })
  })
})
