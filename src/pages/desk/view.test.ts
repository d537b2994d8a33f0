import { expect, it } from 'vitest'
import { formatView, parseView, type DeskView } from './view.ts'

const views: DeskView[] = [
  { see: 'groups' },
  { see: 'group', id: 'a-b' },
  { see: 'round', at: null },
  { see: 'round', at: 'x' },
  { see: 'group', id: 'a-b', field: 'cost' },
  { see: 'place', id: 'a-b' },
  { see: 'place', id: 'a-b', field: 'phone' },
  { see: 'place', id: null },
  { see: 'places' },
  { see: 'advice', id: 'nhs-111' },
  { see: 'advice', id: null },
  { see: 'town', id: 'Dereham 52.6812 0.9396' },
  { see: 'town', id: null },
  { see: 'table' },
  { see: 'area' },
  { see: 'sheet' },
  { see: 'record', file: 'x/area.json', id: 'x', field: 'council.phone' },
  { see: 'record', file: 'x/venues.json', id: 'a b' },
  { see: 'new', at: null },
  { see: 'new', at: 'x' },
  { see: 'wrong' },
  { see: 'publish' },
]

it.each(views)('%j is read back from its fragment', (view) => {
  expect(parseView(formatView(view))).toEqual(view)
})

it.each(['', '#', '#see=nowhere', '#x=1'])('%j is the list of groups', (fragment) => {
  expect(parseView(fragment)).toEqual({ see: 'groups' })
})
