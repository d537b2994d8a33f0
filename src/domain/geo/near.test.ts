import { describe, expect, it } from 'vitest'
import { readNear } from './near.ts'

describe('readNear', () => {
  it.each([
    ['NR19 1DP', 'NR19', 'NR19 1', '1DP'],
    ['nr191dp', 'NR19', 'NR19 1', '1DP'],
    [' n r 1 9 1 d p ', 'NR19', 'NR19 1', '1DP'],
    ['NR19-1DP.', 'NR19', 'NR19 1', '1DP'],
    ['NR1 1AW', 'NR1', 'NR1 1', '1AW'],
    ['nr11aw', 'NR1', 'NR1 1', '1AW'],
    ['NR1 1', 'NR1', 'NR1 1', null],
    ['NR11', 'NR11', null, null],
    ['NR191', 'NR19', 'NR19 1', null],
    ['pe30', 'PE30', null, null],
    ['W1A 1AA', 'W1A', 'W1A 1', '1AA'],
  ])('reads the postcode %j', (text, outcode, sector, unit) => {
    expect(readNear(text)).toEqual({ is: 'postcode', outcode, sector, unit })
  })

  it.each([
    ['52.68,0.94', 52.68, 0.94],
    [' 52.6, -1.5 ', 52.6, -1.5],
    ['0,0', 0, 0],
  ])('reads the point %j', (text, lat, lon) => {
    expect(readNear(text)).toEqual({ is: 'point', point: { lat, lon } })
  })

  it.each(['Dereham', "King's Lynn", '91,0', '52.68', 'NR19 1DPX', '10 Downing Street'])(
    'takes %j for a name',
    (text) => {
      expect(readNear(text)).toEqual({ is: 'name', name: text })
    },
  )

  it.each(['', '   '])('takes %j for nothing', (text) => {
    expect(readNear(text)).toEqual({ is: 'nothing' })
  })
})
