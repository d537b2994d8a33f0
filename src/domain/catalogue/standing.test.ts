import { describe, expect, it } from 'vitest'
import { samplePlace } from '#testing/samples.ts'
import { canGoTo, standingOf, type Standing } from './standing.ts'

type Over = NonNullable<Parameters<typeof samplePlace>[0]>

const townOnly: Over = { precision: 'town', address: { lines: [], town: 'Testham' } }

describe('the standing of a place', () => {
  it.each<[string, Over, Standing, boolean]>([
    ['open', {}, { status: 'open', confirmed: true, whereabouts: 'known' }, true],
    [
      'of medium confidence',
      { confidence: 'medium' },
      { status: 'open', confirmed: true, whereabouts: 'known' },
      true,
    ],
    [
      'of low confidence',
      { confidence: 'low' },
      { status: 'open', confirmed: false, whereabouts: 'known' },
      true,
    ],
    [
      'shut for now',
      { status: 'temporarily-closed' },
      { status: 'temporarily-closed', confirmed: true, whereabouts: 'known' },
      false,
    ],
    [
      'closed',
      { status: 'closed' },
      { status: 'closed', confirmed: true, whereabouts: 'known' },
      false,
    ],
    [
      'thought closed',
      { status: 'closed', confidence: 'low' },
      { status: 'closed', confirmed: false, whereabouts: 'known' },
      false,
    ],
    [
      'somewhere in a town',
      townOnly,
      { status: 'open', confirmed: true, whereabouts: 'town' },
      false,
    ],
    [
      'of unknown address, with its own point',
      { ...townOnly, precision: 'building' },
      { status: 'open', confirmed: true, whereabouts: 'known' },
      true,
    ],
    [
      'in a known street',
      { precision: 'town', address: { lines: ['Oak Street'], town: 'Testham' } },
      { status: 'open', confirmed: true, whereabouts: 'known' },
      true,
    ],
    [
      'of a known postcode',
      { precision: 'town', address: { lines: [], postcode: 'TE1 1ST' } },
      { status: 'open', confirmed: true, whereabouts: 'known' },
      true,
    ],
  ])('%s', (_, over, standing, canBeGoneTo) => {
    const place = samplePlace(over)
    expect(standingOf(place)).toEqual(standing)
    expect(canGoTo(place)).toBe(canBeGoneTo)
  })
})
