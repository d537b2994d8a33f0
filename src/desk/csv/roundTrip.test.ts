import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawArea } from '#desk/area.ts'
import { anyArea } from '#testing/desk/anyArea.ts'
import { importFolder } from './importCsv.ts'
import { sheetsOf, takeApart } from './exportSheets.ts'
import { published, publishedDay as today, sheets } from '#testing/desk/published.ts'

const asFiles = (raw: RawArea): Record<string, unknown> => ({
  'area.json': raw.area,
  'calendar.json': raw.calendar,
  'hubs.json': raw.places.hub,
  'libraries.json': raw.places.library,
  'venues.json': raw.places.venue,
  'former-centres.json': raw.places['former-centre'],
  'sessions.json': raw.sessions,
  'gazetteer.json': raw.gazetteer,
  ...(raw.exampleTimes && { 'example-times.json': raw.exampleTimes }),
})

function back(raw: RawArea) {
  const made = importFolder(sheets(sheetsOf(takeApart(raw))), raw.area.id, {
    standing: undefined,
    today,
  })
  expect(made.problems).toEqual([])
  expect(Object.fromEntries(made.files)).toEqual(asFiles(raw))
}

describe('out and in again', () => {
  it.each(['norfolk', 'wiltshire'])('%s is what it was', (id) => {
    back(published(id))
  })

  it('any area is what it was', () => {
    fc.assert(fc.property(anyArea, back), { numRuns: 50 })
  }, 240_000)
})
