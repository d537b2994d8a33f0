// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { area } from '#testing/fixture/area.ts'
import { server } from '#testing/server.ts'
import { App } from './App.tsx'

vi.mock('#pages/finder/FinderPage.tsx', () => ({
  FinderPage: ({ areaId }: { areaId: string }) => <h1>Finder of {areaId}</h1>,
}))

const names = ['Ashshire', 'Birchshire', 'Cedarshire', 'Deal', 'Elm', 'Fir', 'Gorse', 'Hazel']
const others = names.map((name, at) => ({
  id: name.toLowerCase(),
  name,
  bounds: [at, 52, at + 0.9, 53],
}))

beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn())
  server.use(
    http.get('*/data/areas.json', () =>
      HttpResponse.json({ formatVersion: 1, areas: [...others, area] }),
    ),
    http.get('*/data/outcodes.json', () => HttpResponse.json({ ZZ1: ['testshire'] })),
  )
})

function open(address: string): void {
  history.replaceState(null, '', address)
  render(<App />)
}
const find = () => screen.findByRole('searchbox', { name: /postcode/ }, { timeout: 5000 })
const shown = () =>
  within(screen.getByRole('main'))
    .queryAllByRole('link')
    .map((link) => link.textContent)

it.each(['/', '/atlantis/'])('%s of many areas finds one by its name', async (address) => {
  open(address)
  fireEvent.change(await find(), { target: { value: 'cedar' } })
  expect(shown()).toEqual(['Cedarshire'])
  fireEvent.change(await find(), { target: { value: 'atlantis' } })
  expect(shown()).toEqual([])
  expect(screen.getByText(/no area with that name/)).toBeVisible()
})

it('finds an area by a postcode in it, and looks there from it', async () => {
  open('/#ages=1')
  fireEvent.change(await find(), { target: { value: 'ZZ1 1AA' } })
  const link = await screen.findByRole('link', { name: 'Testshire' })
  expect(link.getAttribute('href')).toBe('/testshire/#near=ZZ1+1AA&ages=1')
  fireEvent.submit(screen.getByRole('search'))
  expect(await screen.findByRole('heading', { name: 'Finder of testshire' })).toBeVisible()
})

it('names the areas round about and the way to all of them at the foot', async () => {
  open('/elm/')
  await screen.findByRole('heading', { name: 'Finder of elm' })
  const nav = await screen.findByRole('navigation', { name: 'Areas' })
  await waitFor(() => expect(within(nav).getAllByRole('link')).toHaveLength(6))
  expect(within(nav).getByRole('link', { name: 'Other areas' }).getAttribute('href')).toBe('/')
  expect(within(nav).getByRole('link', { name: 'Fir' })).toBeVisible()
  expect(within(nav).queryByRole('link', { name: 'Elm' })).toBeNull()
})
