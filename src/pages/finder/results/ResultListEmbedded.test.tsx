// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { sampleArea, sampleNow, samplePlace } from '#testing/samples.ts'
import { FoundPlaces } from './FoundPlaces.tsx'

vi.mock('#url/address.ts', async (original) => ({ ...(await original()), embedded: true }))

it('is short in another site’s page, and has more when asked', () => {
  const results = Array.from({ length: 25 }, (_, at) => ({
    is: 'place' as const,
    place: samplePlace({ id: `place-${at}`, name: `Place ${at}` }),
    metres: null,
    about: false,
    sessions: [],
  }))
  const usual = { example: false, stale: false }
  const context = {
    area: sampleArea(),
    now: sampleNow,
    ages: [],
    usual,
    at: null,
    onPoint: vi.fn(),
  }
  render(<FoundPlaces searchKey="" results={results} context={context} />)
  const rows = () => screen.getAllByRole('article').length
  expect(rows()).toBe(10)
  fireEvent.click(screen.getByRole('button', { name: 'Show 10 more' }))
  expect(rows()).toBe(20)
})
