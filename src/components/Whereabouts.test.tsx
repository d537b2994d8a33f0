// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { leaveFinder } from '#data/visit.ts'
import { sampleArea, samplePlace } from '#testing/samples.ts'
import { Whereabouts } from './Whereabouts.tsx'

afterEach(() => leaveFinder(null))

it.each<[string, { left?: string; own?: string }, string]>([
  ['shows all places', {}, '#show=places&view=map&at=hall'],
  [
    'keeps what was asked for where the finder was left',
    { left: '/testshire/#near=Testham&ages=1' },
    '#near=Testham&ages=1&view=map&at=hall',
  ],
  ['also where that was nothing', { left: '/testshire/' }, '#view=map&at=hall'],
  ['and at the front', { left: '/#free=1' }, '#free=1&view=map&at=hall'],
  [
    'has this place in focus, not the one looked at there',
    { left: '/testshire/#show=places&view=map&at=library' },
    '#show=places&view=map&at=hall',
  ],
  ['leaves the days of a week behind', { left: '/testshire/#view=week' }, '#view=map&at=hall'],
  [
    'knows nothing of another area',
    { left: '/quietshire/#ages=1' },
    '#show=places&view=map&at=hall',
  ],
  [
    'keeps what the address holds',
    { own: '#near=Testham' },
    '#near=Testham&show=places&view=map&at=hall',
  ],
])('the way to the map %s', (_, { left, own = '' }, expected) => {
  history.replaceState(null, '', `/testshire/places/hall/${own}`)
  leaveFinder(left ?? null)
  const area = sampleArea({ id: 'testshire', basemap: { type: 'embedded' } })
  render(<Whereabouts area={area} place={samplePlace({ id: 'hall', precision: 'town' })} />)
  expect(screen.getByRole('link', { name: 'Show on the map' }).getAttribute('href')).toBe(
    `/testshire/${expected}`,
  )
})
