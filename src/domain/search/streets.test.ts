import { describe, expect, it } from 'vitest'
import type { Street } from '#domain/geo/gazetteer.ts'
import { streetName, streetNamed, streetsNamed } from './streets.ts'

const street = (name: string, near: string): Street => ({ name, near, lat: 52, lon: 1 })
const streets = [
  street('High Street', 'Norwich'),
  street('Quebec Road', 'Dereham'),
  street('High Street', 'Dereham'),
  street('Church Street', 'Dereham'),
  street("St Mary's Lane", 'Diss'),
  street('Saint Nicholas Court', 'Dereham'),
]
const named = (text: string) => {
  const { exact, starting } = streetsNamed(streets, text, 'Norfolk', 2)
  return [exact.map(streetName), starting.map(streetName)]
}

describe('streets that a text means', () => {
  it.each<[string, string[], string[]]>([
    ['queb', [], ['Quebec Road, Dereham']],
    ['quebec road', ['Quebec Road, Dereham'], []],
    ['Quebec Rd', ['Quebec Road, Dereham'], []],
    ['quebec road, dereham', ['Quebec Road, Dereham'], []],
    ['quebec road der', [], ['Quebec Road, Dereham']],
    ['Quebec Road, Norfolk', ['Quebec Road, Dereham'], []],
    // Of several the order given stays, which is that of their towns.
    ['high street', ['High Street, Norwich', 'High Street, Dereham'], []],
    ['high street dereham', ['High Street, Dereham'], []],
    ['church st', [], ['Church Street, Dereham']],
    ['st marys lane', ["St Mary's Lane, Diss"], []],
    ['st nich', [], ['Saint Nicholas Court, Dereham']],
    ['hig', [], []],
    ['', [], []],
    ['Nowhere Road', [], []],
  ])('“%s”: %j, and starting so %j', (text, exact, starting) => {
    expect(named(text)).toEqual([exact, starting])
  })

  it('are found again by the name that the address holds', () => {
    for (const one of streets) expect(streetNamed(streets, streetName(one))).toBe(one)
    expect(streetNamed(streets, 'High Street, Diss')).toBeNull()
  })
})
