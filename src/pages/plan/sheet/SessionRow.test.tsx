// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { linkedItems } from '#domain/plan/plan.ts'
import { sampleCatalogue, sampleNow, samplePlace, sampleSession } from '#testing/samples.ts'
import { FridgeSheet } from './FridgeSheet.tsx'

const times = { starts: '10:00', ends: '11:00' }
const weekly = (over: object) => ({ freq: 'WEEKLY', byday: ['MO'], ...times, ...over })

/** The headings of the rows, with what stands beside them or, for a further day, behind the name of the place. */
function headings(session: object, place: object = {}): string[] {
  const catalogue = sampleCatalogue({
    places: [samplePlace(place)],
    sessions: [sampleSession({ id: 'it', onBankHolidays: true, ...session })],
  })
  const items = linkedItems(['it'], catalogue, sampleNow)
  render(
    <QueryClientProvider client={new QueryClient()}>
      <FridgeSheet items={items} catalogue={catalogue} now={sampleNow} link="" />
    </QueryClientProvider>,
  )
  return [...document.querySelectorAll('.sheet-row')].map((row) => {
    const when = [...row.querySelectorAll('.sheet-when p')].map((one) => one.textContent)
    const day = row.querySelector('.sheet-day')?.textContent
    const behind = /Testham Library\. (.*)$/.exec(row.textContent)?.[1]
    return (when.length > 0 ? when : [day, behind ?? '']).join(' | ')
  })
}

describe('a row of the fridge sheet', () => {
  it.each<[string, object, string[]]>([
    [
      'dates of several weekdays',
      {
        schedules: [{ freq: 'DATES', dates: ['2026-12-05', '2026-12-09', '2026-12-14'], ...times }],
      },
      [
        'Monday | 10am to 11am | Only on 14 December.',
        'Wednesday 10am to 11am | Only on 9 December.',
        'Saturday 10am to 11am | Only on 5 December.',
      ],
    ],
    [
      'two starts on the same dates',
      {
        schedules: [
          { freq: 'MONTHLY', byday: ['1SA'], ...times },
          { freq: 'MONTHLY', byday: ['1SA'], starts: '14:00' },
        ],
      },
      [
        'Saturday | 10am to 11am | Next: 5 December, 2 January 2027, 6 February and 6 March.',
        'Saturday from 2pm | Next: 5 December, 2 January 2027, 6 February and 6 March.',
      ],
    ],
    [
      'holiday play on two days',
      {
        schedules: [weekly({ byday: ['MO', 'TU'], until: '2027-01-04' })],
        holds: 'school-holidays',
      },
      [
        'Monday | 10am to 11am | Only on 21 and 28 December, and 4 January 2027. In the school holidays only.',
        'Tuesday 10am to 11am | Only on 22 and 29 December. In the school holidays only.',
      ],
    ],
    [
      'every week on two days: said once',
      { schedules: [weekly({ byday: ['MO', 'WE'] })] },
      [
        'Monday | 10am to 11am | Every week, all year. On bank holidays too.',
        'Wednesday 10am to 11am | ',
      ],
    ],
    [
      'a course that waits for a calendar',
      {
        schedules: [weekly({ dtstart: '2027-09-06', until: '2027-10-04' })],
        holds: 'term-time',
      },
      [
        'Dates not confirmed yet. Ask before you go | Every Monday, 10am to 11am, from 6 September until 4 October 2027. In school term only.',
      ],
    ],
    [
      'a course that waits beside one that has dates',
      {
        schedules: [
          weekly({ until: '2026-12-14' }),
          weekly({ byday: ['TH'], dtstart: '2027-09-06', until: '2027-10-07' }),
        ],
        onBankHolidays: false,
      },
      [
        'Monday | 10am to 11am | Every week, until 14 December. | Every Thursday, 10am to 11am, from 9 September until 7 October 2027.',
      ],
    ],
  ])('%s', (_, session, expected) => {
    expect(headings(session)).toEqual(expected)
  })

  it.each<[string, string, string | undefined]>([
    ['2026-12-01', '2027-03-02', 'Not from 1 December to 2 March (closed: new roof).'],
    ['2027-01-05', '2027-03-02', 'Not from 5 January to 2 March (closed: new roof).'],
    [
      '2027-01-12',
      '2027-02-02',
      'Not on 12, 19 and 26 January, and 2 February (closed: new roof).',
    ],
    ['2027-01-20', '2027-03-02', undefined],
  ])('tells days off from %s to %s to their end', (from, to, said) => {
    const schedules = [weekly({ byday: ['TU'], until: '2027-03-30' })]
    headings({ schedules }, { closures: [{ from, to, note: 'new roof' }] })
    const but = document.querySelectorAll('.sheet-row strong')[1]?.textContent
    expect(but).toBe(said)
  })
})
