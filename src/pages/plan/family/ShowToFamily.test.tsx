// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { planItems, type PlanItem } from '#domain/plan/plan.ts'
import { samplePick } from '#testing/plan.ts'
import { sampleCatalogue, sampleNow, samplePlace, sampleSession } from '#testing/samples.ts'
import { ShowToFamily } from './ShowToFamily.tsx'

const catalogue = sampleCatalogue({
  places: [samplePlace(), samplePlace({ id: 'hall', name: 'The Hall' })],
  sessions: [sampleSession({ phone: '01632 960111' })],
})
const picks = ['testham-rhymes', 'hall'].map((id) => samplePick(id, catalogue))
const gone: PlanItem = { is: 'gone', key: 'lunch', was: 'Lunch, The Hall' }

async function show(items: PlanItem[] = planItems(picks, catalogue, sampleNow)) {
  render(<ShowToFamily items={items} catalogue={catalogue} now={sampleNow} />)
  await userEvent.click(screen.getByRole('button', { name: 'Show to family' }))
  return within(await screen.findByRole('dialog', { name: 'Your plan' }))
}
const view = () => screen.queryByRole('dialog')

beforeEach(() => {
  // jsdom knows dialogs but cannot open them.
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true
  })
  HTMLDialogElement.prototype.close = vi.fn(function (this: HTMLDialogElement) {
    this.open = false
  })
})

describe('showing the plan to a family', () => {
  it('says what, when, where and whom to ring, and has nothing to press but Close', async () => {
    const family = await show()
    const [session, place] = family.getAllByRole('listitem')
    expect(session?.textContent).toMatch(/Rhymes.*Testham Library.*01632 960111/)
    expect(place?.textContent).toContain('The Hall')
    expect(family.queryByRole('link')).toBeNull()
    expect(family.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Close'])
  })

  it('names what is not listed any more', async () => {
    const family = await show([gone])
    expect(family.getByText('No longer listed: Lunch, The Hall')).toBeDefined()
  })

  it.each([
    ['Close', () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
    ['Escape', () => fireEvent(screen.getByRole('dialog'), new Event('cancel'))],
    [
      'the browser, which takes its screen back',
      () => fireEvent(document, new Event('fullscreenchange')),
    ],
  ])('is left by %s', async (_, leave) => {
    await show()
    await leave()
    expect(view()).toBeNull()
  })

  it('opens where the browser fills no screen', async () => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not here'))
    await show()
    expect(view()).not.toBeNull()
    Reflect.deleteProperty(Element.prototype, 'requestFullscreen')
  })
})

describe('the screen', () => {
  it('is kept awake while the plan is shown, and no longer', async () => {
    const release = vi.fn(() => Promise.resolve())
    const request = vi.fn(() => Promise.resolve({ release }))
    vi.stubGlobal(
      'navigator',
      Object.assign(Object.create(navigator) as object, { wakeLock: { request } }),
    )
    await show()
    await vi.waitFor(() => expect(request).toHaveBeenCalledWith('screen'))
    expect(release).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await vi.waitFor(() => expect(release).toHaveBeenCalledOnce())
    vi.unstubAllGlobals()
  })
})
