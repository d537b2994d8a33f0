import { describe, expect, it } from 'vitest'
import type { CalendarEvent } from '#domain/calendar/icalendar.ts'
import { date, time } from '#testing/samples.ts'
import { onlineCalendars } from './onlineCalendar.ts'

const event = (over: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'testham-rhymes.testshire@family-hub-map',
  date: date('2026-12-01'),
  starts: time('10:00'),
  ends: time('10:45'),
  summary: 'Rhymes & songs at Testham Library',
  description: 'Just turn up\nCost: Free',
  location: 'Testham Library, Mill Lane, Testham TE1 1ST',
  url: 'https://finder.example/testshire/sessions/testham-rhymes/',
  status: 'confirmed',
  ...over,
})

const linksOf = (over: Partial<CalendarEvent> = {}) => {
  const [google, outlook] = onlineCalendars(event(over), 'Europe/London').map(
    ({ href }) => new URL(href),
  )
  return { google: google!, outlook: outlook! }
}

describe('one date in a calendar on the web', () => {
  it('holds what, where and why, and the page it comes from', () => {
    const { google, outlook } = linksOf()
    expect([google.host, outlook.host]).toEqual(['calendar.google.com', 'outlook.live.com'])
    expect(google.searchParams.get('text')).toBe('Rhymes & songs at Testham Library')
    expect(outlook.searchParams.get('subject')).toBe('Rhymes & songs at Testham Library')
    for (const said of [google.searchParams.get('details'), outlook.searchParams.get('body')])
      expect(said).toBe(
        'Just turn up\nCost: Free\nhttps://finder.example/testshire/sessions/testham-rhymes/',
      )
    expect(google.searchParams.get('location')).toContain('TE1 1ST')
  })

  it.each([
    ['in winter', '2026-12-01', '2026-12-01T10:00:00Z'],
    ['in summer', '2026-07-07', '2026-07-07T09:00:00Z'],
    ['on the day the clocks go forward', '2026-03-29', '2026-03-29T09:00:00Z'],
    ['on the day the clocks go back', '2026-10-25', '2026-10-25T10:00:00Z'],
  ])('has the time of the wall clock %s', (_, day, instant) => {
    const { google, outlook } = linksOf({ date: date(day) })
    const plain = day.replaceAll('-', '')
    expect(google.searchParams.get('dates')).toBe(`${plain}T100000/${plain}T104500`)
    expect(google.searchParams.get('ctz')).toBe('Europe/London')
    expect(outlook.searchParams.get('startdt')).toBe(instant)
  })

  it('invents no end', () => {
    const { google, outlook } = linksOf({ ends: undefined })
    expect(google.searchParams.get('dates')).toBe('20261201T100000/20261201T100000')
    expect(outlook.searchParams.get('enddt')).toBeNull()
  })
})
