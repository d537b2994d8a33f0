import type { Metres } from '#domain/geo/distance.ts'
import type { Result, SessionResult } from '#domain/search/find.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'

/** One place with what fits there, in the order of the results. */
export interface PinPlace {
  place: Place
  metres: Metres | null
  sessions: SessionResult[]
}

/** One spot of the map; places at the same spot share it. */
export interface Pin {
  /** The id of its first place. */
  id: PlaceId
  lat: number
  lon: number
  places: [PinPlace, ...PinPlace[]]
}

/** About a metre: nearer than that is the same door. */
const spotOf = ({ lat, lon }: Place) => `${lat.toFixed(5)},${lon.toFixed(5)}`

/** The results by place: a place appears where its first result does. */
export function placesOf(results: readonly Result[]): PinPlace[] {
  const found = new Map<PlaceId, PinPlace>()
  for (const result of results) {
    const { place, metres } = result
    const sessions = result.is === 'place' ? result.sessions : [result]
    const known = found.get(place.id)
    if (known) known.sessions.push(...sessions)
    else found.set(place.id, { place, metres, sessions: [...sessions] })
  }
  return [...found.values()]
}

/** What the map shows of the results: a pin for every spot, in the order of the list. */
export function pinsOf(results: readonly Result[]): Pin[] {
  const found = new Map<string, Pin>()
  for (const place of placesOf(results)) {
    const spot = spotOf(place.place)
    const pin = found.get(spot)
    if (pin) pin.places.push(place)
    else found.set(spot, pinOf(place))
  }
  return [...found.values()]
}

function pinOf(place: PinPlace): Pin {
  const { id, lat, lon } = place.place
  return { id, lat, lon, places: [place] }
}

export function holds(pins: readonly Pin[], id: PlaceId | null): boolean {
  return id !== null && pins.some((pin) => pin.places.some(({ place }) => place.id === id))
}

export function countPlaces(pins: readonly Pin[]): number {
  return pins.reduce((sum, pin) => sum + pin.places.length, 0)
}
