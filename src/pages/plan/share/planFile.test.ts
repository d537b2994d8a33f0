import { describe, expect, it } from 'vitest'
import { planItems } from '#domain/plan/plan.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { SessionId } from '#domain/catalogue/session.ts'
import { sampleCatalogue, sampleNow, sampleSession, time } from '#testing/samples.ts'
import { calendarText } from '#words/en/calendarText.ts'
import { planFile } from './planFile.ts'

const catalogue = sampleCatalogue({
  sessions: [
    sampleSession(),
    sampleSession({
      id: 'friday',
      title: 'Friday Play',
      schedules: [{ freq: 'WEEKLY', byday: ['FR'], starts: time('10:00'), ends: time('11:00') }],
    }),
    sampleSession({ id: 'no-date', title: 'Ask First', schedules: [] }),
  ],
})
const picks = [
  { is: 'session' as const, id: 'testham-rhymes' as SessionId },
  { is: 'session' as const, id: 'friday' as SessionId },
  { is: 'session' as const, id: 'no-date' as SessionId },
  { is: 'session' as const, id: 'gone' as SessionId },
  { is: 'place' as const, id: 'testham-library' as PlaceId },
]
const file = planFile(planItems(picks, catalogue, sampleNow), catalogue, {
  now: sampleNow,
  utc: sampleNow,
  name: 'Family plan',
  text: calendarText,
  urlOf: ({ id }) => `https://families.example.gov.uk/testshire/sessions/${id}/`,
})
/** What a calendar reads: lines that were folded are whole again. */
const lines = file.replaceAll('\r\n ', '').split('\r\n')
const summaries = lines.filter((line) => line.startsWith('SUMMARY:'))

describe('the calendar file of a plan', () => {
  it('is one calendar with a name', () => {
    expect(lines.filter((line) => line === 'BEGIN:VCALENDAR')).toHaveLength(1)
    expect(lines).toContain('X-WR-CALNAME:Family plan')
  })

  it('holds every session that has dates, and nothing else', () => {
    expect([...new Set(summaries)].sort()).toEqual([
      'SUMMARY:Friday Play at Testham Library',
      'SUMMARY:Rhymes at Testham Library',
    ])
  })

  it('names every event once', () => {
    const ids = lines.filter((line) => line.startsWith('UID:'))
    const exceptions = lines.filter((line) => line.startsWith('RECURRENCE-ID'))
    expect(ids.length).toBe(summaries.length)
    expect(new Set(ids).size).toBe(ids.length - exceptions.length)
  })

  it('leads to the page of each', () => {
    expect(lines).toContain('URL:https://families.example.gov.uk/testshire/sessions/friday/')
  })
})
