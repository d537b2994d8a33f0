// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { find } from '#domain/search/find.ts'
import { everything } from '#domain/search/search.ts'
import { date, sampleCatalogue, sampleNow, sampleSession } from '#testing/samples.ts'
import { CalledOffRow } from './CalledOffRow.tsx'

const catalogue = sampleCatalogue({
  sessions: [
    sampleSession({
      changes: [{ date: date('2026-12-01'), cancelled: true, note: 'boiler repair' }],
    }),
  ],
})

function linesOf(underDay: boolean) {
  const search = { ...everything, when: 'today', from: date('2026-12-01') } as const
  const { off } = find(catalogue, search, { now: sampleNow, origin: null })
  const [line] = off
  if (line === undefined) throw new Error('Nothing was called off')
  const { area } = catalogue
  render(<CalledOffRow {...{ line, area, underDay }} today={sampleNow.date} heading={4} />)
  return [...screen.getByRole('article').querySelectorAll('p')].map(
    ({ textContent }) => textContent,
  )
}

describe('the row of a date that was called off', () => {
  it.each([
    [true, []],
    [false, ['Tue 1 Dec']],
  ])(
    'says when it would be and why it is not; its day where no heading does (%j)',
    (under, day) => {
      expect(linesOf(under)).toEqual([
        ...day,
        '10am',
        'Off',
        'Testham Library',
        'Not on 1 December (cancelled: boiler repair)',
      ])
    },
  )

  it('strikes its time, leads to its page, and has nothing to add', () => {
    linesOf(true)
    expect(screen.getByText('10am').tagName).toBe('S')
    expect(screen.getByRole('link', { name: 'Rhymes, Testham Library' })).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
