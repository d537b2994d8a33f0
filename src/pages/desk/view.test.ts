import { expect, it } from 'vitest'
import { formatView, parseView, type DeskView } from './view.ts'

const views: DeskView[] = [
  { see: 'groups' },
  { see: 'group', id: 'a-b' },
  { see: 'round', at: null },
  { see: 'round', at: 'x' },
  { see: 'new' },
  { see: 'wrong' },
  { see: 'publish' },
]

it.each(views)('%j is read back from its fragment', (view) => {
  expect(parseView(formatView(view))).toEqual(view)
})

it.each(['', '#', '#see=nowhere', '#x=1'])('%j is the list of groups', (fragment) => {
  expect(parseView(fragment)).toEqual({ see: 'groups' })
})
