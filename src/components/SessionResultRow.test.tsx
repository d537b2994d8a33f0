// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Checked } from '#domain/catalogue/freshness.ts'
import type { Metres } from '#domain/geo/distance.ts'
import type { SessionResult } from '#domain/search/candidates.ts'
import type { Next } from '#domain/time/meeting.ts'
import { date, sampleArea, samplePlace, sampleSession, time } from '#testing/samples.ts'
import { SessionResultRow } from './SessionResultRow.tsx'

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
  props: { underDay?: boolean; stale?: boolean } = {},
) {
  const place = samplePlace()
  const result: SessionResult = {
    is: 'session',
    session: { ...sampleSession(session), place, example: false, nth: 0 },
    place,
    metres: 2253 as Metres,
    about: false,
    next,
    ...over,
  }
  render(
    <SessionResultRow
      result={result}
      area={sampleArea()}
      today={today}
      usual={{ example: false, stale: props.stale ?? false }}
      heading={3}
      underDay={props.underDay ?? false}
    />,
  )
  return screen.getByRole('article')
}
const linesOf = (row: HTMLElement) =>
  [...row.querySelectorAll('p')].map(({ textContent }) => textContent.replace(/\s/g, ' '))

describe('a row of a session', () => {
  it('says when, what, where and how far, then what matters, and no more', () => {
    const row = show()
    const link = within(row).getByRole('link', { name: 'Rhymes, Testham Library' })
    expect(link.getAttribute('href')).toBe('/testshire/sessions/testham-rhymes/')
    expect(linesOf(row)).toEqual([
      'Tomorrow',
      '10am',
      '45 min',
      'Testham Library · 1.4 miles',
      'Free · just turn up · 0 to 12 months',
    ])
  })

  it('leaves the day to the heading above it', () => {
    expect(linesOf(show({}, {}, { underDay: true }))[0]).toBe('10am')
  })

  it('has one link, and one button with the name of both', () => {
    const row = within(show())
    expect(row.getAllByRole('link')).toHaveLength(1)
    expect(row.getAllByRole('button')).toHaveLength(1)
    expect(row.getByRole('button', { name: 'Add to plan: Rhymes, Testham Library' })).toBeVisible()
  })

  const facts: [string, Parameters<typeof sampleSession>[0], string][] = [
    ['that it is for some families', { audience: 'targeted' }, 'for some families'],
    [
      'for whom, as its source does',
      { audience: 'targeted', eligibility: 'For Polish families.' },
      'for Polish families',
    ],
    [
      'that it is for some where its source says it at length',
      { audience: 'targeted', eligibility: 'For families who '.repeat(5) },
      'for some families',
    ],
    ['that one is sent there', { access: 'referral' }, 'Free · by referral'],
    ['what it costs', { cost: { pence: 150 } }, '£1.50 · just turn up'],
    [
      'what nobody knows',
      { cost: undefined, access: undefined, ages: undefined },
      'Ask about cost, booking and ages',
    ],
  ]
  it.each(facts)('says %s', (_, over, said) => {
    expect(linesOf(show({}, over))).toContainEqual(expect.stringContaining(said))
  })

  it('says the kind of place where its name does not', () => {
    const place = samplePlace({ name: 'The Hall', kind: 'venue' })
    expect(linesOf(show({ place }))).toContain('The Hall, Testham · venue · 1.4 miles')
  })

  const onDate = (over: Partial<typeof meeting> | object): Next => ({
    ...next,
    meeting: { ...meeting, ...over },
  })
  const skip = (why: object): Next => ({
    ...next,
    skipped: [{ date: date('2026-10-27'), starts: time('10:00'), reason: why as never }],
  })
  const times: [string, Next, string][] = [
    ['today', onDate({ date: today }), 'Today10am'],
    ['later', onDate({ date: date('2026-12-01') }), 'Tue 1 Dec10am'],
    ['on now', onDate({ date: today, state: 'on-now' }), 'Nowuntil 10:45am'],
    ['moved', onDate({ moved: 'hall in use' }), 'Different time: hall in use'],
    [
      'not sure',
      onDate({ unconfirmed: 'term-dates' }),
      'May change: school dates are not confirmed',
    ],
    [
      'in the school holidays, where nobody knows if it runs then',
      onDate({ unconfirmed: 'school-holidays' }),
      'In the school holidays: ask if it is on',
    ],
    [
      'a bank holiday that nobody knows about',
      skip({ why: 'bank-holiday-unknown', name: 'Test Day' }),
      '27 October is a bank holiday: ask if it is on',
    ],
    ['called off', skip({ why: 'cancelled', note: 'snow' }), 'Not on 27 October (cancelled: snow)'],
    [
      'a place that was shut',
      skip({ why: 'place-shut', note: 'new heating' }),
      'Not on 27 October (closed: new heating)',
    ],
    ['times not published', { is: 'times-unknown' }, 'Askfor times'],
    ['beyond the known terms', { is: 'dates-not-confirmed' }, 'Askif it is on'],
  ]
  it.each(times)('%s', (_, next, said) => {
    expect(show({ next }).textContent).toContain(said)
  })

  it('leaves dates missed for the school holidays to the page', () => {
    const away = skip({ why: 'school-holidays', name: 'Half-term' })
    expect(show({ next: away }).textContent).not.toContain('Not on')
  })

  it('says that an example time is one, and only where a time shows', () => {
    const session = { ...sampleSession(), place: samplePlace(), example: true, nth: 0 }
    expect(show({ session }).textContent).toContain('10am Example time')
    document.body.replaceChildren()
    expect(show({ session, next: { is: 'times-unknown' } }).textContent).not.toContain('Example')
  })

  it.each<[checked: string | undefined, stale: boolean, said: string | null]>([
    [undefined, false, 'Not known when checked: ring first'],
    ['2026-05-23', false, 'Not checked since May 2026: ring first'],
    ['2026-05-24', false, null],
    // Where nearly all of the list is not checked, that is said above it.
    [undefined, true, null],
    ['2026-05-23', true, null],
    ['2026-05-24', true, 'Checked May 2026'],
  ])('checked %s, where it is usual to be stale: %s', (checked, stale, said) => {
    const lines = linesOf(show({}, { checked: checked as Checked }, { stale }))
    expect(lines.find((line) => /checked/i.test(line)) ?? null).toBe(said)
  })

  it('does not measure without a point to measure from', () => {
    expect(show({ metres: null }).textContent).not.toContain('mile')
  })
})
