// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import { noLayers } from '#map/layers.ts'
import { boxAround, project, type Spot } from '#map/mercator.ts'
import type { Sign } from '#pages/finder/map/pins/aside.ts'
import type { Mark, Pin } from '#pages/finder/map/pins/pins.ts'
import { samplePlace } from '#testing/samples.ts'
import { signsOnMap } from './signsOnMap.ts'

function markOf(place: Place, size = 1): Mark {
  const { id, lat, lon } = place
  const pin: Pin = { id, lat, lon, places: [{ place, metres: null, about: false, sessions: [] }] }
  return {
    ...{ key: id, lat, lon, first: pin, size, places: size, pins: [pin], parts: null },
    bounds: [lon, lat, lon, lat],
  }
}

const here = { lat: 52.68, lon: 0.94 }
const away = { lat: 52.9, lon: 0.94 }
const library = samplePlace({ id: 'library', ...here })
const hub = samplePlace({ id: 'hub', kind: 'hub', ...here })
const about = samplePlace({ ...hub, id: 'about', precision: 'postcode' })
const view = { bounds: [0.9, 52.6, 1, 52.7] as [number, number, number, number], lat: 52.68 }

interface Case {
  marks?: Mark[]
  at?: string
  start?: Sign
  stops?: Point[]
  stations?: Point[]
  /** A footpath from one point to the other. */
  path?: [Point, Point]
  zoom?: number
}

const named = (points: Point[]) =>
  points.map(({ lat, lon }) => ({ at: project(lon, lat), what: { name: '' } }))

function pathBetween(...ends: [Point, Point]) {
  const [a, b] = ends.map(({ lat, lon }) => project(lon, lat)) as [Spot, Spot]
  return { what: { cls: 'path', ref: null }, lines: [[a, b]], box: boxAround([[a, b]]) }
}

const signs = ({ marks = [], at, start, stops = [], stations = [], path, zoom = 16 }: Case) =>
  signsOnMap(
    { marks, start: start ?? null },
    (at ?? null) as PlaceId | null,
    [
      noLayers,
      {
        stops: named(stops),
        stations: named(stations),
        roads: path ? [pathBetween(...path) as never] : [],
      },
    ],
    { ...view, zoom },
  )

const shared: Mark = { ...markOf(library), places: 2 }

describe('the key of the map', () => {
  it.each<[string, Case, string[]]>([
    ['names nothing where there is nothing', {}, []],
    [
      'names kinds once, in one order',
      { marks: [library, hub, library].map((it) => markOf(it)) },
      ['hub', 'library'],
    ],
    ['names a cluster, not the kinds in it', { marks: [markOf(library, 3)] }, ['several']],
    ['names the number on a pin of several places', { marks: [shared] }, ['library', 'shared']],
    [
      'names the line of a pin that is set aside',
      { marks: [{ ...markOf(library), from: here }] },
      ['library', 'aside'],
    ],
    [
      'and of the start',
      { start: { ...here, from: { lat: 52.681, lon: 0.94 } } },
      ['aside', 'start'],
    ],
    [
      'names the ring of the chosen place',
      { marks: [markOf(library)], at: 'library' },
      ['library', 'chosen'],
    ],
    [
      'names the ground where a door may be',
      { marks: [markOf(about)], at: 'about' },
      ['hub', 'chosen', 'about'],
    ],
    ['also of one that is not chosen', { marks: [markOf(about)] }, ['hub', 'about']],
    [
      'but not where it is not drawn',
      { marks: [markOf(about)], at: 'about', zoom: 13 },
      ['hub', 'chosen'],
    ],
    ['names a stop and the start in view', { stops: [here], start: here }, ['stop', 'start']],
    ['and none out of view', { stops: [away], start: away }, []],
    ['nor a stop from further out', { stops: [here], zoom: 14 }, []],
    ['but between two zooms as at the next', { stops: [here], zoom: 14.5 }, ['stop']],
    ['names a station from further out', { stations: [here], zoom: 10 }, ['station']],
    ['and none out of view', { stations: [away] }, []],
    ['names a path that crosses the view', { path: [here, away] }, ['path']],
    ['not from further out', { path: [here, away], zoom: 14 }, []],
    ['nor one beside it', { path: [away, { lat: 52.91, lon: 0.95 }] }, []],
  ])('%s', (_, on, expected) => {
    expect(signs(on)).toEqual(expected)
  })
})
