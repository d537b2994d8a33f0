// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Session } from '#domain/catalogue/session.ts'
import { nextMeeting } from '#domain/time/nextMeeting.ts'
import { summaryOf } from '#domain/time/scheduleSummary.ts'
import { calendar, listed } from '#testing/meetings.ts'
import { date, sampleNow, time } from '#testing/samples.ts'
import { UndatedWhen } from './UndatedWhen.tsx'

function said(over: Partial<Session>, whole: boolean): string {
  const session = listed(over)
  const next = nextMeeting(session, { calendar }, sampleNow.date, sampleNow)
  const summary = summaryOf(session, { calendar }, sampleNow)
  return render(<UndatedWhen {...{ session, next, summary, whole }} />).container.textContent
}

const cancelled = [{ date: date('2026-12-01'), cancelled: true as const, note: 'boiler' }]

it.each([true, false])('says that no date is confirmed, and the time it would be', (whole) => {
  const dates = [date('2029-01-10')]
  const schedules = [{ freq: 'DATES' as const, dates, starts: time('10:00') }]
  expect(said({ schedules }, whole)).toMatch(/^Wednesday 10 January 2029, 10am.*not confirmed/)
})

it.each<[string, Partial<Session>, RegExp]>([
  ['that it is in the holidays only', { holds: 'school-holidays' }, /In the school holidays only/],
  ['a date called off', { changes: cancelled }, /Not on 1 December 2026 \(cancelled: boiler\)/],
])('a row of a prerendered page tells %s, as nothing beside it does', (_, over, sentence) => {
  expect(said(over, true)).toMatch(sentence)
  expect(said(over, false)).not.toMatch(sentence)
})
