// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveFile } from '#data/saveFile.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { meetingsBetween } from '#domain/time/occurrences.ts'
import { nextMeeting } from '#domain/time/nextMeeting.ts'
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
import { NextDates } from '#components/NextDates.tsx'
import { CalendarClient } from '#testing/calendarClient.ts'
import { AddToCalendar } from './AddToCalendar.tsx'
import { FeedLinks } from './FeedLinks.tsx'

const frame = vi.hoisted(() => ({ embedded: false }))
vi.mock('#data/saveFile.ts', () => ({ saveFile: vi.fn() }))
vi.mock(import('#url/address.ts'), async (importOriginal) =>
  Object.defineProperty({ ...(await importOriginal()) }, 'embedded', { get: () => frame.embedded }),
)

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date'] })
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = vi.fn()
})
afterEach(() => {
  vi.useRealTimers()
  vi.mocked(saveFile).mockReset()
  frame.embedded = false
})

const sessionOf = ({ sessions }: Catalogue) => sessions.get('testham-rhymes' as SessionId)!

const meetingsOf = (catalogue: Catalogue) =>
  meetingsBetween(sessionOf(catalogue), catalogue, sampleNow.date, date('2027-11-23'), sampleNow)
    .meetings

function Page({ catalogue }: { catalogue: Catalogue }) {
  const session = sessionOf(catalogue)
  const next = nextMeeting(session, catalogue, sampleNow.date, sampleNow)
  return (
    <>
      {next.is === 'meeting' && (
        <AddToCalendar
          catalogue={catalogue}
          session={session}
          meeting={next.meeting}
          now={sampleNow}
        />
      )}
      <NextDates catalogue={catalogue} session={session} now={sampleNow} />
    </>
  )
}

const catalogueOf = (session: Parameters<typeof sampleSession>[0]) =>
  sampleCatalogue({ sessions: [sampleSession(session)] })

const ways = () => userEvent.click(screen.getByRole('button', { name: 'Add to calendar' }))

async function press(name: string, catalogue = sampleCatalogue(), before: string[] = []) {
  render(<Page catalogue={catalogue} />)
  await ways()
  for (const label of before) await userEvent.click(screen.getByLabelText(label))
  await userEvent.click(screen.getByRole('button', { name }))
  const [file = '', type = '', text = ''] = vi.mocked(saveFile).mock.lastCall ?? []
  return { file, type, text, kept: new CalendarClient().open(text).kept }
}

describe('one date', () => {
  it('is a file with that date, named by the session alone', async () => {
    const { file, type, text, kept } = await press('Add Tuesday 1 December to calendar')
    expect([file, type]).toEqual(['testham-rhymes.ics', 'text/calendar'])
    expect(text.replaceAll('\r\n ', '')).toContain(
      `URL:${location.origin}/testshire/sessions/testham-rhymes/\r\n`,
    )
    expect(kept).toEqual([
      {
        uid: 'testham-rhymes.testshire@family-hub-map',
        summary: 'Rhymes at Testham Library',
        starts: '2026-12-01T10:00:00',
        ends: '2026-12-01T10:45:00',
        status: 'CONFIRMED',
        description: [
          'Songs and rhymes',
          'Every Tuesday, 10am to 10:45am.',
          'All year, in the school holidays too.',
          'Dates from 4 May 2027 are not confirmed yet.',
          'Ages: 0 to 12 months',
          'Cost: Free',
          'Just turn up',
          'Ring before you go: 01632 960001',
          'Last checked on 1 November 2026 by Testshire Council',
        ].join('\n'),
      },
    ])
    expect(await screen.findByText(/file is ready/)).toBeVisible()
  })

  it('says so where nobody knows when it was checked', async () => {
    const { kept } = await press(
      'Add Tuesday 1 December to calendar',
      catalogueOf({ checked: undefined }),
    )
    expect(kept[0]?.description).toMatch(/When this was last checked is not known: ring first$/)
  })

  it('says for whom it is, where not anyone may come', async () => {
    const some = { audience: 'targeted' as const, eligibility: 'For twins' }
    const { kept } = await press('Add Tuesday 1 December to calendar', catalogueOf(some))
    expect(kept[0]?.description).toMatch(/\nFor some families\. For twins\n/)
  })

  it('has the time it was moved to, and why', async () => {
    const changes = [
      { date: date('2026-12-01'), starts: time('14:00'), ends: time('14:45'), note: 'party' },
    ]
    const { kept } = await press('Add Tuesday 1 December to calendar', catalogueOf({ changes }))
    expect(kept[0]?.starts).toBe('2026-12-01T14:00:00')
    expect(kept[0]?.description).toMatch(/^Different time: party/)
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
    const { kept } = await press('Every date', catalogue)
    expect(kept.map(({ starts }) => starts)).toEqual(
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
      /^May change: school dates are not confirmed\n/,
      sampleCatalogue({
        calendar: sampleCalendar({ confirmed: false }),
        sessions: [sampleSession({ holds: 'term-time' })],
      }),
    ],
  ])('says that dates are %s', async (_, summary, description, catalogue) => {
    const { kept } = await press('Every date', catalogue)
    expect(kept.length).toBeGreaterThan(0)
    for (const date of kept) {
      expect(date.summary).toMatch(summary)
      expect(date.description).toMatch(description)
      expect(date.status).toBe('TENTATIVE')
    }
  })

  it('says on the page and in the file where what is known ends', async () => {
    const catalogue = catalogueOf({ holds: 'term-time', onBankHolidays: true })
    const { kept } = await press('Every date', catalogue)
    expect(screen.getByText(/up to 25 May 2027, the last that is known\./)).toBeVisible()
    expect(kept.at(-1)?.starts).toBe('2027-05-25T10:00:00')
    for (const { description } of kept) {
      expect(description).toContain('Dates from 1 June 2027 are not confirmed yet.')
    }
  })

  it('says so where the file could not be made', async () => {
    vi.mocked(saveFile).mockImplementation(() => {
      throw new Error('no room')
    })
    await press('Every date')
    expect(await screen.findByText(/could not be made/)).toBeVisible()
  })

  it.each([false, true])('in a frame (%s) there is another way', async (embedded) => {
    frame.embedded = embedded
    render(<Page catalogue={sampleCatalogue()} />)
    await ways()
    const links = screen.queryAllByRole('link', { name: /full finder/, hidden: true })
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      embedded ? [`${location.origin}/testshire/sessions/testham-rhymes/`] : [],
    )
  })
})

describe('a reminder', () => {
  it.each(['Every date', 'Only Tuesday 24 November'])(
    'is in the file of "%s" where asked',
    async (name) => {
      const { text } = await press(name, sampleCatalogue(), ['Remind me an hour before'])
      expect(text).toContain(
        'BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Rhymes at Testham Library\r\nTRIGGER:-PT60M\r\nEND:VALARM\r\nEND:VEVENT',
      )
    },
  )

  it('is in no file where it was not asked for', async () => {
    const { text } = await press('Every date')
    expect(text).not.toContain('VALARM')
  })
})

it('one date goes to a calendar on the web by a plain link, and says where to', async () => {
  render(<Page catalogue={sampleCatalogue()} />)
  await ways()
  const link = screen.getByRole('link', { name: 'Google Calendar (google.com)', hidden: true })
  const query = new URL(link.getAttribute('href') ?? '').searchParams
  expect(query.get('text')).toBe('Rhymes at Testham Library')
  expect(query.get('dates')).toBe('20261124T100000/20261124T104500')
})

it('a feed is an address to copy, and a link for the devices that answer it', () => {
  render(<FeedLinks area="testshire" id={'testham-library' as PlaceId} example />)
  const path = `${location.host}/testshire/places/testham-library/sessions.ics`
  const address = screen.getByLabelText<HTMLTextAreaElement>('Address of this calendar')
  expect(address.value).toBe(`http://${path}`)
  const subscribe = screen.getByRole('link', { name: 'Subscribe on an Apple device' })
  expect(subscribe.getAttribute('href')).toBe(`webcal://${path}`)
  expect(screen.getByText(/The times are examples/).tagName).toBe('P')
})
