// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { date, sampleArea, sampleCatalogue, samplePlace } from '#testing/samples.ts'
import { DataPage } from './DataPage.tsx'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

type Over = Partial<Parameters<typeof DataPage>[0]>

function show(over: Over = {}) {
  const whole = { catalogue: sampleCatalogue(), troubles: [], refused: [], retry: vi.fn() }
  render(<DataPage {...whole} {...over} />)
}

it('says that nothing is missing only when nothing is', () => {
  show()
  expect(screen.getByText('Every file was read, and every record in it.')).toBeVisible()
  expect(screen.getByText('Everything was checked in the last six months.')).toBeVisible()
})

it('lists what was refused with file, record, field, found and expected', () => {
  const refusal = {
    file: 'testshire/sessions.json',
    id: 'bad-one',
    field: 'schedules[0].byday',
    found: 'XX',
    expected: 'a weekday',
  }
  show({ refused: [refusal] })
  for (const said of Object.values(refusal)) expect(screen.getByText(said)).toBeVisible()
  expect(screen.getByText(/^1 record is left out/)).toBeVisible()
  expect(screen.queryByText(/Every file was read/)).toBeNull()
})

it('names the files that could not be had and tries again', () => {
  const retry = vi.fn()
  show({ troubles: [{ file: 'testshire/libraries.json', kind: 'missing' }], retry })
  expect(screen.getByText('testshire/libraries.json: not there')).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(retry).toHaveBeenCalledOnce()
})

it('shows the oldest first, and the rest when asked', () => {
  const places = Array.from({ length: 14 }, (_, at) =>
    samplePlace({
      id: `place-${at}`,
      name: `Place ${at}`,
      checked: date(`2026-0${at === 7 ? 1 : 9}-01`),
    }),
  )
  show({ catalogue: sampleCatalogue({ places, sessions: [] }) })
  const table = () => within(screen.getByRole('table', { name: /^Places by date/ }))
  const rows = () =>
    table()
      .getAllByRole('rowheader')
      .map((row) => row.textContent)
  expect(rows()).toHaveLength(12)
  expect(rows()[0]).toMatch(/^Place 7/)
  expect(screen.getByText(/^1 place has something not checked/)).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Show all 14 places' }))
  expect(rows()).toHaveLength(14)
})

it.each([
  ['Spreadsheets', 'sessions.csv', '/testshire/data/csv/sessions.csv', 'testshire-sessions.csv'],
  ['Files for computers', 'sessions.json', '/data/testshire/sessions.json', 'testshire-sessions.json'], // prettier-ignore
  ['What each', 'sessions.schema.json', '/data/schema/sessions.schema.json', null],
  ['Calendars, one for each kind', 'Rhymes', '/testshire/types/rhymes/sessions.ics', null],
  ['Calendars, one for each place', samplePlace().name, `/testshire/places/${samplePlace().id}/sessions.ics`, null], // prettier-ignore
])('offers files: %s', (format, name, href, download) => {
  show()
  const list = screen.getByText(new RegExp(`^${format}.* files?\\)$`)).closest('details')!
  const link = within(list).getByRole('link', { name, hidden: true })
  expect(link.getAttribute('href')).toBe(href)
  expect(link.getAttribute('download')).toBe(download)
})

it('offers example times only where there are some', () => {
  show()
  expect(screen.queryByText('example-times.csv')).toBeNull()
  cleanup()
  show({ catalogue: sampleCatalogue({ area: sampleArea({ timetable: 'example' }) }) })
  for (const file of ['example-times.csv', 'example-times.json'])
    expect(screen.getByText(file)).toHaveAttribute('download', `testshire-${file}`)
})

it('offers no calendar where nothing has times', () => {
  show({ catalogue: sampleCatalogue({ sessions: [] }) })
  expect(screen.queryByText(/^Calendars/)).toBeNull()
})

it('says how many sessions have which times, and how many places are how fresh', () => {
  show()
  const chart = (name: string) => within(screen.getByRole('table', { name }))
  const times = chart('Sessions by what is known of their times')
  expect(times.getByRole('row', { name: 'Times are published 1 session' })).toBeVisible()
  const fresh = chart('Places by how long ago they were checked')
  expect(fresh.getAllByRole('row')).toHaveLength(1 + 6)
})

it('has a page for a county with nothing in it', () => {
  show({ catalogue: sampleCatalogue({ places: [], sessions: [] }) })
  expect(screen.getByText('No places are listed yet.')).toBeVisible()
})

it('says so while times are examples', () => {
  show({ catalogue: sampleCatalogue({ area: sampleArea({ timetable: 'example' }) }) })
  expect(screen.getByText(/They are made up/)).toBeVisible()
})
