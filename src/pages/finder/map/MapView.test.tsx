// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Map as LeafletMap } from 'leaflet'
import { http, HttpResponse } from 'msw'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { find } from '#domain/search/find.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { everything } from '#domain/search/search.ts'
import { basemap } from '#testing/fixture/basemap.ts'
import {
  sampleArea,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSession,
} from '#testing/samples.ts'
import { server } from '#testing/server.ts'
import { keepInEntry } from '#url/entryState.ts'
import { stageMap } from './mapStage.testing.ts'
import MapView, { type MapViewProps } from './MapView.tsx'

const catalogue = sampleCatalogue({
  area: sampleArea({ timetable: 'example' }),
  places: [
    samplePlace({ id: 'dereham', name: 'Dereham Library', lat: 52.68, lon: 0.94 }),
    samplePlace({ id: 'acle', name: 'Acle Library', lat: 52.64, lon: 1.55 }),
    samplePlace({ id: 'acle-hub', kind: 'hub', name: 'Acle Hub', lat: 52.64, lon: 1.55 }),
    samplePlace({ id: 'diss', name: 'Diss Library', lat: 52.38, lon: 1.11 }),
  ],
  sessions: ['dereham', 'acle', 'acle-hub', 'diss'].map((placeId) =>
    sampleSession({ id: `${placeId}-rhymes`, placeId, schedules: [] }),
  ),
  exampleTimes: [{ sessionId: 'dereham-rhymes', schedules: sampleSession().schedules }] as never,
})
const { results } = find(catalogue, everything, { now: sampleNow, origin: null })
const client = new QueryClient()

function Stage({ onSelect, ...over }: Partial<MapViewProps>) {
  const [at, setAt] = useState<PlaceId | null>(null)
  return (
    <QueryClientProvider client={client}>
      <MapView
        catalogue={catalogue}
        results={results}
        origin={null}
        originName=""
        within="any"
        at={at}
        searchKey="all"
        onSelect={(id, how) => {
          setAt(id)
          onSelect?.(id, how)
        }}
        highlighted={[]}
        {...over}
      />
    </QueryClientProvider>
  )
}

const surface = () => within(screen.getByRole('application'))
const pin = (name: string | RegExp) => surface().getByRole('button', { name })
const open = () => document.querySelector('.map-panel')

beforeEach(() => {
  stageMap()
  vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the map', () => {
  it('says in words what it shows, and that the list has it all', () => {
    render(<Stage />)
    expect(screen.getByRole('region', { name: 'Map' })).toBeVisible()
    const described = screen.getByRole('application').getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(described)?.textContent).toMatch(
      /The map shows 4 places in Testshire\. Everything on this map is in the list\./,
    )
  })

  it('names each pin by what, where and how far', () => {
    render(<Stage />)
    const names = surface()
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label'))
    expect(names.sort()).toEqual([
      '2 places: Acle Hub and Acle Library',
      'Rhymes, Dereham Library',
      'Rhymes, Diss Library',
    ])
  })

  it('can be skipped', async () => {
    render(<Stage />)
    await userEvent.click(screen.getByRole('link', { name: 'Skip the map' }))
    expect(screen.getByRole('region', { name: 'Map' }).lastElementChild).toBe(
      document.activeElement,
    )
  })

  it('draws the origin where somebody asked from', () => {
    render(<Stage origin={{ lat: 52.68, lon: 0.94 }} originName="Dereham" within="10" />)
    expect(surface().getByRole('img', { name: 'Distances are from Dereham' })).toBeVisible()
    expect(surface().getByText('10 miles')).toBeVisible()
    // Drawn by our own style from the first, not in Leaflet's blue.
    expect(document.querySelectorAll('path.leaflet-interactive')).toHaveLength(0)
    expect(document.querySelectorAll('path.map-ring').length).toBeGreaterThan(0)
  })
})

describe('the key of the map', () => {
  it('says by keyboard what the signs on it mean, and of no others', async () => {
    render(<Stage at={'diss' as PlaceId} origin={{ lat: 52.38, lon: 1.13 }} originName="Diss" />)
    const title = await screen.findByText('What the signs mean')
    const key = within(title.closest('details') as HTMLElement)
    expect(key.queryByRole('listitem')).toBeNull()
    // jsdom opens details by a click alone; a browser does so by Enter and Space.
    await userEvent.click(title)
    const said = (await key.findAllByRole('listitem')).map(({ textContent }) => textContent)
    expect(said.some((text) => text.includes('The place you chose'))).toBe(true)
    expect(said.some((text) => text.includes('Library'))).toBe(true)
    expect(said.some((text) => text.includes('Bus stop'))).toBe(false)
  })
})

describe('pins by keyboard', () => {
  it('are one tab stop, and arrow keys go round them', async () => {
    render(<Stage />)
    const pins = surface().getAllByRole('button')
    expect(pins.filter((one) => one.tabIndex === 0)).toHaveLength(1)
    const first = pins.find((one) => one.tabIndex === 0)
    act(() => first?.focus())
    const visited = [document.activeElement]
    for (let step = 1; step < pins.length; step++) {
      await userEvent.keyboard('{ArrowRight}')
      visited.push(document.activeElement)
    }
    expect(new Set(visited)).toEqual(new Set(pins))
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(first)
    await userEvent.keyboard('{End}{Home}')
    expect(document.activeElement).toBe(first)
    expect(
      surface()
        .getAllByRole('button')
        .filter((one) => one.tabIndex === 0),
    ).toHaveLength(1)
  })

  it.each(['{Enter}', ' '])(
    '%s opens a panel; Escape closes it and gives the focus back',
    async (key) => {
      const onSelect = vi.fn()
      render(<Stage onSelect={onSelect} />)
      act(() => pin('Rhymes, Dereham Library').focus())
      await userEvent.keyboard(key)
      expect(onSelect).toHaveBeenCalledWith('dereham', 'replace')
      const panel = screen.getByRole('region', { name: 'Dereham Library' })
      expect(document.activeElement?.textContent).toBe('Dereham Library')
      expect(within(panel).getByText(/Today, 10am to 10:45am/)).toBeVisible()
      expect(within(panel).getByText('Example time')).toBeVisible()
      expect(within(panel).getByText('1 Test Street, Testham TE1 1ST')).toBeVisible()
      expect(within(panel).getByRole('link', { name: 'More about Dereham Library' })).toBeVisible()

      await userEvent.keyboard('{Escape}')
      expect(onSelect).toHaveBeenLastCalledWith(null, 'replace')
      expect(open()).toBeNull()
      expect(document.activeElement).toBe(pin('Rhymes, Dereham Library'))
    },
  )
})

describe('Escape', () => {
  it('closes what was opened at the foot of the map, which would lie over the panel', async () => {
    render(<Stage />)
    await userEvent.click(await screen.findByText('What the signs mean'))
    expect(screen.getByText('What the signs mean').closest('[open]')).not.toBeNull()
    await userEvent.click(pin('Rhymes, Dereham Library'))
    expect(screen.getByRole('region', { name: 'Dereham Library' })).toBeVisible()
    expect(screen.getByText('What the signs mean').closest('[open]')).toBeNull()
  })

  it('closes the panel wherever on the map the focus is', async () => {
    render(<Stage />)
    await userEvent.click(pin('Rhymes, Dereham Library'))
    act(() => screen.getByRole('button', { name: 'Zoom in' }).focus())
    await userEvent.keyboard('{Escape}')
    expect(open()).toBeNull()
    expect(document.activeElement).toBe(pin('Rhymes, Dereham Library'))
  })

  it('shuts what lies over the rest first, and leaves the focus on its switch', async () => {
    render(<Stage at={'diss' as PlaceId} />)
    await userEvent.click(screen.getByRole('button', { name: 'Move' }))
    const switches = screen.getByRole('button', { name: 'Move' })
    const key = await screen.findByText('What the signs mean')
    await userEvent.click(key)
    await within(key.closest('details') as HTMLElement).findAllByRole('listitem')
    const left = await screen.findByRole('button', { name: 'Move left' })
    act(() => left.focus())
    await userEvent.keyboard('{Escape}')
    expect(key.closest('details')?.open).toBe(false)
    expect(switches.getAttribute('aria-expanded')).toBe('true')
    await userEvent.keyboard('{Escape}')
    expect(switches.getAttribute('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(switches)
    expect(open()).not.toBeNull()
  })

  it('gives the focus to the cluster that the pin of a closed panel falls back into', async () => {
    const near = sampleCatalogue({
      area: sampleArea(),
      places: ['One', 'Two', 'Three'].map((name, index) =>
        samplePlace({ id: name, name, lat: 52.38, lon: 1.11 + index / 1e4 }),
      ),
      sessions: ['One', 'Two', 'Three'].map((id) => sampleSession({ id: `at ${id}`, placeId: id })),
    })
    const { results } = find(near, everything, { now: sampleNow, origin: null })
    render(<Stage catalogue={near} results={results} />)
    await userEvent.click(pin(/^3 places close together/))
    const choice = within(screen.getByRole('region', { name: '3 places here' }))
    await userEvent.click(choice.getByRole('button', { name: /^Two/ }))
    await userEvent.keyboard('{Escape}')
    expect(open()).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(pin(/^3 places close together/)))
  })

  it('is left to others where nothing lies over the map', async () => {
    const heard = vi.fn()
    addEventListener('keydown', heard)
    render(<Stage />)
    act(() => pin('Rhymes, Dereham Library').focus())
    await userEvent.keyboard('{Escape}')
    expect(heard).toHaveBeenCalledOnce()
    removeEventListener('keydown', heard)
  })
})

describe('two places at one spot', () => {
  it('are chosen between, with a way back', async () => {
    render(<Stage />)
    await userEvent.click(pin(/^2 places/))
    expect(pin(/^2 places/)).toHaveAttribute('aria-pressed', 'true')
    const choice = screen.getByRole('region', { name: '2 places here' })
    await userEvent.click(within(choice).getByRole('button', { name: /Acle Hub/ }))
    expect(screen.getByRole('region', { name: 'Acle Hub' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Back to the places here' }))
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(open()).toBeNull()
    expect(document.activeElement).toBe(pin(/^2 places/))
  })
})

describe('three places at one spot', () => {
  it.each([0, 1, 2])('are each reached by keyboard: %i', async (index) => {
    const names = ['Diss Hall', 'Diss Hub', 'Diss Library']
    const here = sampleCatalogue({
      area: sampleArea(),
      places: names.map((name) => samplePlace({ id: name, name, lat: 52.38, lon: 1.11 })),
      sessions: names.map((name) => sampleSession({ id: `at ${name}`, placeId: name })),
    })
    const { results } = find(here, everything, { now: sampleNow, origin: null })
    render(<Stage catalogue={here} results={results} />)
    act(() => pin(/^3 places/).focus())
    await userEvent.keyboard('{Enter}')
    for (let tab = 0; tab <= index + 1; tab += 1) await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('heading', { name: names[index] })).toBeVisible()
  })
})

describe('a place chosen in the list', () => {
  it('is open in the panel and pressed on the map, and the focus stays in the list', () => {
    const { rerender } = render(
      <>
        <button type="button">A row</button>
        <Stage />
      </>,
    )
    const row = screen.getByRole('button', { name: 'A row' })
    act(() => row.focus())
    rerender(
      <>
        <button type="button">A row</button>
        <Stage at={'diss' as PlaceId} />
      </>,
    )
    expect(screen.getByRole('region', { name: 'Diss Library' })).toBeVisible()
    expect(pin('Rhymes, Diss Library').getAttribute('aria-pressed')).toBe('true')
    expect(document.activeElement).toBe(row)
  })

  it.each([
    ['its top', null],
    ['its heading', 'Page'],
  ])('takes the focus where a link to it has left that at %s', (_, heading) => {
    render(heading === null ? <></> : <h1 tabIndex={-1}>{heading}</h1>)
    if (heading !== null) act(() => screen.getByRole('heading', { name: heading }).focus())
    render(<Stage at={'diss' as PlaceId} />)
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Diss Library' }))
  })

  it('gives the focus back to its pin where Back takes it away', async () => {
    const { rerender } = render(<Stage />)
    await userEvent.click(pin('Rhymes, Diss Library'))
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Diss Library' }))
    rerender(<Stage at={null} />)
    expect(open()).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(pin('Rhymes, Diss Library')))
  })

  it('leaves the focus to a page that was gone back to', () => {
    keepInEntry('left', '0 /testshire/places/diss/')
    render(<Stage at={'diss' as PlaceId} />)
    expect(document.activeElement).toBe(document.body)
    history.replaceState(null, '')
  })

  it('is shown from near by, its door in the middle of what the panel leaves free', () => {
    const set = vi.spyOn(LeafletMap.prototype, 'setView')
    const streets = { type: 'streets', attribution: 'OpenStreetMap contributors' } as const
    render(
      <Stage
        at={'diss' as PlaceId}
        catalogue={{ ...catalogue, area: sampleArea({ basemap: streets }) }}
      />,
    )
    const [middle, zoom] = set.mock.lastCall ?? []
    expect(zoom).toBe(16)
    expect((middle as { lng: number }).lng).toBeCloseTo(1.11, 1)
  })

  it('is on the map though the results do not hold it', () => {
    const without = results.filter(({ place }) => place.id !== 'diss')
    render(<Stage at={'diss' as PlaceId} results={without} />)
    expect(pin('Library, Diss Library').getAttribute('aria-pressed')).toBe('true')
  })

  it('is marked while it is looked at', () => {
    render(<Stage highlighted={['diss' as PlaceId]} />)
    expect(pin('Rhymes, Diss Library').className).toContain('pin-highlighted')
    expect(pin('Rhymes, Dereham Library').className).not.toContain('pin-highlighted')
  })

  it('says nothing of an id that names no place', () => {
    render(<Stage at={'nowhere' as PlaceId} />)
    expect(open()).toBeNull()
  })
})

describe('the view', () => {
  it('moves for another search, and for nothing else', () => {
    const set = vi.spyOn(LeafletMap.prototype, 'setView')
    const { rerender } = render(<Stage searchKey="one" />)
    const first = set.mock.calls.length
    expect(first).toBeGreaterThan(0)
    rerender(<Stage searchKey="one" results={results.slice(0, 1)} />)
    rerender(<Stage searchKey="one" highlighted={['diss' as PlaceId]} />)
    expect(set).toHaveBeenCalledTimes(first)
    rerender(<Stage searchKey="two" />)
    expect(set).toHaveBeenCalledTimes(first + 1)
  })

  it('moves to where a search starts once that is found, unless a place is looked at', () => {
    const set = vi.spyOn(LeafletMap.prototype, 'setView')
    const dereham = { lat: 52.68, lon: 0.94 }
    const { rerender } = render(<Stage />)
    const first = set.mock.calls.length
    rerender(<Stage origin={dereham} originName="Dereham" within="1" />)
    expect(set).toHaveBeenCalledTimes(first + 1)
    rerender(<Stage origin={{ ...dereham }} originName="Dereham" within="1" />)
    expect(set).toHaveBeenCalledTimes(first + 1)
    rerender(<Stage at={'diss' as PlaceId} origin={{ lat: 52.6, lon: 1.5 }} originName="Acle" />)
    expect((set.mock.lastCall?.[0] as { lng: number }).lng).toBeCloseTo(1.11, 1)
  })

  it('zooms around the place in focus', async () => {
    const zoom = vi.spyOn(LeafletMap.prototype, 'setZoomAround')
    render(<Stage at={'diss' as PlaceId} />)
    await userEvent.click(screen.getByRole('button', { name: 'Zoom out' }))
    expect(zoom.mock.lastCall?.[0]).toEqual([52.38, 1.11])
  })

  it('says how long a mile is at the first look', () => {
    render(<Stage origin={{ lat: 52.68, lon: 0.94 }} originName="Dereham" within="1" />)
    expect(screen.getByText('1 mile', { selector: '.map-scale' })).toBeVisible()
  })

  it.each([
    ['as far as it takes', '', ''],
    ['also where any distance would do', '#near=Acle&within=any', ''],
    ['no further than was chosen', '#near=Acle&within=3&at=diss', '&within=3'],
  ])('searches around the middle once it was moved by hand, %s', async (_, hash, kept) => {
    history.replaceState(null, '', `/testshire/${hash}`)
    render(<Stage />)
    expect(screen.queryByRole('button', { name: /^Search/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Move' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Move right' }))
    const button = await screen.findByRole('button', { name: /^Search/ })
    const near = /around (.+)$/.exec(button.textContent)?.[1] ?? ''
    expect(near).not.toBe('')
    await userEvent.click(button)
    expect(location.hash).toBe(`#${new URLSearchParams({ near }).toString()}${kept}&sort=distance`)
    expect(screen.queryByRole('button', { name: /^Search/ })).toBeNull()
  })

  it('offers it too after arrow keys moved the map, and keeps the focus on the map', async () => {
    history.replaceState(null, '', '/testshire/')
    render(<Stage />)
    act(() => pin('Rhymes, Dereham Library').focus())
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.queryByRole('button', { name: /^Search/ })).toBeNull()
    act(() => screen.getByRole('application').focus())
    await userEvent.keyboard('{ArrowRight}')
    await userEvent.click(await screen.findByRole('button', { name: /^Search/ }))
    expect(location.hash).toMatch(/^#near=/)
    expect(document.activeElement).toBe(screen.getByRole('application'))
  })

  it('tells the list which pin is pointed at', async () => {
    const point = vi.fn()
    render(<Stage onPoint={point} />)
    await userEvent.hover(pin('Rhymes, Diss Library'))
    expect(point).toHaveBeenLastCalledWith(['diss'])
    await userEvent.unhover(pin('Rhymes, Diss Library'))
    expect(point).toHaveBeenLastCalledWith([])
    await userEvent.hover(pin(/^2 places/))
    expect(point).toHaveBeenLastCalledWith(['acle-hub', 'acle'])
  })

  it('stays as it is in a page that is read from right to left', () => {
    render(<Stage />)
    expect(screen.getByRole('application').closest('[dir]')?.getAttribute('dir')).toBe('ltr')
  })

  it('moves by plain presses', async () => {
    const pan = vi.spyOn(LeafletMap.prototype, 'panBy')
    render(<Stage />)
    await userEvent.click(screen.getByRole('button', { name: 'Move' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Move right' }))
    expect(pan.mock.calls[0]?.[0]).toEqual([320, 0])
  })
})

describe('one finger', () => {
  const finger = { identifier: 1, clientX: 400, clientY: 300 }
  const slide = () => {
    const box = screen.getByRole('application')
    fireEvent.touchStart(box, { touches: [finger] })
    fireEvent.touchMove(box, { touches: [finger] })
  }

  it('passes over the map in a page, and is told to bring another', async () => {
    render(<Stage />)
    slide()
    await waitFor(() => expect(screen.getByText('Use two fingers to move the map')).toBeVisible())
  })

  it('moves the map that is the screen', () => {
    render(<Stage fullscreen />)
    slide()
    expect(screen.queryByText('Use two fingers to move the map')).toBeNull()
  })
})

describe('the wheel', () => {
  const turn = () => fireEvent.wheel(screen.getByRole('application'), { deltaY: 100 })
  const said = 'Click the map, then turn the wheel to zoom'

  it('scrolls the page past the map, and says once how it would zoom', async () => {
    render(<Stage />)
    turn()
    expect(screen.getByText(said)).toBeVisible()
    await waitFor(() => expect(screen.queryByText(said)).toBeNull(), { timeout: 3000 })
    turn()
    expect(screen.queryByText(said)).toBeNull()
  })

  it('zooms a map that is in use, and says nothing', async () => {
    const zoom = vi.spyOn(LeafletMap.prototype, 'setZoomAround')
    render(<Stage />)
    act(() => screen.getByRole('application').focus())
    turn()
    await waitFor(() => expect(zoom).toHaveBeenCalled())
    expect(screen.queryByText(said)).toBeNull()
  })
})

describe('an area without a drawn map', () => {
  it('still shows its pins, and says quietly that there is no map', async () => {
    render(<Stage catalogue={{ ...catalogue, area: sampleArea({ id: 'nowhere' }) }} />)
    expect(pin('Rhymes, Dereham Library')).toBeVisible()
    expect(await screen.findByText(/There is no drawn map of this area yet/)).toBeVisible()
  })
})

describe('a drawn map', () => {
  const only = (layer: string) => ({
    ...basemap,
    objects: layer === '' ? {} : { [layer]: basemap.objects.road },
  })
  it.each([
    ['without roads says so, however far away', only(''), 1],
    ['with roads says nothing until they are near', only('road'), 0],
  ])('%s', async (_, file, said) => {
    server.use(http.get('*/data/testshire/basemap/*', () => HttpResponse.json(file)))
    client.clear()
    render(<Stage />)
    await waitFor(() =>
      expect(
        client.getQueryData(['published', 'testshire/basemap/testshire.topo.json']),
      ).toBeDefined(),
    )
    expect(screen.queryAllByText(/^Simplified map, without roads/)).toHaveLength(said)
  })
})

describe("a council's own tiles", () => {
  const tiles = {
    type: 'raster',
    url: '/tiles/{z}/{x}/{y}.png',
    attribution: 'Tiles by Testshire',
    maxZoom: 16,
  } as const

  it('give way to the simplified map at the first that fails', async () => {
    render(<Stage catalogue={{ ...catalogue, area: sampleArea({ basemap: tiles }) }} />)
    expect(screen.getByText('Tiles by Testshire')).toBeVisible()
    const tile = document.querySelector('img.leaflet-tile')
    expect(tile?.getAttribute('src')).toMatch(/^\/tiles\/\d+\/\d+\/\d+\.png$/)
    if (tile) fireEvent.error(tile)
    expect(await screen.findByText(/The detailed map could not be loaded/)).toBeVisible()
    expect(document.querySelector('img.leaflet-tile')).toBeNull()
  })
})
