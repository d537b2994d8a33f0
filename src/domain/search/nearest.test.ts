import { describe, expect, it } from 'vitest'
import { sampleCatalogue, samplePlace } from '#testing/samples.ts'
import { nearestOfKind, nearestPlace } from './nearest.ts'

type Over = NonNullable<Parameters<typeof samplePlace>[0]>

const from = { lat: 52, lon: 1 }
/** Hubs by how far north of there they are, in hundredths of a degree. */
const hubs = (...all: [id: string, far: number, over?: Over][]) =>
  sampleCatalogue({
    sessions: [],
    places: all.map(([id, far, over]) =>
      samplePlace({ id, kind: 'hub', lat: 52 + far / 100, ...over }),
    ),
  })
const lost: Over = { precision: 'town', address: { lines: [], town: 'Testham' } }

describe('the nearest of a kind', () => {
  it.each<[string, [string, number, Over?][], string | null, string | null]>([
    ['none', [], null, null],
    ['the nearer of two', [['far', 2], ['near', 1]], 'near', null], // prettier-ignore
    ['not of another kind', [['library', 1, { kind: 'library' }], ['hub', 2]], 'hub', null], // prettier-ignore
    ['not one that is shut', [['shut', 1, { status: 'temporarily-closed' }], ['hub', 2]], 'hub', null], // prettier-ignore
    ['not one that has closed', [['closed', 1, { status: 'closed' }], ['hub', 2]], 'hub', null], // prettier-ignore
    ['one that is not confirmed', [['doubtful', 1, { confidence: 'low' }], ['hub', 2]], 'doubtful', null], // prettier-ignore
    ['not one somewhere in a town, which is named beside it', [['lost', 1, lost], ['hub', 2]], 'hub', 'lost'], // prettier-ignore
    ['nor is that named where it is further', [['lost', 3, lost], ['hub', 2]], 'hub', null], // prettier-ignore
    ['only one somewhere in a town', [['lost', 3, lost]], null, 'lost'],
  ])('%s', (_, places, id, perhaps) => {
    const { nearest, perhapsNearer } = nearestOfKind('hub', hubs(...places), from)
    expect(nearest?.place.id ?? null).toBe(id)
    expect(perhapsNearer?.id ?? null).toBe(perhaps)
  })
})

it('the nearest place keeps to what is wanted, and says how far it is', () => {
  const catalogue = hubs(['mute', 1, { phone: undefined }], ['hub', 2])
  const near = nearestPlace(catalogue, from, ({ phone }) => phone !== undefined)
  expect(near?.place.id).toBe('hub')
  expect(near?.metres).toBeCloseTo(2224, 0)
})
