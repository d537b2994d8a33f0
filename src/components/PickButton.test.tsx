// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changePlan, readPlansAgain, planOf } from '#data/planStore.ts'
import { ours } from '#data/storage.ts'
import { setVisitMode } from '#data/visit.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { samplePick } from '#testing/plan.ts'
import { sampleCatalogue, samplePlace, sampleSession } from '#testing/samples.ts'
import { PickButton } from './PickButton.tsx'

const area = 'testshire'
const catalogue = sampleCatalogue({
  places: [samplePlace(), samplePlace({ id: 'hall', name: 'The Hall' })],
})
const minutes = (n: number) => n * 60_000
const start = Date.UTC(2026, 10, 24, 9)
const picked = () => planOf(area).picks.map(({ id }) => id)

/** A plan with one thing in it, last changed some minutes ago, and the button of another thing. */
async function pressLater(ago: number, visitMode: boolean) {
  setVisitMode(visitMode)
  changePlan(area, () => [samplePick('testham-library', catalogue)])
  vi.setSystemTime(start + minutes(ago))
  const hall = catalogue.places.get('hall' as PlaceId)
  if (!hall) throw new Error('no hall')
  history.replaceState(null, '', '/testshire/#near=ZZ1+1AA')
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PickButton area={area} of={hall} />
    </QueryClientProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Add to plan: The Hall' }))
}
const question = () => screen.findByRole('dialog', { name: 'Is this another family?' })
const answer = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
  vi.useFakeTimers({ now: start, toFake: ['Date'] })
  localStorage.clear()
  sessionStorage.clear()
  readPlansAgain()
})
afterEach(() => {
  setVisitMode(false)
  vi.useRealTimers()
})

it.each([
  ['on any other phone', 60, false],
  ['to a plan of the same visit', 29, true],
])('adds at once %s', async (_, ago, visitMode) => {
  await pressLater(ago, visitMode)
  expect(picked()).toEqual(['testham-library', 'hall'])
})

it('asks before it adds to a plan of an earlier visit, and names nothing of it', async () => {
  await pressLater(30, true)
  const asked = await question()
  expect(asked.textContent).toContain('with 1 thing in it. It was last changed 30 minutes ago.')
  expect(asked.textContent).not.toContain('Library')
  expect(picked()).toEqual(['testham-library'])
  await answer('Close')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(picked()).toEqual(['testham-library'])
})

it('starts anew for another family, where the page is', async () => {
  sessionStorage.setItem(`${ours}of that visit`, 'anything')
  await pressLater(60, true)
  await answer('Yes, start a new plan')
  await vi.waitFor(() => expect(picked()).toEqual(['hall']))
  expect(Object.keys(sessionStorage).sort()).toEqual([`${ours}finished`, `${ours}plan:testshire`])
  expect(location.hash).toBe('#near=ZZ1+1AA')
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('goes on for the same family, and asks no more', async () => {
  await pressLater(60, true)
  await answer('No, go on with this plan')
  expect(picked()).toEqual(['testham-library', 'hall'])
  await userEvent.click(screen.getByRole('button', { name: 'Remove from plan: The Hall' }))
  await userEvent.click(screen.getByRole('button', { name: 'Add to plan: The Hall' }))
  expect(picked()).toEqual(['testham-library', 'hall'])
})

describe('what nobody can be sent to', () => {
  const lost: Parameters<typeof samplePlace>[0] = {
    precision: 'town',
    address: { lines: [], town: 'Testham' },
  }
  it.each([
    ['has closed', { status: 'closed' }, false],
    ['is closed for now', { status: 'temporarily-closed' }, false],
    ['is somewhere in a town', lost, false],
    ['is not confirmed', { confidence: 'low' }, true],
  ] as const)('a place that %s, and a session there', (_, over, offered) => {
    const place = samplePlace(over)
    render(<PickButton area="testshire" of={place} />)
    render(
      <PickButton area="testshire" of={{ ...sampleSession(), place, example: false, nth: 0 }} />,
    )
    expect(screen.queryAllByRole('button')).toHaveLength(offered ? 2 : 0)
  })
})
