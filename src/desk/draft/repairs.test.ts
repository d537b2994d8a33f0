import { expect, it } from 'vitest'
import { edited, filesOf, newDraft, recordIn } from './draft.ts'
import { repairsOf } from './repairs.ts'

const places = [
  { id: 'a', address: { lines: ['Mill Lane '], postcode: 'nr191dp' }, phone: '1632960009' },
  { id: 'b', address: { lines: [], postcode: 'NR19 1DP' }, url: 'www.hall.example', phone: 7 },
  { id: 'c', address: { postcode: 'NR19 IDP' }, notes: 'CafÃ©' },
]
const files = new Map([['x/venues.json', JSON.stringify(places)]])

it('finds what is wrong in the same way, and leaves what it is not sure of', () => {
  expect(
    repairsOf(files, 'x').map(({ kind, count, example }) => [kind, count, example.to]),
  ).toEqual([
    ['postcodes', 1, 'NR19 1DP'],
    ['phones', 1, '01632960009'],
    ['links', 1, 'https://www.hall.example'],
    ['letters', 1, 'Café'],
    ['spaces', 1, 'Mill Lane'],
  ])
})

it('puts a kind right at once, and nothing is left of it', () => {
  const draft = newDraft('x', files)
  const [first] = repairsOf(files, 'x')
  const after = edited(draft, { says: 'x', changes: first!.changes })
  expect(recordIn(filesOf(after), 'x/venues.json', 'a')).toMatchObject({
    address: { lines: ['Mill Lane '], postcode: 'NR19 1DP' },
  })
  expect(repairsOf(filesOf(after), 'x').map(({ kind }) => kind)).not.toContain('postcodes')
})
