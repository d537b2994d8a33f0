import { describe, expect, it } from 'vitest'
import { samplePlace } from '#testing/samples.ts'
import type { Address } from './place.ts'
import { nameAndAddress, nameAndTown, postalAddress } from './postalAddress.ts'

describe('a postal address', () => {
  it.each<[Address, string]>([
    [
      { lines: ['Old School', '1 Mill Lane'], town: 'Dereham', postcode: 'NR19 1DP' },
      'Old School, 1 Mill Lane, Dereham NR19 1DP',
    ],
    [{ lines: ['1 Mill Lane'], town: 'Dereham' }, '1 Mill Lane, Dereham'],
    [{ lines: ['1 Mill Lane'], postcode: 'NR19 1DP' }, '1 Mill Lane, NR19 1DP'],
    [{ lines: [], town: 'Dereham', postcode: 'NR19 1DP' }, 'Dereham NR19 1DP'],
    [{ lines: [], town: 'Dereham' }, 'Dereham'],
    [{ lines: [] }, ''],
  ])('%j is “%s”', (address, said) => {
    expect(postalAddress(address)).toBe(said)
    expect(nameAndAddress(samplePlace({ name: 'The Hall', address }))).toBe(
      said === '' ? 'The Hall' : `The Hall, ${said}`,
    )
  })

  it.each([
    ['Dereham Library', 'Dereham', 'Dereham Library'],
    ['The Hall', 'Swaffham', 'The Hall, Swaffham'],
    ['The Hall', undefined, 'The Hall'],
  ])('of %s in %s, name and town: “%s”', (name, town, said) => {
    expect(nameAndTown(samplePlace({ name, address: { lines: [], town } }))).toBe(said)
  })
})
