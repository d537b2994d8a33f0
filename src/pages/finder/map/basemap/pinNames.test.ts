import { describe, expect, it } from 'vitest'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import { samplePlace } from '#testing/samples.ts'
import type { Mark, Pin } from '#pages/finder/map/pins/pins.ts'
import { pinNames } from './pinNames.ts'

function markOf(first: Place, ...others: Place[]): Mark {
  const { id, lat, lon } = first
  const shown = (place: Place) => ({ place, metres: null, about: false, sessions: [] })
  const pin: Pin = { id, lat, lon, places: [shown(first), ...others.map(shown)] }
  const places = pin.places.length
  return {
    ...{ key: id, lat, lon, first: pin, size: 1, places, pins: [pin], parts: null },
    bounds: [lon, lat, lon, lat],
  }
}

const library = samplePlace({ id: 'library', name: 'Acle Library' })
const hub = samplePlace({ id: 'hub', kind: 'hub', name: 'Acle Hub' })
const centre = samplePlace({
  ...{ id: 'centre', kind: 'former-centre', name: 'Acle Children’s Centre' },
  ...{ status: 'closed', confidence: 'high', lat: 52.7 },
})
const textsOf = (marks: Mark[], at: PlaceId | null = null) =>
  pinNames(marks, at, null).pins.map(({ text }) => text)

describe('what is written beside a pin', () => {
  it('is the name of its place', () => {
    expect(textsOf([markOf(library)])).toEqual(['Acle Library'])
  })

  it('says of a closed centre that it is closed, chosen or not', () => {
    expect(textsOf([markOf(centre)])).toEqual(['Acle Children’s Centre (closed)'])
    const { doorName } = pinNames([markOf(centre)], centre.id, null)
    expect(doorName?.text).toBe('Acle Children’s Centre (closed)')
  })

  it('is how many they are where two places share it, until one of them is chosen', () => {
    const shared = markOf(library, hub)
    expect(textsOf([shared])).toEqual(['2 places here'])
    expect(pinNames([shared], hub.id, null).doorName?.text).toBe('Acle Hub')
  })

  it('is the start’s own', () => {
    const start = { lat: 52.6, lon: 1.2, name: 'a place on the map' }
    expect(pinNames([], null, start).pins.map(({ text }) => text)).toEqual(['A place on the map'])
  })

  it('is left out where there are many, but for the chosen one', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      markOf(samplePlace({ id: `p${index}`, name: `Hall ${index}` })),
    )
    const names = pinNames(many, 'p3' as PlaceId, null)
    expect(names.pins).toEqual([])
    expect(names.doorName?.text).toBe('Hall 3')
  })
})
