// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changePlan, readPlansAgain, planOf } from '#data/planStore.ts'
import { ours } from '#data/storage.ts'
import { setVisitMode } from '#data/visit.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { samplePick } from '#testing/plan.ts'
import { sampleCatalogue, samplePlace, sampleSession } from '#testing/samples.ts'
import { PickButton } from './PickButton.tsx'
import { FamilyCheck } from './visit/FamilyCheck.tsx'

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
  const page = (row: ReactNode) => (
    <QueryClientProvider client={new QueryClient()}>
      <FamilyCheck>{row}</FamilyCheck>
    </QueryClientProvider>
  )
  const { rerender } = render(page(<PickButton area={area} of={hall} />))
  await userEvent.click(screen.getByRole('button', { name: 'Add to plan: The Hall' }))
  return { takeRow: () => rerender(page(<main id="main" tabIndex={-1} />)) }
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
    const focused = document.activeElement
    if (this.contains(focused)) (focused as HTMLElement).blur()
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

describe('an answer that comes late', () => {
  it('takes the row that was pressed, and not the question', async () => {
    const { takeRow } = await pressLater(60, true)
    await question()
    takeRow()
    history.replaceState(null, '', '/testshire/#near=Testham')
    await answer('Yes, start a new plan')
    await vi.waitFor(() => expect(picked()).toEqual(['hall']))
    expect(location.hash).toBe('#near=Testham')
  })

  it('leaves the focus on the page where the row has left', async () => {
    const { takeRow } = await pressLater(60, true)
    await question()
    takeRow()
    await answer('Close')
    expect(document.activeElement?.id).toBe('main')
  })
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
