// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { useMemo } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useOrigin } from '#data/gazetteer.ts'
import { noteOwnPlace } from '#data/location.ts'
import { useCatalogue } from '#data/useCatalogue.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { area } from '#testing/fixture/area.ts'
import { server } from '#testing/server.ts'
import { useSearch } from '#url/address.ts'
import { Ask } from './Ask.tsx'

configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 30_000 })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T09:00:00Z') })
})
afterEach(() => void vi.useRealTimers())

function Harness() {
  const state = useCatalogue('testshire')
  return state.is === 'ready' && <Ready catalogue={state.catalogue} />
}

function Ready({ catalogue }: { catalogue: Catalogue }) {
  const [search, change] = useSearch()
  const origin = useOrigin(
    useMemo(() => catalogue.area, [catalogue]),
    search.near,
  )
  return <Ask {...{ catalogue, search, origin }} onChange={change} />
}

async function open(hash = '') {
  history.replaceState(null, '', `/testshire/${hash}`)
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Harness />
    </QueryClientProvider>,
  )
  const box = await screen.findByRole<HTMLInputElement>('combobox', {
    name: 'Postcode, town, group or old children’s centre',
  })
  return { user: userEvent.setup(), box }
}

/** What answers what was entered, as it is seen and as the box is described. */
const saidOf = (): string => document.querySelector('.ask-said')?.textContent ?? ''
/** What is heard of it. */
const heard = () => document.querySelector('body > [role=status]')?.textContent
const hash = () => decodeURIComponent(location.hash).replaceAll('+', ' ')
const towns = (entries: unknown[]) =>
  http.get('*/data/quietshire/gazetteer.json', () => HttpResponse.json(entries))

describe('the suggestions', () => {
  it('stand in named groups, each told from the next', async () => {
    const { user, box } = await open()
    await user.type(box, 'fern')
    await screen.findByRole('option', { name: 'Fern Bank village' })
    const groups = screen.getAllByRole('group').map((group) => [
      document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
      ...within(group)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ])
    expect(groups).toEqual([
      ['Start from', 'Fern Bank village'],
      ['Places', 'Fern Bank Library not confirmed, address not known'],
      [
        'Children’s centres that closed',
        expect.stringMatching(/^Fern Bank Children’s Centre .*closed/),
      ],
    ])
  })

  it('say nothing of how many sessions there are, which hangs on all else that is asked', async () => {
    const { user, box } = await open('#when=today')
    await user.type(box, 'rhym')
    const kind = await screen.findByRole('option', { name: /^Bounce and Rhyme/ })
    expect(kind.textContent).toBe('Bounce and Rhyme')
  })

  it('are one row for a whole postcode', async () => {
    const { user, box } = await open()
    await user.type(box, 'zz1 1aa')
    expect(await screen.findByRole('option', { name: 'Near ZZ1 1AA' })).toBeVisible()
    expect(screen.getAllByRole('option')).toHaveLength(1)
  })

  it('begin with where the phone is, in an empty box', async () => {
    const { user, box } = await open()
    await user.click(box)
    expect(screen.getByRole('option', { name: 'Use my location' })).toBeVisible()
  })

  it.each([
    ['thistle', 'Thistleton town', '/testshire/#near=Thistleton', 'Thistleton'],
    ['little', /^Little Wick Library/, '/testshire/places/', ''],
    ['larkspur', /^Larkspur/, '/testshire/places/larkspur-centre/', ''],
    ['singing', /^Bounce and Rhyme/, '/testshire/#types=bounce-and-rhyme', ''],
    ['dads', /^Saturday Play/, '/testshire/#q=Saturday Play for Dads and Carers', 'Saturday'],
  ])('“%s”, and %s is pressed: %s', async (typed, name, address, value) => {
    const { user, box } = await open()
    await user.type(box, typed)
    await user.click(await screen.findByRole('option', { name }))
    await waitFor(() => expect(location.pathname + hash()).toContain(address))
    expect(box.value).toContain(value)
  })
})

describe('how exact the start is', () => {
  it.each([
    ['ZZ1 1AA', ''],
    ['ZZ1 1', 'Near ZZ1 1. Distances may be about a mile out.'],
    ['ZZ2', 'Near ZZ2. Distances may be about 3 miles out.'],
    ['ZZ1 1YY', 'ZZ1 1YY is no longer in use. Near ZZ1 1. Distances may be about a mile out.'],
    ['ZZ1 1XX', 'We do not know ZZ1 1XX: check it. Near ZZ1 1. Distances may be about a mile out.'],
    ['ZZ2 1XX', 'Near ZZ2 1. Distances may be about a mile out.'],
    ['Thistleton', 'Near Thistleton, from the middle of the town.'],
  ])('“%s”: %s', async (near, said) => {
    await open(`#near=${encodeURIComponent(near)}`)
    const status = screen.getAllByRole('status').find(({ className }) => className === 'ask-where')
    await waitFor(() => expect(status?.textContent).toBe(said))
  })
})

describe('a point without a name', () => {
  afterEach(() => noteOwnPlace(null))
  const outside = (name: string) => new RegExp(`^${name} is outside Testshire`)

  it('is nobody’s place where a link, or a map, says it', async () => {
    noteOwnPlace('52.681,0.941')
    const { box } = await open('#near=52.68,0.94&q=wick')
    expect(await screen.findByText(outside('A point on the map'))).toBeVisible()
    expect(screen.getByText('Near this point')).toBeVisible()
    act(() => location.assign('#near=52.68,0.94'))
    await waitFor(() => expect(box.value).toBe('A point on the map'))
  })

  it('is where they are once the phone has said so, also where it stood in the address already', async () => {
    const { box } = await open('#near=52.68,0.94')
    await waitFor(() => expect(box.value).toBe('A point on the map'))
    act(() => noteOwnPlace('52.68,0.94'))
    expect(box.value).toBe('Where you are')
    expect(await screen.findByText(outside('Where you are'))).toBeVisible()
    act(() => location.assign('#near=52.68,0.94&q=wick'))
    expect(await screen.findByText('Near you')).toBeVisible()
  })
})

describe('what is entered', () => {
  it.each([
    ['thistleton', '#near=Thistleton'],
    [' zz1  1aa', '#near=ZZ1 1AA'],
    ['zz1', '#near=ZZ1'],
    ['wick toddlers', '#q=wick toddlers'],
  ])('“%s” gives %s', async (typed, expected) => {
    const { user, box } = await open()
    await user.type(box, `${typed}{Enter}`)
    await waitFor(() => expect(hash()).toBe(expected))
    expect(saidOf()).toBe('')
  })

  it.each([
    ['Thistelton', 'We do not know “Thistelton”.Did you mean Thistleton?'],
    ['Thistl', 'Nothing is called just “Thistl”.Did you mean Thistleton?'],
    ['ZZ1! 1AA', '“ZZ1! 1AA” is not quite a postcode.Did you mean ZZ1 1AA?'],
    ['zz1 1a', '“zz1 1a” is not a whole postcode.Did you mean ZZ1 1?'],
    ['QQ9 9QQ', 'We do not know the postcode “QQ9 9QQ”.'],
    [
      'CB1',
      'CB1 is outside Testshire. Groups there are kept in another list.The nearest places in Testshire to Cambridge:',
    ],
    ['NR', 'NR is outside Testshire.'],
    ['JE', 'JE is outside Testshire.'],
    ['GIR 0AA', 'No place has that postcode. It was for a bank.'],
    ['BF', 'That is an address of the forces'],
    ['Atlantis', 'We do not know “Atlantis”. Check the spelling'],
  ])('“%s” is answered, announced, and moves nothing', async (typed, words) => {
    const { user, box } = await open('#ages=1')
    await user.type(box, `${typed}{Enter}`)
    await waitFor(() => expect(saidOf()).toContain(words))
    await waitFor(() => expect(heard()?.replaceAll(' ', '')).toContain(words.replaceAll(' ', '')))
    expect(box.value).toBe(typed)
    expect(box.getAttribute('aria-invalid')).toBe('true')
    // Both at once, and it would be heard twice: it describes the box to who comes back to it.
    expect(box.getAttribute('aria-describedby')).toBeNull()
    act(() => box.blur())
    const described = document.getElementById(box.getAttribute('aria-describedby') ?? '')
    expect(described?.textContent).toBe(saidOf())
    expect(hash()).toBe('#ages=1')
    expect(screen.queryByText('No suggestions')).toBeNull()
    await user.type(box, 'x')
    expect(saidOf()).toBe('')
    expect(heard()).toBe('')
    expect(box.getAttribute('aria-invalid')).toBeNull()
  })

  it('finds a street once it is typed, unless a town elsewhere is called so', async () => {
    const basemap = { type: 'streets', attribution: 'x', names: true }
    server.use(
      http.get('*/data/testshire/area.json', () => HttpResponse.json({ ...area, basemap })),
      http.get('*/data/testshire/streets/names.json', () =>
        HttpResponse.json([
          ['Thistleton', 54.2, 0.3, 'Hushby Road|Quebec Road', [0, 0, 5, 5]],
          ['Port Ezra', 54.4, 0.7, 'Hushby Road', [0, 0]],
        ]),
      ),
      towns([['town', 'Hushby', 54.2, 1.5]]),
    )
    const { user, box } = await open()
    await user.type(box, 'queb')
    await user.click(await screen.findByRole('option', { name: 'Quebec Road Thistleton' }))
    await waitFor(() => expect(hash()).toBe('#near=Quebec Road, Thistleton'))
    const said = 'Near Quebec Road, Thistleton, from the middle of the street.'
    expect(await screen.findByText(said)).toBeVisible()
    await user.clear(box)
    await user.type(box, 'hushby road{Enter}')
    expect(await screen.findByText('More than one place is called “hushby road”.')).toBeVisible()
    await user.clear(box)
    await user.type(box, 'hushby{Enter}')
    expect(
      await screen.findByRole('link', { name: /^Quietshire’s list may have it/ }),
    ).toBeVisible()
  })

  it('does not blame the spelling of what may be a street, where those cannot be had', async () => {
    const basemap = { type: 'streets', attribution: 'x', names: true }
    server.use(
      http.get('*/data/testshire/area.json', () => HttpResponse.json({ ...area, basemap })),
      http.get('*/data/testshire/streets/names.json', () => HttpResponse.error()),
    )
    const { user, box } = await open()
    await user.type(box, 'quebec road{Enter}')
    await waitFor(() =>
      expect(saidOf()).toBe(
        'We do not know “quebec road”, and could not load the names of streets. Try a town or village near it.',
      ),
    )
    expect(box.value).toBe('quebec road')
  })

  it('is put right at a press', async () => {
    const { user, box } = await open()
    await user.type(box, 'Thistelton{Enter}')
    await waitFor(() =>
      expect(heard()).toBe('We do not know “Thistelton”. Did you mean Thistleton?'),
    )
    await user.click(await screen.findByRole('button', { name: 'Did you mean Thistleton?' }))
    await waitFor(() => expect(hash()).toBe('#near=Thistleton'))
    expect(box.value).toBe('Thistleton')
    expect(saidOf()).toBe('')
  })

  it('leads a postcode to the area that has it, and asks no other', async () => {
    server.use(towns([['sector', 'ZZ8 1', 54.2, 1.5]]))
    const { user, box } = await open('#ages=1')
    await user.type(box, 'zz8 1aa{Enter}')
    const link = await screen.findByRole('link', {
      name: 'Quietshire’s list may have it: look there',
    })
    expect(link.getAttribute('href')).toBe('/quietshire/#near=ZZ8+1AA&ages=1')
  })

  it('may be started from though it is outside every area, and that is said', async () => {
    const { user, box } = await open()
    await user.type(box, 'CB1 2AB{Enter}')
    await user.click(
      await screen.findByRole('button', { name: 'Look from Cambridge all the same' }),
    )
    await waitFor(() => expect(hash()).toBe('#near=Cambridge'))
    expect(box.value).toBe('Cambridge')
    expect(await screen.findByText(/^Cambridge is outside Testshire\./)).toBeVisible()
    expect(saidOf()).toBe('')
  })

  it('is looked for in other areas, with a link that keeps what was asked', async () => {
    server.use(towns([['town', 'Hushby', 54.2, 1.2]]))
    const { user, box } = await open('#ages=1&when=today&types=stay-and-play')
    await user.type(box, 'hushby{Enter}')
    const link = await screen.findByRole('link', {
      name: 'Quietshire’s list may have it: look there',
    })
    expect(link.getAttribute('href')).toBe('/quietshire/#near=Hushby&when=today&ages=1')
    expect(saidOf()).toContain('Hushby is outside Testshire.')
    expect(saidOf()).toContain('The nearest places in Testshire:')
  })

  it.each([
    ['', false],
    [', also as the box is left meanwhile', true],
  ])('is not lost where the towns are still on their way%s', async (_, leaves) => {
    let letGo = () => {}
    const gate = new Promise<void>((open) => (letGo = open))
    server.use(
      http.get('*/data/testshire/gazetteer.json', async () => {
        await gate
        return HttpResponse.json([['town', 'Thistleton', 54.2, 0.3]])
      }),
    )
    const { user, box } = await open()
    await user.type(box, 'thistleton{Enter}')
    expect(await screen.findByText('Looking for “thistleton”')).toBeVisible()
    expect(box.value).toBe('thistleton')
    if (leaves) act(() => box.blur())
    letGo()
    await waitFor(() => expect(hash()).toBe('#near=Thistleton'))
  })

  it('is in the address where the box is left before it could be understood', async () => {
    server.use(http.get('*/data/testshire/gazetteer.json', () => new Promise<never>(() => {})))
    const { user, box } = await open()
    await user.type(box, 'thistleton')
    act(() => box.blur())
    expect(hash()).toBe('#near=thistleton')
  })

  it('of a link may be a name', async () => {
    const { user, box } = await open('#near=wick+toddlers')
    await user.click(
      await screen.findByRole('button', { name: 'Look for “wick toddlers” in names' }),
    )
    expect(hash()).toBe('#q=wick toddlers')
    expect(box.value).toBe('wick toddlers')
  })

  it('cannot be understood without the towns, and that is said', async () => {
    server.use(
      http.get('*/data/testshire/gazetteer.json', () => new HttpResponse(null, { status: 404 })),
    )
    const { user, box } = await open()
    await user.type(box, 'thistleton{Enter}')
    await waitFor(() => expect(saidOf()).toMatch(/towns and postcodes could not be loaded/))
    expect(box.value).toBe('thistleton')
  })
})

describe('where the phone is', () => {
  it('is no trouble any more once something else is asked', async () => {
    const refuses: Pick<Geolocation, 'getCurrentPosition'> = {
      getCurrentPosition: (_, no) => no?.({ code: 1 } as GeolocationPositionError),
    }
    Object.defineProperty(navigator, 'geolocation', { value: refuses, configurable: true })
    const { user, box } = await open()
    const refused = /^Your phone would not share your location/
    await user.click(screen.getByRole('button', { name: 'Use my location' }))
    await waitFor(() => expect(saidOf()).toMatch(refused))
    await user.type(box, 'Atlantis{Enter}')
    await waitFor(() => expect(saidOf()).toMatch(/^We do not know “Atlantis”.*it\.$/))
    await user.clear(box)
    await user.type(box, 'thistleton{Enter}')
    await waitFor(() => expect(hash()).toBe('#near=Thistleton'))
    expect(saidOf()).toBe('')
  })
})

describe('the box', () => {
  it('takes what is clear when it is left, and asks about what is half typed', async () => {
    const { user, box } = await open()
    await user.type(box, 'port ezra')
    await screen.findByRole('option', { name: /^Port Ezra town/ })
    await user.tab()
    await user.tab()
    await user.tab()
    expect(hash()).toBe('#near=Port Ezra')
    await user.clear(box)
    await user.type(box, 'thist')
    act(() => box.blur())
    expect(hash()).toBe('#near=Port Ezra')
    expect(saidOf()).toContain('Did you mean Thistleton?')
  })

  it.each(['#near=Thistleton', '#q=wick', '#near=Thistleton&q=wick'])(
    'is cleared by its cross: %s',
    async (from) => {
      const { user, box } = await open(from)
      await user.click(screen.getByRole('button', { name: 'Clear the search box' }))
      await waitFor(() => expect(hash()).toBe(''))
      expect(box.value).toBe('')
      expect(document.activeElement).toBe(box)
    },
  )

  it('is applied by its button', async () => {
    const { user, box } = await open()
    await user.type(box, 'thistleton')
    await user.click(screen.getByRole('button', { name: 'Find' }))
    await waitFor(() => expect(hash()).toBe('#near=Thistleton'))
  })

  it('holds a name, and beside it where from, which can be taken away', async () => {
    const { user, box } = await open('#near=Thistleton')
    await user.clear(box)
    await user.type(box, 'wick toddlers{Enter}')
    await waitFor(() => expect(hash()).toBe('#near=Thistleton&q=wick toddlers'))
    expect(box.value).toBe('wick toddlers')
    await user.click(await screen.findByRole('button', { name: 'Remove: near Thistleton' }))
    expect(hash()).toBe('#q=wick toddlers')
  })

  it('says what a link holds that is no place here', async () => {
    const { box } = await open('#near=Thistelton')
    expect(box.value).toBe('Thistelton')
    expect(await screen.findByRole('button', { name: 'Did you mean Thistleton?' })).toBeVisible()
  })
})
