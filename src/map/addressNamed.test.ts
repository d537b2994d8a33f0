import { describe, expect, it } from 'vitest'
import { isInAddress, namesIn } from './address.ts'
import { measured, spotAlong } from './lineOnSheet.ts'
import { project } from './mercator.ts'
import { openingsIn, views, type Opening } from './openingViews.testing.ts'
import { shortened } from './streetNames.ts'

/** The streets of an address of which some is in sight, and is not under the pin. */
function seenStreets({ place, layers, toSheet, isSeen, half }: Opening): string[] {
  const isInIts = isInAddress(namesIn(place.address.lines))
  const door = toSheet(project(place.lon, place.lat))
  const seen = layers.roads.filter(
    ({ what, lines }) =>
      isInIts(what.name) &&
      lines.some((line) => {
        const way = measured(line.map(toSheet))
        return Array.from({ length: Math.ceil(way.length / 2) }, (_, index) =>
          spotAlong(way, 2 * index),
        ).some((spot) => isSeen(spot) && Math.hypot(spot.x - door.x, spot.y - door.y) > half + 6)
      }),
  )
  return [...new Set(seen.map(({ what }) => what.name))]
}

describe.each(['norfolk', 'wiltshire'])('the street of an address in %s', (area) => {
  const openings = openingsIn(area)

  it.each(views)('is named on %s wherever it is seen', async (_, view) => {
    const streets = (await openings(view)).flatMap((opening) => {
      const said = opening.written.join('').replaceAll(' ', '')
      const isSaid = (name: string) => said.includes(name.replaceAll(' ', ''))
      return seenStreets(opening).map((name) => ({
        is: isSaid(name) || isSaid(shortened(name)),
        name: `${name}, ${opening.place.id}`,
      }))
    })
    expect(streets.length).toBeGreaterThan(8)
    expect(streets.filter(({ is }) => !is).map(({ name }) => name)).toEqual([])
  })
})
