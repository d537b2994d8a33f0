import { expect, it } from 'vitest'
import { samplePlace } from '#testing/samples.ts'
import { appleDirections, geoLink, googleDirections } from './directions.ts'

const building = samplePlace({ name: 'Testham (Old) Hall' })
const postcode = samplePlace({ precision: 'postcode' })

it.each([
  ['car', 'driving'],
  ['bus', 'transit'],
  ['foot', 'walking'],
] as const)('by %s', (mode, said) => {
  expect(googleDirections(building, mode)).toBe(
    `https://www.google.com/maps/dir/?api=1&destination=52.5%2C1&travelmode=${said}`,
  )
})

it('goes to the address where the point is not the building', () => {
  const to = new URL(googleDirections(postcode, 'car')).searchParams.get('destination')
  expect(to).toBe('Testham Library, 1 Test Street, Testham TE1 1ST')
  expect(new URL(appleDirections(postcode)).searchParams.get('daddr')).toBe(to)
})

it('names the place for the phone’s own map, without brackets that would end the name', () => {
  expect(geoLink(building)).toBe('geo:52.5,1?q=52.5,1(Testham%20Old%20Hall)')
})

it('has the phone’s own map look for the address where the point is not the building', () => {
  expect(geoLink(postcode)).toBe(
    'geo:52.5,1?q=Testham%20Library%2C%201%20Test%20Street%2C%20Testham%20TE1%201ST',
  )
})
