// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveFile } from '#data/saveFile.ts'
import { planItems } from '#domain/plan/plan.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { Schedule, SessionId } from '#domain/catalogue/session.ts'
import { CalendarClient } from '#testing/calendarClient.ts'
import { date, sampleCatalogue, sampleNow, sampleSession, time } from '#testing/samples.ts'
import { PlanCalendar } from './PlanCalendar.tsx'

vi.mock('#data/saveFile.ts', () => ({ saveFile: vi.fn() }))
beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.mocked(saveFile).mockReset()
})

const fridays: Schedule = {
  freq: 'WEEKLY',
  byday: ['FR'],
  starts: time('10:00'),
  ends: time('11:00'),
}
const catalogueOf = (ofFriday: Schedule = fridays) =>
  sampleCatalogue({
    sessions: [
      sampleSession(),
      sampleSession({ id: 'friday', title: 'Friday Play', schedules: [ofFriday] }),
      sampleSession({ id: 'no-date', title: 'Ask First', schedules: [] }),
    ],
  })
const picks = [
  ...['testham-rhymes', 'friday', 'no-date', 'gone'].map((id) => ({
    is: 'session' as const,
    id: id as SessionId,
  })),
  { is: 'place' as const, id: 'testham-library' as PlaceId },
]

async function saved(catalogue = catalogueOf()) {
  const items = planItems(picks, catalogue, sampleNow)
  const { unmount } = render(<PlanCalendar items={items} catalogue={catalogue} />)
  await userEvent.click(screen.getByRole('button', { name: 'Add all to calendar' }))
  expect(screen.getByRole('status').textContent).toMatch(/file is ready/)
  unmount()
  const [file = '', , text = ''] = vi.mocked(saveFile).mock.lastCall ?? []
  return { file, text }
}

const summaries = (client: CalendarClient) => [
  ...new Set(
    client.kept.filter(({ status }) => status !== 'CANCELLED').map(({ summary }) => summary),
  ),
]

describe('the calendar file of a plan', () => {
  it('is one calendar with a name that says nothing of the family', async () => {
    const { file, text } = await saved()
    expect(file).toBe('plan.ics')
    expect(text.match(/^BEGIN:VCALENDAR/gm)).toHaveLength(1)
    expect(text).toContain('X-WR-CALNAME:Family plan\r\n')
  })

  it('holds every session that has dates, each with its page, and nothing else', async () => {
    const { text } = await saved()
    expect(summaries(new CalendarClient().open(text))).toEqual([
      'Rhymes at Testham Library',
      'Friday Play at Testham Library',
    ])
    expect(text.replaceAll('\r\n ', '')).toContain(
      `URL:${location.origin}/testshire/sessions/friday/\r\n`,
    )
  })

  it('calls off what is over in the calendars that have it', async () => {
    const client = new CalendarClient().open((await saved()).text)
    const over = catalogueOf({ ...fridays, until: date('2026-11-20') })
    expect(summaries(client.open((await saved(over)).text))).toEqual(['Rhymes at Testham Library'])
  })

  it('holds what first meets more than a year from now', async () => {
    const later = { ...fridays, dtstart: date('2027-12-03'), until: date('2027-12-17') } as Schedule
    const catalogue = sampleCatalogue({
      sessions: [sampleSession({ id: 'friday', schedules: [later], onBankHolidays: true })],
    })
    const { text } = await saved(catalogue)
    expect(new CalendarClient().open(text).kept.map(({ starts }) => starts)).toEqual([
      '2027-12-03T10:00:00',
      '2027-12-10T10:00:00',
      '2027-12-17T10:00:00',
    ])
  })

  it('is not made of dates that went by while the page stood', async () => {
    const last = catalogueOf({ ...fridays, until: date('2026-11-27') })
    const [friday] = planItems(picks, last, sampleNow).filter(({ key }) => key === 'friday')
    vi.setSystemTime('2026-11-28T09:00:00Z')
    render(<PlanCalendar items={friday ? [friday] : []} catalogue={last} />)
    await userEvent.click(screen.getByRole('button', { name: 'Add all to calendar' }))
    expect(screen.getByRole('status').textContent).toMatch(/over/)
    expect(saveFile).not.toHaveBeenCalled()
  })

  it('is not offered where nothing has a date, and that is said', () => {
    const catalogue = sampleCatalogue({ sessions: [sampleSession({ schedules: [] })] })
    render(<PlanCalendar items={planItems(picks, catalogue, sampleNow)} catalogue={catalogue} />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText(/nothing to add to a calendar/).tagName).toBe('P')
  })
})
