// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { changePlan } from '#data/planStore.ts'
import { added, removed } from '#domain/plan/picks.ts'
import { savedPlace } from '#domain/plan/savedPick.ts'
import { samplePlace } from '#testing/samples.ts'
import { Header } from './Header.tsx'

it('announces how much is in the plan when that changes, and not as the page comes', async () => {
  const place = samplePlace()
  render(<Header current="testshire" onFinder />)
  const status = screen.getByRole('status')
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect(status.textContent).toBe('')
  act(() => changePlan('testshire', (picks) => added(picks, savedPlace(place))))
  await waitFor(() => expect(status.textContent).toBe('1 thing in your plan'))
  act(() => changePlan('testshire', (picks) => removed(picks, place.id)))
  await waitFor(() => expect(status.textContent).toBe('0 things in your plan'))
})
