// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { sampleArea, sampleNow, samplePlace } from '#testing/samples.ts'
import { FoundPlaces } from './FoundPlaces.tsx'

const results = Array.from({ length: 30 }, (_, at) => ({
  is: 'place' as const,
  place: samplePlace({ id: `place-${at}`, name: `Place ${at}` }),
  metres: null,
  about: false,
  sessions: [],
}))

function open(at: string | null = null) {
  const context = {
    area: sampleArea(),
    now: sampleNow,
    ages: [],
    at: at as PlaceId | null,
    usual: { example: false, stale: false },
    onPoint: vi.fn(),
  }
  const answer = (searchKey: string, found = results) => (
    <FoundPlaces searchKey={searchKey} results={found} context={context} />
  )
  const { rerender } = render(answer(''))
  const ask = (searchKey: string, found: typeof results) => rerender(answer(searchKey, found))
  return { context, ask, user: userEvent.setup() }
}

const rows = () => screen.getAllByRole('article').length

describe('ResultList', () => {
  it('draws a page, and more when asked, with the focus on the first new row', async () => {
    const { user } = open()
    expect(rows()).toBe(12)
    await user.click(screen.getByRole('button', { name: 'Show 12 more' }))
    expect(rows()).toBe(24)
    expect(document.activeElement?.textContent).toBe('Place 12')
    await user.click(screen.getByRole('button', { name: 'Show 6 more' }))
    expect(rows()).toBe(30)
    expect(document.activeElement?.textContent).toBe('Place 24')
    expect(screen.queryByRole('button', { name: /more/ })).toBeNull()
  })

  it('starts anew with another question, and a row that answers it too stays the same element', async () => {
    const { ask, user } = open()
    await user.click(screen.getByRole('button', { name: 'Show 12 more' }))
    const kept = screen.getByRole('link', { name: 'Place 12' })
    history.replaceState(null, '', '#q=2')
    ask('q=2', results.slice(5, 25))
    expect(rows()).toBe(12)
    expect(screen.getByRole('link', { name: 'Place 12' })).toBe(kept)
  })

  it('starts anew where the address is ahead of the answer', async () => {
    const { ask, user } = open()
    await user.click(screen.getByRole('button', { name: 'Show 12 more' }))
    history.replaceState(null, '', '#free=1')
    // Drawn once more for the question before, as the clock or a key may ask.
    ask('', results)
    ask('free=1', results)
    expect(rows()).toBe(12)
  })

  it('draws as far as the place in focus', () => {
    open('place-20')
    expect(rows()).toBe(21)
  })

  it('ties a row to its pin', async () => {
    const { context, user } = open()
    await user.hover(screen.getByRole('link', { name: 'Place 3' }))
    expect(context.onPoint).toHaveBeenLastCalledWith('place-3')
  })
})
