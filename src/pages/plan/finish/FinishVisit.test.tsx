// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { changePlan, readPlansAgain, planOf } from '#data/planStore.ts'
import { finishedBefore } from '#data/finishVisit.ts'
import { keep, kept } from '#data/storage.ts'
import { isVisitMode, setVisitMode } from '#data/visit.ts'
import { samplePick } from '#testing/plan.ts'
import { sampleCatalogue } from '#testing/samples.ts'
import { FinishVisit } from './FinishVisit.tsx'

const area = 'testshire'
const pick = () => changePlan(area, () => [samplePick('testham-rhymes', sampleCatalogue())])

function open() {
  history.replaceState(null, '', '/testshire/plan/#picks=abcd')
  render(
    <QueryClientProvider client={new QueryClient()}>
      <FinishVisit areaId={area} onFinish={() => undefined} />
    </QueryClientProvider>,
  )
}
const finish = () => userEvent.click(screen.getByRole('button', { name: 'Finish visit' }))
const asked = () => screen.getByRole('dialog', { name: 'Finish the visit' })
const confirm = () => userEvent.click(within(asked()).getByRole('button', { name: 'Finish visit' }))
const done = () => screen.findByRole('group', { name: 'Visit finished' })

beforeEach(() => {
  // jsdom has no dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
  localStorage.clear()
  sessionStorage.clear()
  readPlansAgain()
  setVisitMode(false)
})

describe('finishing a visit', () => {
  it('clears the plan and the address, and says so where the reader is', async () => {
    pick()
    open()
    await finish()
    await confirm()
    const said = await done()
    await waitFor(() => expect(document.activeElement).toBe(said))
    expect(said.textContent).toContain('The plan was cleared from this phone.')
    expect(planOf(area).picks).toEqual([])
    expect(location.hash).toBe('')
  })

  it('asks first where a plan would be lost, and keeps all of it where that is a mistake', async () => {
    pick()
    open()
    await finish()
    expect(asked().textContent).toContain('There is 1 thing in the plan.')
    await userEvent.click(screen.getByRole('button', { name: 'No, go on with this plan' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(planOf(area).picks).toHaveLength(1)
    expect(location.hash).toBe('#picks=abcd')
  })

  it('asks of a plan of another area too', async () => {
    changePlan('quietshire', () => [samplePick('testham-rhymes', sampleCatalogue())])
    open()
    await finish()
    await confirm()
    await done()
    expect(planOf('quietshire').picks).toEqual([])
  })

  it('does not say that a plan was cleared where none was', async () => {
    open()
    await finish()
    expect((await done()).textContent).toContain('No plan was saved on this phone.')
  })

  it('says what no page can clear, and leads to a new search', async () => {
    open()
    await finish()
    expect((await done()).textContent).toContain('No website can clear that.')
    const again = screen.getByRole('link', { name: 'Start a new search' })
    expect(again.getAttribute('href')).toBe('/testshire/')
  })

  it('says that a language stays on the phone, and takes it away at a press', async () => {
    keep('device', 'language', 'pl')
    document.documentElement.dataset.language = 'pl'
    open()
    await finish()
    expect((await done()).textContent).toContain('the language chosen on this phone, Polski.')
    await userEvent.click(screen.getByRole('button', { name: 'Go back to English' }))
    expect(kept('device', 'language')).toBeNull()
    // The page that is loaded again, in English, says that the visit is finished.
    expect(finishedBefore()).not.toBeNull()
    delete document.documentElement.dataset.language
  })

  it.each([null, 'en', 'xx'])('says nothing of a language where it is %s', async (tag) => {
    if (tag) keep('device', 'language', tag)
    document.documentElement.dataset.language = tag ?? 'en'
    open()
    await finish()
    expect((await done()).textContent).not.toContain('language')
    delete document.documentElement.dataset.language
  })

  it('can be done twice, and is heard of twice', async () => {
    open()
    await finish()
    const said = await done()
    await finish()
    await waitFor(() => expect(document.activeElement).toBe(said))
  })
})

describe('visit mode', () => {
  it('is remembered, and outlasts the visit', async () => {
    open()
    const mode = screen.getByRole('checkbox', { name: /Visit mode/ })
    await userEvent.click(mode)
    await finish()
    await done()
    expect(isVisitMode()).toBe(true)
    expect(kept('device', 'visit-mode')).toBe('1')
    await userEvent.click(mode)
    expect(kept('device', 'visit-mode')).toBeNull()
  })
})
