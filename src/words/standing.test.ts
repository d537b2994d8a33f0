import { describe, expect, it } from 'vitest'
import { date, samplePlace } from '#testing/samples.ts'
import { placeStanding } from './placeStanding.ts'
import { standing } from './standing.ts'

type Over = NonNullable<Parameters<typeof samplePlace>[0]>

const lost: Over = { precision: 'town', address: { lines: [], town: 'Testham' } }
const low: Over = { confidence: 'low' }
const closed: Over = { status: 'closed' }

describe('where a place stands', () => {
  it.each<[string, Over, { tag: string; heading: string; known: string; paper: string }]>([
    ['open', {}, { tag: '', heading: '', known: '', paper: '' }],
    [
      'open, with a note',
      { statusNote: 'The door is at the side.' },
      { tag: '', heading: '', known: 'The door is at the side.', paper: '' },
    ],
    [
      'not confirmed',
      low,
      {
        tag: 'not confirmed',
        heading: 'Not confirmed',
        known: 'We are not sure that all of this is right. Ring before you go.',
        paper: 'Not confirmed: ring first.',
      },
    ],
    [
      'not confirmed, with what is known',
      { ...low, ...lost, statusNote: 'We found no source.' },
      {
        tag: 'not confirmed, address not known',
        heading: 'Not confirmed',
        known: 'We found no source.',
        paper: 'Not confirmed: ring first. The address is not known.',
      },
    ],
    [
      'somewhere in a town',
      lost,
      { tag: 'address not known', heading: '', known: '', paper: 'The address is not known.' },
    ],
    [
      'shut for now',
      { status: 'temporarily-closed', statusNote: 'A flood.' },
      {
        tag: 'closed for now',
        heading: 'This place is closed for now',
        known: 'A flood.',
        paper: 'Closed for now: ring first.',
      },
    ],
    [
      'closed',
      { ...closed, ...lost },
      {
        tag: 'closed',
        heading: 'This place has closed',
        known: 'We do not know when it closed.',
        paper: 'This place has closed.',
      },
    ],
    [
      'closed on a known day',
      { ...closed, kind: 'former-centre', closedOn: date('2019-10-31') },
      {
        tag: 'closed in 2019',
        heading: 'This children’s centre has closed',
        known: 'It closed in October 2019.',
        paper: 'This place has closed.',
      },
    ],
    [
      'thought to have closed',
      { ...closed, ...low, kind: 'former-centre', closedOn: date('2019-10-31') },
      {
        tag: 'thought closed, not confirmed',
        heading: 'Not confirmed',
        known: 'We are not sure that it has closed.',
        paper: 'Not confirmed: it is thought to have closed.',
      },
    ],
  ])('%s', (_, over, said) => {
    const place = samplePlace(over)
    const { tag } = standing
    const { heading, known, paper } = placeStanding
    expect({
      tag: tag(place),
      heading: heading(place),
      known: known(place),
      paper: paper(place),
    }).toEqual(said)
    expect(standing.named(place)).toBe(
      said.tag === '' ? 'Testham Library' : `Testham Library (${said.tag})`,
    )
  })

  it.each<[string, Over, string, string | null]>([
    ['building', {}, '', '1 mile'],
    [
      'postcode',
      { precision: 'postcode' },
      'The point on the map is the middle of the postcode, not the door.',
      '1 mile',
    ],
    [
      'street of a town',
      { precision: 'town' },
      'The point on the map is somewhere in the town or village, not the door.',
      'about a mile',
    ],
    [
      'town alone',
      lost,
      'We do not know the address. The point on the map is somewhere in the town or village.',
      null,
    ],
  ])('of a %s says what its point is, and how far', (_, over, point, far) => {
    const place = samplePlace(over)
    expect(placeStanding.point(place)).toBe(point)
    expect(standing.far({ place, metres: 1609, about: place.precision === 'town' })).toBe(far)
    expect(standing.far({ place, metres: null, about: false })).toBeNull()
  })
})
