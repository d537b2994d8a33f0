// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Checked } from '#domain/catalogue/freshness.ts'
import type { Metres } from '#domain/geo/distance.ts'
import type { SessionResult } from '#domain/search/find.ts'
import type { Next } from '#domain/time/meetings.ts'
import { date, samplePlace, sampleSession, time } from '#testing/samples.ts'
import { SessionCard } from './SessionCard.tsx'

const today = date('2026-11-24')
const meeting = {
  date: date('2026-11-25'),
  starts: time('10:00'),
  ends: time('10:45'),
  state: 'next',
  unconfirmed: null,
} as const
const next: Next = { is: 'meeting', meeting, skipped: [] }

function show(
  over: Partial<SessionResult> = {},
  session: Parameters<typeof sampleSession>[0] = {},
) {
  const place = samplePlace()
  const result: SessionResult = {
    is: 'session',
    session: { ...sampleSession(session), place, example: false },
    place,
    metres: 2253 as Metres,
    next,
    ...over,
  }
  render(<SessionCard result={result} area="testshire" today={today} heading={3} />)
  return screen.getByRole('article')
}

describe('SessionCard', () => {
  it('says what, when, where and how far, for whom and at what price', () => {
    const card = show()
    const link = within(card).getByRole('link', { name: 'Rhymes' })
    expect(link.getAttribute('href')).toBe('/testshire/sessions/testham-rhymes/')
    for (const said of [
      'Tomorrow, 10am to 10:45am',
      'Testham Library',
      '1.4 miles',
      '0 to 12 months',
      'Free',
      'Just turn up',
      'Open to everyone',
      'Checked by Testshire Council on 1 November 2026',
    ])
      expect(card.textContent).toContain(said)
  })

  const times: [string, Next, string][] = [
    ['today', { ...next, meeting: { ...meeting, date: today } }, 'Today, 10am to 10:45am'],
    [
      'on now',
      { ...next, meeting: { ...meeting, date: today, state: 'on-now' } },
      'On now, until 10:45am',
    ],
    [
      'moved',
      { ...next, meeting: { ...meeting, moved: 'hall in use' } },
      'Time changed: hall in use',
    ],
    [
      'not sure',
      { ...next, meeting: { ...meeting, unconfirmed: 'term-dates' } },
      'Date not confirmed',
    ],
    [
      'in the school holidays, where nobody knows if it runs then',
      { ...next, meeting: { ...meeting, unconfirmed: 'school-holidays' } },
      'In the school holidays: ask if it is on',
    ],
    [
      'a bank holiday that nobody knows about',
      {
        ...next,
        skipped: [
          {
            date: date('2026-12-25'),
            starts: time('10:00'),
            reason: { why: 'bank-holiday-unknown', name: 'Christmas Day' },
          },
        ],
      },
      '25 December is a bank holiday: ask if it is on',
    ],
    [
      'a date missed',
      {
        ...next,
        skipped: [
          {
            date: date('2026-10-27'),
            starts: time('10:00'),
            reason: { why: 'place-shut', note: 'new heating' },
          },
        ],
      },
      'Not on 27 October (closed: new heating)',
    ],
    ['times not published', { is: 'times-unknown' }, 'Ask for times'],
    ['beyond the known terms', { is: 'dates-not-confirmed' }, 'Dates not confirmed yet'],
  ]
  it.each(times)('%s', (_, next, said) => {
    expect(show({ next }).textContent).toContain(said)
  })

  it('gives a number to ring where there is no date', () => {
    const card = show({ next: { is: 'times-unknown' } }, { phone: '01632 960 111' })
    const phone = within(card).getByRole('link', { name: '01632 960 111' })
    expect(phone.getAttribute('href')).toBe('tel:01632960111')
  })

  it('says that an example time is one, and only where a time shows', () => {
    const session = { ...sampleSession(), place: samplePlace(), example: true }
    expect(show({ session }).textContent).toContain('Example time')
    document.body.replaceChildren()
    expect(show({ session, next: { is: 'times-unknown' } }).textContent).not.toContain('Example')
  })

  it.each<[string | undefined, string]>([
    [undefined, 'From Testshire Council. When this was last checked is not known: ring first'],
    ['2026-05-24', 'Checked by'],
    ['2026-05-23', 'Not checked since May 2026: ring before you go'],
  ])('checked %s: %s', (checked, said) => {
    expect(show({}, { checked: checked as Checked }).textContent).toContain(said)
  })

  it('does not measure without a point to measure from', () => {
    expect(show({ metres: null }).textContent).not.toContain('mile')
  })
})
