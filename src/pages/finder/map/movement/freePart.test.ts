// @vitest-environment jsdom
import { Map as LeafletMap } from 'leaflet'
import { describe, expect, it, vi } from 'vitest'
import type { Bounds } from '#domain/geo/bounds.ts'
import { freePart, isClear, lookAt, type Rect } from './freePart.ts'

const at = (left: number, top: number, width: number, height: number): Rect => ({
  ...{ left, top },
  ...{ right: left + width, bottom: top + height },
})

const map = at(100, 50, 800, 600)
const whole = { left: 24, top: 24, right: 776, bottom: 576 }

describe('the free part of a map', () => {
  it.each<[string, Rect[], Rect]>([
    ['all of it, less a margin', [], whole],
    ['what is right of a panel at the left', [at(112, 62, 320, 538)], { ...whole, left: 356 }],
    [
      'what is between that and the buttons',
      [at(112, 62, 320, 538), at(844, 62, 44, 180)],
      { ...whole, left: 356, right: 720 },
    ],
    ['what is above a sheet at the bottom', [at(100, 350, 800, 300)], { ...whole, bottom: 276 }],
    ['all of it when the panel is elsewhere', [at(100, 650, 800, 250)], whole],
    ['all of it where all is covered', [map], whole],
  ])('is %s', (_, covers, part) => {
    expect(freePart(map, covers)).toEqual(part)
  })
})

describe('a pin', () => {
  it.each([
    ['at the edge less a margin', 500, 24, true],
    ['nearer to the edge', 500, 23, false],
    ['under the panel', 100, 300, false],
    ['beside it, but half under it', 350, 300, false],
    ['beside it', 360, 300, true],
  ])('%s is clear: %s', (_, x, y, clear) => {
    expect(isClear({ x, y }, map, [at(112, 62, 320, 538)])).toBe(clear)
  })
})

/** As they are at 390, 320 and 1280 px: the map, and what lies over it. */
const stages: [string, Rect, Rect[]][] = [
  ['a phone', at(0, 231, 390, 490), [at(334, 243, 44, 179), at(141, 653, 108, 44)]],
  [
    'a phone with a place open',
    at(0, 231, 390, 490),
    [at(334, 243, 44, 179), at(0, 445, 390, 264), at(16, 243, 108, 44)],
  ],
  [
    'a small phone with a place open',
    at(0, 260, 320, 440),
    [at(264, 272, 44, 179), at(0, 460, 320, 240), at(16, 272, 108, 44)],
  ],
  [
    'a phone with the results drawn up',
    at(0, 231, 390, 490),
    [at(334, 243, 44, 179), at(0, 480, 390, 364)],
  ],
  ['beside the list', at(564, 172, 716, 596), [at(1222, 185, 44, 180)]],
  [
    'beside the list, with a place open',
    at(564, 172, 716, 596),
    [at(1222, 185, 44, 180), at(577, 185, 271, 523)],
  ],
]
const seen: [string, Bounds][] = [
  ['a county', [0.15, 52.36, 1.74, 52.98]],
  ['a town', [1.25, 52.6, 1.33, 52.66]],
  ['a start and a place', [1.29, 52.628, 1.301, 52.631]],
  ['one door', [1.29, 52.628, 1.29, 52.628]],
]

describe.each(stages)('on %s', (_, box, covers) => {
  it.each(seen)('all of %s opens under nothing', (_, bounds) => {
    const container = document.createElement('div')
    vi.spyOn(container, 'clientWidth', 'get').mockReturnValue(box.right - box.left)
    vi.spyOn(container, 'clientHeight', 'get').mockReturnValue(box.bottom - box.top)
    const leaflet = new LeafletMap(container, { zoomSnap: 0.5, minZoom: 1, maxZoom: 18 })
    lookAt(leaflet, bounds, freePart(box, covers), (fits) => Math.min(16, fits), false)
    const [west, south, east, north] = bounds
    for (const lat of [south, north])
      for (const lon of [west, east])
        expect(isClear(leaflet.latLngToContainerPoint([lat, lon]).round(), box, covers)).toBe(true)
  })
})
