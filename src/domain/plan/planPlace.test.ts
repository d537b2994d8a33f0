import { expect, it } from 'vitest'
import {
  date,
  sampleCatalogue,
  samplePlace,
  sampleNow,
  sampleSession,
  time,
} from '#testing/samples.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import { sessionsAtPlace } from './planPlace.ts'
import type { Schedule } from '#domain/catalogue/session.ts'

const on = (byday: 'MO' | 'TU' | 'FR'): Schedule[] => [
  { freq: 'WEEKLY', byday: [byday], starts: time('10:00'), ends: time('11:00') },
]

function here(status: Place['status'] = 'open'): string[] {
  const catalogue = sampleCatalogue({
    places: [samplePlace({ status }), samplePlace({ id: 'hall' })],
    sessions: [
      sampleSession({ id: 'no-date', schedules: [] }),
      sampleSession({ id: 'friday', schedules: on('FR') }),
      sampleSession({ id: 'tuesday', schedules: on('TU') }),
      sampleSession({ id: 'elsewhere', placeId: 'hall', schedules: on('MO') }),
      sampleSession({
        id: 'over',
        schedules: [{ freq: 'DATES', dates: [date('2026-10-01')], starts: time('10:00') }],
      }),
    ],
  })
  const place = catalogue.places.get('testham-library' as PlaceId)
  if (!place) throw new Error('the sample has no library')
  return sessionsAtPlace(place, catalogue, sampleNow).map(({ key }) => key)
}

it.each([
  [
    'are soonest first, without what is over or elsewhere',
    here(),
    ['tuesday', 'friday', 'no-date'],
  ],
  ['are none where it is shut for now', here('temporarily-closed'), []],
  ['are none where it is closed', here('closed'), []],
])('the sessions at a place %s', (_, found, expected) => expect(found).toEqual(expected))
