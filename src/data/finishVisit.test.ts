// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleCatalogue } from '#testing/samples.ts'
import { samplePick } from '#testing/plan.ts'
import { clearFamily, finishedBefore, finishVisit, forgetFinished } from './finishVisit.ts'
import { noteOwnPlace, useIsOwnPlace } from './location.ts'
import { changePlan, planOf } from './planStore.ts'
import { ours } from './storage.ts'
import {
  leaveFinder,
  leftFinder,
  onFinishElsewhere,
  setVisitMode,
  sleptThroughFinish,
} from './visit.ts'

const pick = samplePick('testham-rhymes', sampleCatalogue())

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/testshire/plan/#picks=abcd')
})
afterEach(() => vi.unstubAllGlobals())

describe('clearing a tab', () => {
  it('takes away all of ours but what is about the phone, and nothing of the host’s', async () => {
    setVisitMode(true)
    localStorage.setItem(`${ours}offline-areas`, '["testshire"]')
    localStorage.setItem(`${ours}plan:testshire`, '{}')
    localStorage.setItem(`${ours}something-new`, 'that nobody thought of')
    localStorage.setItem('family-hub-map:/another/:plan:testshire', '{}')
    localStorage.setItem('basket', 'of the council’s own pages')
    sessionStorage.setItem(`${ours}near`, 'NR19 1DP')
    sessionStorage.setItem('signed-in', 'to the council')
    expect(await clearFamily(new QueryClient())).toMatchObject({ saved: true, asked: true })
    expect(Object.keys(localStorage).sort()).toEqual(
      [
        'basket',
        'family-hub-map:/another/:plan:testshire',
        `${ours}offline-areas`,
        `${ours}visit-mode`,
      ].sort(),
    )
    expect(Object.keys(sessionStorage)).toEqual(['signed-in'])
    setVisitMode(false)
  })

  it('takes what was asked for out of the address, and tells the page', async () => {
    const hear = vi.fn()
    window.addEventListener('popstate', hear)
    await clearFamily(new QueryClient())
    expect(location.href).toMatch(/\/testshire\/plan\/$/)
    expect(history.state).toBeNull()
    expect(hear).toHaveBeenCalledOnce()
    window.removeEventListener('popstate', hear)
  })

  it('drops a plan that the browser would not save', async () => {
    changePlan('testshire', () => [pick])
    expect(planOf('testshire').picks).toHaveLength(1)
    await clearFamily(new QueryClient())
    expect(planOf('testshire').picks).toEqual([])
  })

  it('forgets what was asked of the finder when it was left', async () => {
    leaveFinder('/testshire/#near=ZZ1+1AA')
    await clearFamily(new QueryClient())
    expect(leftFinder()).toBeNull()
  })

  it('forgets where the phone said that it is', async () => {
    noteOwnPlace('52.68,0.94')
    const { result } = renderHook(() => useIsOwnPlace('52.68,0.94'))
    expect(result.current).toBe(true)
    await act(() => clearFamily(new QueryClient()))
    expect(result.current).toBe(false)
  })

  it('drops the streets held around a plan, which say what was chosen, and not the county’s', async () => {
    const drop = vi.fn<(name: string) => Promise<boolean>>().mockResolvedValue(true)
    vi.stubGlobal('caches', { delete: drop })
    await clearFamily(new QueryClient())
    expect(drop).toHaveBeenCalledOnce()
    expect(drop.mock.calls[0]?.[0]).toMatch(/streets-plan/)
  })

  it('drops what was typed, and the file of postcodes that was looked into, and no other', async () => {
    const client = new QueryClient()
    client.setQueryData(['asked', 'testshire', 'ZZ1 1AA'], {})
    client.setQueryData(['other-start', 'testshire', 'High Street, Testham'], {})
    client.setQueryData(['published', 'testshire/postcodes/ZZ1.json'], {})
    client.setQueryData(['published', 'testshire/sessions.json'], {})
    await clearFamily(client)
    expect(client.getQueryCache().getAll()).toHaveLength(1)
  })

  it('says that nothing was there, and stands storage that is blocked', async () => {
    history.replaceState(null, '', '/testshire/plan/')
    expect(await clearFamily(new QueryClient())).toMatchObject({ saved: false, asked: false })
    vi.stubGlobal('localStorage', undefined)
    expect(await clearFamily(new QueryClient())).toMatchObject({ saved: false })
  })
})

describe('other tabs', () => {
  const client = new QueryClient()

  /** Another page of this deployment, which clears itself like this. */
  async function openPage(clear: () => Promise<'cleared' | 'left'>) {
    vi.resetModules()
    const { onFinishElsewhere } = await import('./visit.ts')
    return onFinishElsewhere(clear)
  }

  it('hear that the visit is finished, and it is said how far they were cleared', async () => {
    const stops = [
      await openPage(() => Promise.resolve('cleared')),
      await openPage(() => Promise.resolve('cleared')),
      await openPage(() => Promise.resolve('left')),
    ]
    expect((await finishVisit(client)).others).toEqual({ cleared: 2, left: 1 })
    for (const stop of stops) stop()
  })

  it('that fail to clear themselves are counted as not cleared', async () => {
    const stop = await openPage(() => Promise.reject(new Error('no signal')))
    expect((await finishVisit(client)).others).toEqual({ cleared: 0, left: 1 })
    stop()
  })

  it('are not this one, which hears itself', async () => {
    const clear = vi.fn(() => Promise.resolve('cleared' as const))
    const stop = onFinishElsewhere(clear)
    expect((await finishVisit(client)).others).toEqual({ cleared: 0, left: 0 })
    expect(clear).not.toHaveBeenCalled()
    stop()
  })

  it('may not be there', async () => {
    expect((await finishVisit(client)).others).toEqual({ cleared: 0, left: 0 })
  })
})

describe('a tab that the browser had put away while another finished the visit', () => {
  const open = (type: string) =>
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as never])
  const finished = (where: Storage, token: string) => where.setItem(`${ours}finished`, token)

  it.each([
    ['no visit was ever finished', null, null, 'reload', false],
    ['it is new', 'a', null, 'navigate', false],
    ['it comes back, and never knew of one', 'a', null, 'reload', true],
    ['it comes back, and knew of an earlier one', 'b', 'a', 'reload', true],
    ['another page is opened in it', 'b', 'a', 'navigate', true],
    ['it knows already', 'b', 'b', 'reload', false],
  ])('%s', (_, last, known, type, slept) => {
    if (last) finished(localStorage, last)
    if (known) finished(sessionStorage, known)
    open(type)
    expect(sleptThroughFinish()).toBe(slept)
    expect(sleptThroughFinish(), 'once').toBe(false)
  })
})

describe('a visit that was finished before this page was loaded again', () => {
  const visit = { saved: true, asked: false, past: 'left', others: { cleared: 1, left: 0 } }
  it.each([
    ['as it was kept', JSON.stringify(visit), visit],
    ['not, where nothing is kept', null, null],
    ['not, where it is no JSON', '{"saved"', null],
    ['not, where it is something else', '["saved"]', null],
    ['not, where a part is missing', JSON.stringify({ ...visit, others: {} }), null],
  ])('is told %s', (_, text, told) => {
    if (text !== null) sessionStorage.setItem(`${ours}finished-visit`, text)
    expect(finishedBefore()).toEqual(told)
  })

  it('is told once', () => {
    sessionStorage.setItem(`${ours}finished-visit`, JSON.stringify(visit))
    forgetFinished()
    expect(finishedBefore()).toBeNull()
  })
})
