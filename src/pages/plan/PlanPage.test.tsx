// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changePlan, keepPlan, planOf, readPlansAgain } from '#data/planStore.ts'
import { keptNames } from '#data/storage.ts'
import { isFromEarlierVisit, setVisitMode } from '#data/visit.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { codeOf } from '#domain/plan/pickCode.ts'
import { samplePick } from '#testing/plan.ts'
import { date, sampleCatalogue, samplePlace, sampleSession, time } from '#testing/samples.ts'
import { PlanPage } from './PlanPage.tsx'

const noon = { freq: 'WEEKLY', byday: ['TU'], starts: time('10:30'), ends: time('12:00') } as const
const catalogue = sampleCatalogue({
  places: [samplePlace(), samplePlace({ id: 'hall', name: 'The Hall', lat: 52.7 })],
  sessions: [
    sampleSession(),
    sampleSession({
      id: 'lunch',
      title: 'Lunch',
      placeId: 'hall',
      schedules: [{ ...noon, byday: ['TU'] }],
    }),
    sampleSession({ id: 'monday', title: 'Monday Play', schedules: [{ ...noon, byday: ['MO'] }] }),
  ],
})

const area = 'testshire'
const pick = (...ids: string[]) =>
  changePlan(area, () => ids.map((id) => samplePick(id, catalogue)))
const picked = () => planOf(area).picks.map(({ id }) => id)

function open(hash = '', of: Catalogue = catalogue, missing = false) {
  history.replaceState(null, '', `/testshire/plan/${hash}`)
  const troubles = missing ? [{ file: 'testshire/sessions.json', kind: 'missing' as const }] : []
  render(
    <QueryClientProvider client={new QueryClient()}>
      <main>
        <PlanPage catalogue={of} troubles={troubles} refused={[]} retry={vi.fn()} />
      </main>
    </QueryClientProvider>,
  )
}
/** What is on the screen: the sheet for paper stands beside it. */
const page = () => within(screen.getByRole('main'))
const titles = () =>
  within(page().getByRole('list', { name: 'What is in your plan' }))
    .getAllByRole('heading')
    .map(({ textContent }) => textContent)
const press = (name: string | RegExp) => userEvent.click(page().getByRole('button', { name }))

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date'] })
  localStorage.clear()
  sessionStorage.clear()
  readPlansAgain()
})
afterEach(() => vi.useRealTimers())

describe('the plan', () => {
  it('says how to fill it while it is empty', () => {
    open()
    expect(page().getByText('Nothing is in your plan yet.')).toBeVisible()
    expect(page().getByRole('link', { name: 'Find something to add' })).toBeVisible()
  })

  it('shows what is picked in the order picked, and moves it by buttons', async () => {
    pick('monday', 'hall', 'testham-rhymes')
    open()
    expect(titles()).toEqual(['Monday Play', 'The Hall', 'Rhymes'])
    await press('Move down: Monday Play, Testham Library')
    expect(titles()).toEqual(['The Hall', 'Monday Play', 'Rhymes'])
    await press('Move up: Rhymes, Testham Library')
    await press('Move up: Rhymes, Testham Library')
    await press('Move up: Rhymes, Testham Library')
    expect(picked()).toEqual(['testham-rhymes', 'hall', 'monday'])
  })

  it('puts itself in order of day and time', async () => {
    pick('hall', 'monday', 'testham-rhymes')
    open()
    await press('Put in order of day and time')
    expect(titles()).toEqual(['Rhymes', 'Monday Play', 'The Hall'])
  })

  it('takes one out, and puts it back where it was', async () => {
    pick('monday', 'testham-rhymes')
    open()
    await press('Remove: Monday Play, Testham Library')
    expect(picked()).toEqual(['testham-rhymes'])
    const undo = page().getByRole('button', { name: 'Put it back' })
    expect(document.activeElement).toBe(undo)
    await userEvent.click(undo)
    expect(picked()).toEqual(['monday', 'testham-rhymes'])
  })

  it('is emptied, and put back as it was kept', async () => {
    pick('monday', 'testham-rhymes')
    keepPlan(area, true)
    open()
    await press('Clear the plan')
    expect(planOf(area)).toMatchObject({ picks: [], kept: false })
    expect(localStorage).toHaveLength(0)
    expect(screen.getByText('Nothing is in your plan yet.')).toBeVisible()
    await press('Put it all back')
    expect(picked()).toEqual(['monday', 'testham-rhymes'])
    expect(planOf(area).kept).toBe(true)
  })

  const takingOut = [
    ['one thing', 'Remove: Monday Play, Testham Library', 'Put it back', ['monday']],
    ['all of it', 'Clear the plan', 'Put it all back', ['monday', 'hall']],
  ] as const

  it.each(takingOut)(
    'cannot get back %s once the visit is finished',
    async (_, takeOut, undo, ids) => {
      pick(...ids)
      open()
      await press(takeOut)
      await press('Finish visit')
      expect(page().queryByRole('button', { name: undo }), 'as it is cleared').toBeNull()
      expect(await page().findByRole('group', { name: 'Visit finished' })).toBeVisible()
      expect(document.body.textContent).not.toMatch(/Monday Play|is no longer in your plan/)
      expect(picked()).toEqual([])
    },
  )

  it.each(takingOut)(
    'cannot get back %s after half an hour: it may be in other hands',
    async (_, takeOut, undo, ids) => {
      pick(...ids)
      open()
      await press(takeOut)
      vi.setSystemTime('2026-11-24T09:30:00Z')
      act(() => void document.dispatchEvent(new Event('visibilitychange')))
      expect(page().queryByRole('button', { name: undo })).toBeNull()
    },
  )

  it('says what clashes', () => {
    pick('testham-rhymes', 'lunch')
    open()
    expect(page().getByText('Two of these are at the same time')).toBeVisible()
    expect(page().getByText(/Rhymes, Testham Library and Lunch, The Hall are on at/)).toBeVisible()
  })

  it('folds most of many clashes away', () => {
    const ids = ['a', 'b', 'c', 'd']
    const crowded = sampleCatalogue({
      sessions: ids.map((id) =>
        sampleSession({ id, title: `Group ${id}`, schedules: [{ ...noon, byday: ['TU'] }] }),
      ),
    })
    changePlan(area, () => ids.map((id) => samplePick(id, crowded)))
    open('', crowded)
    expect(page().getByText('Some of these are at the same time')).toBeVisible()
    const said = page().getAllByText(/are on at the same time/)
    expect(said).toHaveLength(6)
    expect(said.map((one) => one.closest('details') !== null)).toEqual([
      false,
      ...[true, true, true, true, true],
    ])
    expect(page().getByText('Show 5 more')).toBeVisible()
  })

  it('is kept on this device only when that is ticked', async () => {
    pick('monday')
    open()
    expect(localStorage).toHaveLength(0)
    await userEvent.click(page().getByRole('checkbox', { name: /Keep on this device/ }))
    expect(localStorage).toHaveLength(1)
  })
})

describe('what has changed since it was saved', () => {
  const cancelled = { date: date('2026-12-01'), cancelled: true, note: 'boiler repair' } as const
  const later = (over: object) => sampleCatalogue({ sessions: [sampleSession(over)] })

  it('is said until it has been read', async () => {
    pick('testham-rhymes')
    open('', later({ changes: [cancelled], schedules: [{ ...noon, byday: ['TU'] }] }))
    expect(page().getByText('Cancelled on Tuesday 1 December: boiler repair')).toBeVisible()
    expect(page().getByText(/They were: Every Tuesday, 10am to 10:45am/)).toBeVisible()
    await press('OK, I have seen this')
    expect(page().queryByText(/They were/)).toBeNull()
  })

  it('names what is gone', () => {
    pick('lunch')
    open('', later({}))
    expect(page().getByText('This is no longer listed')).toBeVisible()
    expect(page().getByText('It was: Lunch, The Hall')).toBeVisible()
  })

  it('does not call gone what could not be loaded', () => {
    pick('lunch')
    open('', later({}), true)
    expect(page().queryByText('This is no longer listed')).toBeNull()
    expect(page().getByText('This could not be loaded just now')).toBeVisible()
  })
})

describe('what nobody can be sent to', () => {
  type Over = NonNullable<Parameters<typeof samplePlace>[0]>
  const of = (over: Over) =>
    sampleCatalogue({
      places: [
        samplePlace(),
        samplePlace({
          ...over,
          id: 'hall',
          name: 'The Hall',
          address: { lines: [], town: 'Farham' },
        }),
      ],
      sessions: [sampleSession(), sampleSession({ id: 'lunch', title: 'Lunch', placeId: 'hall' })],
    })

  it.each<[string, Over]>([
    ['a place that has closed', { status: 'closed' }],
    ['a place closed for now', { status: 'temporarily-closed' }],
    ['a place of which only the town is known', { precision: 'town' }],
  ])('%s is not taken from a link, and that is said', async (_, over) => {
    open('#picks=testham-rhymes,hall,lunch', of(over))
    expect(titles()).toEqual(['Rhymes', 'The Hall', 'Lunch'])
    expect(page().getByText(/2 things are left out/)).toBeVisible()
    await press('Use this plan')
    expect(picked()).toEqual(['testham-rhymes'])
  })

  it('can still be taken out', async () => {
    const catalogue = of({ status: 'closed' })
    changePlan(area, () => [samplePick('hall', catalogue)])
    open('', catalogue)
    await press(/^Remove/)
    expect(picked()).toEqual([])
  })
})

describe('a plan that a link holds', () => {
  const link = `#picks=${codeOf('monday')},lunch,no-such-thing`

  it('is shown, a dead id too, and changes nothing', () => {
    pick('testham-rhymes')
    open(link)
    expect(page().getByRole('heading', { level: 1 }).textContent).toBe('A plan someone sent you')
    expect(titles()).toEqual(['Monday Play', 'Lunch', 'This is no longer listed'])
    expect(picked()).toEqual(['testham-rhymes'])
  })

  it.each([
    ['Add these to my plan', ['testham-rhymes', 'monday', 'lunch']],
    ['Use this in place of mine', ['monday', 'lunch']],
  ])('%s', async (name, ids) => {
    pick('testham-rhymes')
    open(link)
    await press(name)
    expect(picked()).toEqual(ids)
    expect(location.hash).toBe('')
  })

  it('is one’s own where it holds the same', () => {
    pick('monday')
    open(`#picks=${codeOf('monday')}`)
    expect(page().getByRole('heading', { level: 1 }).textContent).toBe('Your plan')
  })
})

describe('a plan of more than a link holds', () => {
  const many = Array.from({ length: 103 }, (_, n) => `library-${n}`)
  const large = sampleCatalogue({ places: many.map((id) => samplePlace({ id })), sessions: [] })

  it('says what is not in its link', () => {
    changePlan(area, () => many.map((id) => samplePick(id, large)))
    open('', large)
    expect(page().getByText(/^A link holds up to 100 things/).textContent).toBe(
      'A link holds up to 100 things. The last 3 in your plan are not in it.',
    )
  })

  it('is said to be cut where a link names it', () => {
    open(`#picks=${many.map(codeOf).join(',')}`, large)
    expect(
      page().getByText('The link holds more than 100 things. Only the first 100 are shown.'),
    ).toBeVisible()
    expect(titles()).toHaveLength(100)
  })
})

describe('in visit mode, a plan of an earlier visit', () => {
  const hourLater = () => vi.setSystemTime('2026-11-24T10:00:00Z')
  const ask = 'Is this another family?'
  beforeEach(() => setVisitMode(true))
  afterEach(() => setVisitMode(false))

  it('is not shown until it is known whose it is', async () => {
    pick('monday')
    hourLater()
    open()
    expect(page().getByRole('group', { name: ask })).toBeVisible()
    expect(page().queryByText('Monday Play')).toBeNull()
    await press('No, go on with this plan')
    expect(titles()).toEqual(['Monday Play'])
    hourLater()
    expect(isFromEarlierVisit(area)).toBe(false)
  })

  it('is cleared for another family', async () => {
    pick('monday')
    hourLater()
    open()
    await press('Yes, start a new plan')
    expect(await page().findByText('Nothing is in your plan yet.')).toBeVisible()
    expect(keptNames('tab')).toEqual(['finished'])
  })

  it('is asked about before anything of a link is put beside it', async () => {
    pick('testham-rhymes')
    hourLater()
    open(`#picks=${codeOf('monday')}`)
    expect(page().queryByRole('button', { name: 'Add these to my plan' })).toBeNull()
    await press('Yes, start a new plan')
    await userEvent.click(await page().findByRole('button', { name: 'Use this plan' }))
    expect(picked()).toEqual(['monday'])
  })

  it('is asked about when the phone is taken out again, never while somebody reads', () => {
    pick('monday')
    open()
    hourLater()
    act(() => readPlansAgain())
    expect(page().queryByRole('group', { name: ask })).toBeNull()
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(page().getByRole('group', { name: ask })).toBeVisible()
  })
})

describe('handing the plan on', () => {
  // jsdom knows dialogs but cannot open them.
  beforeEach(() => {
    HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
      this.open = true
    })
    HTMLDialogElement.prototype.close = vi.fn()
  })

  it('gives a link of short forms, chosen for copying where that is refused', async () => {
    pick('monday', 'hall')
    open()
    const user = userEvent.setup()
    await user.click(page().getByRole('button', { name: 'Send this plan' }))
    const field = page().getByRole<HTMLInputElement>('textbox', { name: 'Link to this plan' })
    expect(field.value).toMatch(
      new RegExp(`/testshire/plan/#picks=${codeOf('monday')},${codeOf('hall')}$`),
    )
    await user.click(page().getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe(field.value)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(page().getByRole('button', { name: 'Copy link' }))
    expect(field.selectionEnd).toBe(field.value.length)
  })

  it('writes a text message of plain letters that is one part', async () => {
    pick('monday', 'hall')
    open()
    await userEvent.click(page().getByRole('button', { name: 'Send this plan' }))
    const href = page().getByRole('link', { name: 'Text message' }).getAttribute('href') ?? ''
    const body = decodeURIComponent(href.replace('sms:?&body=', ''))
    expect(body.length).toBeLessThanOrEqual(160)
    expect(body).toMatch(/^Our plan from Family Hub Map: http.*#picks=/)
  })
})
