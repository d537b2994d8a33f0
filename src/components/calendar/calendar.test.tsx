// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveFile } from '#data/saveFile.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { meetingsBetween, type Meeting } from '#domain/time/meetings.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { SessionId } from '#domain/catalogue/session.ts'
import {
  date,
  sampleArea,
  sampleCalendar,
  sampleCatalogue,
  sampleNow,
  sampleSchedule,
  sampleSession,
  time,
} from '#testing/samples.ts'
import { AddDate } from './AddDate.tsx'
import { AddSeries } from './AddSeries.tsx'
import { FeedLinks } from './FeedLinks.tsx'
import { useCalendarFile } from './useCalendarFile.ts'

const frame = vi.hoisted(() => ({ embedded: false }))
vi.mock('#data/saveFile.ts', () => ({ saveFile: vi.fn() }))
vi.mock(import('#url/address.ts'), async (importOriginal) =>
  Object.defineProperty({ ...(await importOriginal()) }, 'embedded', { get: () => frame.embedded }),
)

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.mocked(saveFile).mockReset()
  frame.embedded = false
})

const sessionOf = ({ sessions }: Catalogue) => sessions.get('testham-rhymes' as SessionId)!

function meetingsOf(catalogue: Catalogue): Meeting[] {
  const to = date('2027-11-23')
  return meetingsBetween(sessionOf(catalogue), catalogue, sampleNow.date, to, sampleNow).meetings
}

function Page({ catalogue }: { catalogue: Catalogue }) {
  const session = sessionOf(catalogue)
  const { made, add } = useCalendarFile(session, catalogue)
  const [first, second] = meetingsOf(catalogue)
  if (!first || !second) return null
  const { date: from } = first
  return (
    <>
      <AddDate date={second.date} onAdd={() => add({ is: 'date', meeting: second })} />
      <AddSeries
        area="testshire"
        id={session.id}
        from={from}
        made={made}
        onAdd={() => add({ is: 'series', from })}
      />
    </>
  )
}

const catalogueOf = (session: Parameters<typeof sampleSession>[0]) =>
  sampleCatalogue({ sessions: [sampleSession(session)] })

async function press(name: string, catalogue = sampleCatalogue()) {
  render(<Page catalogue={catalogue} />)
  await userEvent.click(screen.getByRole('button', { name }))
  await vi.waitFor(() => expect(saveFile).toHaveBeenCalled())
  const [file = '', type = '', text = ''] = vi.mocked(saveFile).mock.lastCall ?? []
  const read = new ICAL.Component(ICAL.parse(text) as unknown[])
  return { file, type, text, events: read.getAllSubcomponents('vevent').map(eventOf) }
}

const eventOf = (component: ICAL.Component) => {
  const event = new ICAL.Event(component)
  const { summary, description, startDate } = event
  const url = component.getFirstPropertyValue('url')
  return { summary, description, start: startDate.toString(), url }
}

describe('one date', () => {
  it('is a file with that date, named by the session alone', async () => {
    const { file, type, events } = await press('Add Tuesday 1 December to calendar')
    expect([file, type]).toEqual(['testham-rhymes.ics', 'text/calendar'])
    expect(events).toEqual([
      {
        summary: 'Rhymes at Testham Library',
        start: '2026-12-01T10:00:00',
        url: `${location.origin}/testshire/sessions/testham-rhymes/`,
        description: [
          'Songs and rhymes',
          'Ages: 0 to 12 months',
          'Cost: Free',
          'Just turn up',
          'Ring before you go: 01632 960001',
        ].join('\n'),
      },
    ])
    expect(await screen.findByText(/file is ready/)).toBeDefined()
  })

  it('has the time it was moved to, and why', async () => {
    const changes = [
      { date: date('2026-12-01'), starts: time('14:00'), ends: time('14:45'), note: 'party' },
    ]
    const { events } = await press('Add Tuesday 1 December to calendar', catalogueOf({ changes }))
    expect(events[0]?.start).toBe('2026-12-01T14:00:00')
    expect(events[0]?.description).toMatch(/^Different time: party/)
  })

  it('names nothing a family asked for', async () => {
    history.replaceState(null, '', '/testshire/sessions/testham-rhymes/#near=TE1+1ST&ages=0-5m')
    const { text } = await press('Add Tuesday 1 December to calendar')
    expect(text).not.toMatch(/#|0-5m|TE1\+1ST/)
  })
})

describe('every date', () => {
  it('is each date of a year, without those that are off', async () => {
    const catalogue = catalogueOf({ holds: 'term-time' })
    const { events } = await press('Add every date to calendar', catalogue)
    expect(events.map(({ start }) => start)).toEqual(
      meetingsOf(catalogue).map((meeting) => `${meeting.date}T10:00:00`),
    )
  })

  it.each<[string, RegExp, RegExp, Catalogue]>([
    [
      'examples',
      /^Example: Rhymes/,
      /^EXAMPLE TIME: made up/,
      sampleCatalogue({
        area: sampleArea({ timetable: 'example' }),
        sessions: [sampleSession({ schedules: [] })],
        exampleTimes: [{ sessionId: 'testham-rhymes' as SessionId, schedules: [sampleSchedule] }],
      }),
    ],
    [
      'not confirmed',
      /^Rhymes/,
      /^Date not confirmed/,
      sampleCatalogue({
        calendar: sampleCalendar({ confirmed: false }),
        sessions: [sampleSession({ holds: 'term-time' })],
      }),
    ],
  ])('says that dates are %s', async (_, summary, description, catalogue) => {
    const { text, events } = await press('Add every date to calendar', catalogue)
    expect(events.length).toBeGreaterThan(0)
    for (const event of events) {
      expect(event.summary).toMatch(summary)
      expect(event.description).toMatch(description)
    }
    expect(text).toContain('STATUS:TENTATIVE')
  })

  it('says so where the file could not be made', async () => {
    vi.mocked(saveFile).mockImplementation(() => {
      throw new Error('no room')
    })
    await press('Add every date to calendar')
    expect(await screen.findByText(/could not be made/)).toBeDefined()
  })

  it.each([false, true])('in a frame (%s) there is another way', (embedded) => {
    frame.embedded = embedded
    render(<Page catalogue={sampleCatalogue()} />)
    const links = screen.queryAllByRole('link', { name: /full finder/ })
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      embedded ? [`${location.origin}/testshire/sessions/testham-rhymes/`] : [],
    )
  })
})

it('a feed is a webcal link, and an address to copy', () => {
  render(<FeedLinks area="testshire" id={'testham-library' as PlaceId} example />)
  const path = `${location.host}/testshire/places/testham-library/sessions.ics`
  const subscribe = screen.getByRole('link', { name: 'Subscribe in your calendar' })
  expect(subscribe.getAttribute('href')).toBe(`webcal://${path}`)
  const address = screen.getByRole('link', { name: `http://${path}` })
  expect(address.getAttribute('href')).toBe(`http://${path}`)
  expect(screen.getByText(/The times are examples/)).toBeDefined()
})
