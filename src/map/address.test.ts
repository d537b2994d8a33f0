import { describe, expect, it } from 'vitest'
import { isInAddress, namesIn } from './address.ts'

describe('what an address names', () => {
  it.each<[string[], string[]]>([
    [['59 High Street'], ['High Street']],
    [['16/18 Cromer Road'], ['Cromer Road']],
    [['Swan Lane/Paddock Road'], ['Swan Lane', 'Paddock Road']],
    [
      ['Wansbeck House', '12-14 Valentine Road'],
      ['Wansbeck House', 'Valentine Road'],
    ],
    [['School Road, Drayton'], ['School Road', 'Drayton']],
    [[], []],
  ])('of %j is %j', (lines, names) => {
    expect(namesIn(lines)).toEqual(names)
  })

  it.each([
    ["St William's Way", 'St Williams Way', true],
    ['High Street', 'HIGH STREET', true],
    ['High Street', 'Old High Street', false],
  ])('%s is the street %s: %s', (name, street, is) => {
    expect(isInAddress([name])(street)).toBe(is)
  })
})
