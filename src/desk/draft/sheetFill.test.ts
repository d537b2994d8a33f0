import { describe, expect, it } from 'vitest'
import { rowOfCells } from './groupSheet.ts'
import { filledRows, kindInTitle } from './sheetFill.ts'
import type { SheetRow } from './sheetRow.ts'

const row = (place: string, town: string, postcode: string): SheetRow =>
  rowOfCells([place, town, postcode], ['place', 'town', 'postcode'])

describe('what other rows say of the same place', () => {
  it.each<[string, SheetRow, SheetRow[], [town: string, postcode: string]]>([
    [
      'a place alone has the town of the one of that name',
      row('Riverside Room', '', ''),
      [row('Riverside Room', 'Thistleton', '')],
      ['Thistleton', ''],
    ],
    [
      'a town brings the postcode',
      row('Thistleton Library', 'Thistleton', ''),
      [row('thistleton library', 'Thistleton', 'ZZ11AA')],
      ['Thistleton', 'ZZ11AA'],
    ],
    [
      'a postcode brings the town, however it is written',
      row('Leisure Centre', '', 'zz2 1aa'),
      [row('Leisure Centre', 'Port Ezra', 'ZZ21AA')],
      ['Port Ezra', 'zz2 1aa'],
    ],
    [
      'two halls of one name are not mixed up',
      row('Village Hall', '', ''),
      [row('Village Hall', 'Little Wick', ''), row('Village Hall', 'Fern Bank', '')],
      ['', ''],
    ],
    [
      'a town here and a postcode there may be two places',
      row('St Ann’s Hall', '', ''),
      [row('St Ann’s Hall', 'Thistleton', ''), row('St. Ann’s Hall', '', 'ZZ1 2AB')],
      ['', ''],
    ],
    [
      'two postcodes in one town may be two places',
      row('Hall', 'Thistleton', ''),
      [row('Hall', 'Thistleton', 'ZZ1 1AA'), row('Hall', 'Thistleton', 'ZZ1 2AB')],
      ['Thistleton', ''],
    ],
  ])('%s', (_, own, others, [town, postcode]) => {
    const [filled] = filledRows([own, ...others], () => false)
    expect(filled).toMatchObject({ town, postcode })
  })

  it('is not asked where the list knows the place', () => {
    const rows = [row('Quay Hall', '', ''), row('Quay Hall', 'Port Ezra', '')]
    expect(filledRows(rows, () => true)).toEqual(rows)
  })
})

it.each<[string, string]>([
  ['Baby Rhyme Time', 'Rhyme time'],
  ['Stay & Play Fern Bank', 'Stay and play'],
  ['Bouncy Bees', ''],
])('“%s” is of the kind “%s”', (title, kind) => {
  const serviceTypes = [
    { id: 'rhyme-time', name: 'Rhyme time', group: 'Play', summary: 'Songs.' },
    { id: 'stay-and-play', name: 'Stay and play', group: 'Play', summary: 'Play.' },
  ]
  expect(kindInTitle({ serviceTypes }, title)).toBe(kind)
})
