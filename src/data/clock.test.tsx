// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nowIn, useNow } from './clock.ts'

afterEach(() => vi.useRealTimers())

describe('nowIn', () => {
  it.each([
    ['in winter', '2026-11-24T09:05:59Z', '2026-11-24', '09:05'],
    ['in summer', '2026-07-01T09:05:00Z', '2026-07-01', '10:05'],
    ['past midnight in summer', '2026-07-01T23:30:00Z', '2026-07-02', '00:30'],
    ['as the clocks go forward', '2026-03-29T01:00:00Z', '2026-03-29', '02:00'],
    ['before the clocks go back', '2026-10-25T00:30:00Z', '2026-10-25', '01:30'],
    ['after the clocks go back', '2026-10-25T01:30:00Z', '2026-10-25', '01:30'],
    ['at midnight', '2026-11-24T00:00:00Z', '2026-11-24', '00:00'],
  ])('reads the wall clock of London %s', (_, instant, date, time) => {
    vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] })
    expect(nowIn('Europe/London')).toEqual({ date, time })
  })

  it("does not mind the phone's own time zone", () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T23:30:00Z'), toFake: ['Date'] })
    expect(nowIn('Pacific/Auckland')).toEqual({ date: '2026-11-25', time: '12:30' })
    expect(nowIn('Europe/London')).toEqual({ date: '2026-11-24', time: '23:30' })
  })
})

describe('useNow', () => {
  const drawn = vi.fn()
  function Clock({ timeZone }: { timeZone: string }) {
    const { date, time } = useNow(timeZone)
    drawn()
    return <p>{`${timeZone} ${date} ${time}`}</p>
  }
  const clocks = ['Europe/London', 'Pacific/Auckland', 'America/New_York'].map((timeZone) => (
    <Clock key={timeZone} timeZone={timeZone} />
  ))
  const pass = (milliseconds: number) =>
    act(() => {
      vi.advanceTimersByTime(milliseconds)
    })
  const said = () => screen.getAllByText(/2026/).map(({ textContent }) => textContent)

  it('draws several time zones, and again when the minute turns', () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T23:30:00Z') })
    drawn.mockClear()
    render(clocks)
    expect(said()).toEqual([
      'Europe/London 2026-11-24 23:30',
      'Pacific/Auckland 2026-11-25 12:30',
      'America/New_York 2026-11-24 18:30',
    ])
    pass(50_000)
    expect(drawn).toHaveBeenCalledTimes(3)
    pass(10_000)
    expect(drawn).toHaveBeenCalledTimes(6)
    expect(said()[0]).toBe('Europe/London 2026-11-24 23:31')
  })
})
