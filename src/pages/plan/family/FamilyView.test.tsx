// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { planItems, type PlanItem } from '#domain/plan/plan.ts'
import { samplePick } from '#testing/plan.ts'
import type { SessionId } from '#domain/catalogue/session.ts'
import {
  sampleArea,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSchedule,
  sampleSession,
} from '#testing/samples.ts'
import { HandOver } from '#pages/plan/HandOver.tsx'

const catalogue = sampleCatalogue({
  places: [samplePlace(), samplePlace({ id: 'hall', name: 'The Hall' })],
  sessions: [sampleSession({ phone: '01632 960111' })],
})
const picks = ['testham-rhymes', 'hall'].map((id) => samplePick(id, catalogue))
const gone: PlanItem = { is: 'gone', key: 'lunch', was: 'Lunch, The Hall' }

async function show(items: PlanItem[] = planItems(picks, catalogue, sampleNow)) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <HandOver items={items} catalogue={catalogue} now={sampleNow} />
    </QueryClientProvider>,
  )
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
  it('says what, when, where and whom to ring, a thing a page, and ends in the code', async () => {
    const family = await show()
    const page = (name: string) => family.getByRole('group', { name })
    const next = () => userEvent.click(family.getByRole('button', { name: 'Next' }))
    expect(page('Page 1 of 3').textContent).toMatch(/Rhymes.*Testham Library.*01632 960111/)
    await next()
    expect(page('Page 2 of 3').textContent).toContain('The Hall')
    await next()
    expect(within(page('Page 3 of 3')).getByRole('img').getAttribute('aria-label')).toBe(
      'QR code that opens this plan',
    )
    // There is no page after it.
    await next()
    await userEvent.click(family.getByRole('button', { name: 'Back' }))
    expect(page('Page 2 of 3').textContent).toContain('The Hall')
  })

  it('says when in the year it runs where no time is known', async () => {
    const session = sampleSession({ schedules: [], holds: 'term-time' })
    const untimed = sampleCatalogue({ sessions: [session] })
    const items = planItems([samplePick('testham-rhymes', untimed)], untimed, sampleNow)
    const family = await show(items)
    expect(family.getByText('In school term only.').tagName).toBe('P')
  })

  it.each<[string, Parameters<typeof sampleSession>[0], string]>([
    [
      'for whom it is',
      { audience: 'targeted' },
      'Free\u00a0· Just turn up\u00a0· 0 to 12 months\u00a0· For some families',
    ],
    [
      'what more there is to know',
      { accessNote: 'Ring the bell', eligibility: 'For twins.' },
      'Ring the bell. For twins.',
    ],
    [
      'that it was not checked lately',
      { checked: undefined },
      'Not known when checked: ring first',
    ],
  ])('says %s', async (_, over, said) => {
    const published = sampleCatalogue({ sessions: [sampleSession(over)] })
    const items = planItems([samplePick('testham-rhymes', published)], published, sampleNow)
    const family = await show(items)
    expect(family.getByRole('group', { name: /^Page 1 / }).textContent).toContain(said)
  })

  it('marks each made-up time', async () => {
    const made = sampleCatalogue({
      area: sampleArea({ timetable: 'example' }),
      sessions: [sampleSession({ schedules: [] })],
      exampleTimes: [{ sessionId: 'testham-rhymes' as SessionId, schedules: [sampleSchedule] }],
    })
    const items = planItems([samplePick('testham-rhymes', made)], made, sampleNow)
    const family = await show(items)
    // The next date, what is seen below it, and the rule.
    expect(family.getAllByText('Example time')).toHaveLength(3)
  })

  it('turns by the arrow keys', async () => {
    const family = await show()
    const press = (key: string) => fireEvent.keyDown(screen.getByRole('dialog'), { key })
    press('ArrowRight')
    expect(family.getByRole('group', { name: 'Page 2 of 3' }).textContent).toContain('The Hall')
    press('ArrowLeft')
    press('ArrowLeft')
    expect(family.getByRole('group', { name: 'Page 1 of 3' }).textContent).toContain('Rhymes')
  })

  it('has nothing to press that leads elsewhere', async () => {
    const family = await show()
    expect(family.queryByRole('link')).toBeNull()
    const buttons = family.getAllByRole('button').map(({ textContent }) => textContent)
    expect(buttons).toEqual(['Close', 'Back', 'Next'])
  })

  it('names what is not listed any more', async () => {
    const family = await show([gone])
    expect(family.getByText('No longer listed: Lunch, The Hall')).toBeVisible()
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
