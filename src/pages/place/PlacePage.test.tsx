// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import {
  date,
  sampleArea,
  sampleCatalogue,
  samplePlace,
  sampleSession,
  time,
} from '#testing/samples.ts'
import { PlacePage } from './PlacePage.tsx'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

function show(
  place: Place,
  others: Partial<Parameters<typeof sampleCatalogue>[0]> = {},
): Catalogue {
  const catalogue = sampleCatalogue({ places: [place], sessions: [], ...others })
  render(<PlacePage catalogue={catalogue} place={place} />)
  return catalogue
}

describe('an open hub', () => {
  const hub = samplePlace({
    id: 'mill-hub',
    kind: 'hub',
    name: 'Mill Hub',
    otherNames: ['Mill Children’s Centre'],
    url: 'https://www.mill.example/hub',
    email: 'mill@testshire.example',
    opening: [{ byday: ['MO', 'TU'], opens: time('09:00'), closes: time('17:00') }],
  })

  it('says what it is, where, and how to ask', () => {
    show(hub)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Mill Hub')
    expect(screen.getByText(/Also called Mill Children’s Centre/)).toBeVisible()
    expect(screen.getByText('1 Test Street, Testham TE1 1ST')).toBeVisible()
    const ask = within(screen.getByRole('list', { name: 'Ask them' }))
    expect(ask.getByRole('link', { name: '01632 960001' }).getAttribute('href')).toBe(
      'tel:01632960001',
    )
    expect(screen.getByRole('link', { name: 'mill.example' }).getAttribute('href')).toBe(
      'https://www.mill.example/hub',
    )
  })

  it('gives its hours by weekday and marks today', () => {
    show(hub)
    const hours = screen.getByRole('table', { name: 'Opening hours by day of the week' })
    expect(within(hours).getByRole('row', { name: 'Tuesday (today) 9am to 5pm' })).toBeVisible()
    expect(within(hours).getByRole('row', { name: 'Wednesday Closed' })).toBeVisible()
  })

  it('lists the sessions there, soonest first, and leaves out what is over', () => {
    const session = { placeId: 'mill-hub' }
    show(hub, {
      sessions: [
        sampleSession({
          ...session,
          id: 'later',
          title: 'Later',
          schedules: [{ freq: 'WEEKLY', byday: ['TH'], starts: time('10:00') }],
        }),
        sampleSession({ ...session, id: 'sooner', title: 'Sooner' }),
        sampleSession({
          ...session,
          id: 'over',
          title: 'Over',
          schedules: [{ freq: 'DATES', dates: [date('2026-11-01')], starts: time('10:00') }],
        }),
      ],
    })
    const here = screen.getByRole('region', { name: /What’s on here/ })
    const names = within(here).getAllByRole('heading', { level: 3 })
    expect(names.map((one) => one.textContent)).toEqual(['Sooner', 'Later'])
  })

  it('opens an e-mail to the council that holds the record and the page, and no fragment', () => {
    history.replaceState(null, '', '/testshire/places/mill-hub/#near=TE1+1ST')
    show(hub)
    const href = screen.getByRole('link', { name: /Write an e-mail/ }).getAttribute('href') ?? ''
    const mail = decodeURIComponent(href)
    expect(mail).toContain('mailto:families@testshire.example?subject=')
    expect(mail).toContain('Record: mill-hub')
    expect(mail).toContain('/testshire/places/mill-hub/\r\n')
    expect(mail).not.toContain('near')
    history.replaceState(null, '', '/')
  })

  it('names who to ring where the council has no e-mail', () => {
    const council = { name: 'Testshire Council', url: 'https://t.example/', phone: '01632 960000' }
    show(hub, { area: sampleArea({ council }) })
    const report = screen.getByRole('region', { name: 'Is this still on?' })
    expect(within(report).getByRole('link', { name: '01632 960000' })).toBeVisible()
    // It is read out: what only computers call the place is no help.
    expect(report.textContent).not.toContain('mill-hub')
  })

  it('never makes a link of an address that is not safe', () => {
    show({ ...hub, url: 'javascript:alert(1)' })
    for (const link of screen.getAllByRole('link')) {
      expect(link.getAttribute('href')).not.toMatch(/^javascript/)
    }
  })
})

describe('what is not known', () => {
  it('gives the number of its group where the place has none, and says whose it is', () => {
    const place = samplePlace({ phone: undefined })
    const phone = '01632 960077'
    show(place, { sessions: [sampleSession({ placeId: place.id, title: 'Songs', phone })] })
    const ask = within(screen.getByRole('list', { name: 'Ask them' }))
    expect(ask.getByText(/^Number for Songs:/)).toBeVisible()
    expect(ask.getByRole('link').textContent).toBe(phone)
    expect(screen.queryByText(/Phone number not known/)).toBeNull()
  })

  it('asks each group at its own number whether it is still on, and not the council', () => {
    const place = samplePlace({ phone: undefined })
    const at = (title: string, phone: string) =>
      sampleSession({ id: title, placeId: place.id, title, phone })
    const council = { name: 'Testshire Council', url: 'https://t.example/', phone: '01632 960000' }
    const sessions = [at('Songs', '01632 960077'), at('Play', '01632 960088')]
    show(place, { area: sampleArea({ council }), sessions })
    const still = screen.getByRole('region', { name: 'Is this still on?' })
    expect(still.textContent).toContain(
      'Number for Songs: 01632 960077“When is Songs at Testham Library?”“Do I need to book?”',
    )
    expect(still.textContent).toContain('Number for Play: 01632 960088“When is Play')
    expect(still.textContent).not.toContain('You can ring Testshire Council')
  })

  it('is said, and is not the same as none', () => {
    show(samplePlace({ features: undefined, phone: undefined, precision: 'town' }))
    expect(screen.getByText(/Opening hours are not known/)).toBeVisible()
    expect(screen.getByText(/We do not know what this place has/)).toBeVisible()
    expect(screen.getByText(/Phone number not known/)).toBeVisible()
    expect(screen.getByText(/somewhere in the town/)).toBeVisible()
    expect(screen.getByText(/We do not know of any sessions here/)).toBeVisible()
  })

  it.each<[string, Partial<Place>, RegExp]>([
    ['no features', { features: [] }, /None of the things we list/],
    ['never open', { opening: [] }, /cannot just drop in/],
    ['low confidence', { confidence: 'low' }, /Not confirmed/],
    ['checked nobody knows when', { checked: undefined }, /last checked is not known: ring first/],
    ['long unchecked', { checked: date('2026-03-01') }, /Not checked since March 2026/],
    ['shut for now', { status: 'temporarily-closed', statusNote: 'Flood' }, /Flood/],
  ])('%s', (_, over, said) => {
    show(samplePlace(over))
    expect(screen.getByText(said)).toBeVisible()
  })
})

it('keeps self-service hours apart from hours with staff', () => {
  show(
    samplePlace({
      opening: [{ byday: ['FR'], opens: time('10:00'), closes: time('17:00') }],
      selfService: [{ byday: ['FR'], opens: time('08:00'), closes: time('19:00') }],
    }),
  )
  const staffed = screen.getByRole('table', { name: 'Opening hours by day of the week' })
  const alone = screen.getByRole('table', { name: 'Self-service hours, by day of the week' })
  expect(within(staffed).getByRole('row', { name: 'Friday 10am to 5pm' })).toBeVisible()
  expect(within(alone).getByRole('row', { name: 'Friday 8am to 7pm' })).toBeVisible()
  // That nobody is let in without staff does not say that the place is shut.
  expect(within(alone).getByRole('row', { name: 'Monday No self-service' })).toBeVisible()
  expect(within(staffed).getByRole('row', { name: 'Monday Closed' })).toBeVisible()
  expect(screen.getByText('Open for self-service (staff may be there)')).toBeVisible()
  expect(screen.queryByText(/no staff/)).toBeNull()
})

it('lists days it will be shut, and not those gone by', () => {
  const closures = [
    { from: date('2026-11-01'), to: date('2026-11-02'), note: 'Paint' },
    { from: date('2026-12-24'), to: date('2026-12-28'), note: 'Christmas' },
  ]
  show(samplePlace({ closures }))
  expect(screen.getByText('Thursday 24 December to Monday 28 December: Christmas')).toBeVisible()
  expect(screen.queryByText(/Paint/)).toBeNull()
})

describe('a former centre', () => {
  const centre = samplePlace({
    id: 'old-centre',
    kind: 'former-centre',
    name: 'Old Children’s Centre',
    status: 'closed',
    closedOn: date('2019-10-01'),
    phone: undefined,
  })
  const hub = (id: string, lat: number, over: Partial<Place> = {}) =>
    samplePlace({ kind: 'hub', name: id, lat, ...over, id })
  const around = {
    places: [
      centre,
      hub('far-hub', 52.8),
      hub('near-hub', 52.55),
      hub('shut-hub', 52.501, { status: 'temporarily-closed' }),
      samplePlace({ lat: 52.51 }),
    ],
    sessions: [sampleSession()],
  }

  it('says when it closed, what is there now, and who took its work over', () => {
    show(
      {
        ...centre,
        now: { use: 'nursery', name: 'Bees', url: 'https://bees.example/' },
        replacedBy: hub('near-hub', 0).id,
      },
      around,
    )
    expect(screen.getByText('It closed in October 2019.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Bees (nursery) (bees.example)' })).toBeVisible()
    const now = screen.getByRole('region', { name: 'What is there now' })
    expect(within(now).getByRole('link', { name: 'near-hub' })).toBeVisible()
    expect(screen.queryByText(/Ring before you go/)).toBeNull()
  })

  it('says so where what is there now is not known', () => {
    show(centre, around)
    expect(screen.getByText('We do not know what is there now.')).toBeVisible()
  })

  it('leads to the nearest open hub, the nearest library and the next sessions', () => {
    show(centre, around)
    const instead = screen.getByRole('region', { name: 'Where to go instead' })
    expect(within(instead).getByRole('link', { name: 'near-hub' }).getAttribute('href')).toBe(
      '/testshire/places/near-hub/',
    )
    expect(within(instead).queryByRole('link', { name: 'far-hub' })).toBeNull()
    expect(within(instead).getByRole('link', { name: 'Testham Library' })).toBeVisible()
    expect(
      within(instead).getByText('Within 5 miles in a straight line, soonest first.'),
    ).toBeVisible()
    expect(
      within(instead).getByRole('heading', { level: 4, name: 'Rhymes, Testham Library' }),
    ).toBeVisible()
  })
})
