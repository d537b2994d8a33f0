import { describe, expect, it } from 'vitest'
import { openingsIn, views } from './openingViews.testing.ts'
import { stopsNear } from './stopsNear.ts'

describe.each(['norfolk', 'wiltshire'])('the stops that a page lists in %s', (area) => {
  const openings = openingsIn(area)

  it.each(views)('are named on %s wherever they are seen', async (_, view) => {
    const stops = (await openings(view)).flatMap(({ place, layers, toSheet, isSeen, written }) => {
      const said = ` ${written.join(' ')} `
      return stopsNear(place, layers.stops)
        .filter(({ at }) => isSeen(toSheet(at)))
        .map(({ name }) => ({ is: said.includes(` ${name} `), name: `${name}, ${place.id}` }))
    })
    expect(stops.length).toBeGreaterThan(20)
    expect(stops.filter(({ is }) => !is).map(({ name }) => name)).toEqual([])
  })
})
