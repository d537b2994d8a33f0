// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleCatalogue } from '#testing/samples.ts'
import { samplePick } from '#testing/plan.ts'
import { forgetFamily } from './forget.ts'
import { leaveFinder, leftFinder } from './leftFinder.ts'
import { changePlan, planOf } from './savedPlan.ts'
import { setVisitMode } from './visitMode.ts'

const pick = samplePick('testham-rhymes', sampleCatalogue())

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/testshire/plan/#picks=abcd')
})
afterEach(() => vi.unstubAllGlobals())

describe('forgetFamily', () => {
  it('empties both storages of all but what is about the phone', async () => {
    setVisitMode(true)
    localStorage.setItem('offline-areas', '["testshire"]')
    localStorage.setItem('plan:testshire', '{}')
    localStorage.setItem('something-new', 'that nobody thought of')
    sessionStorage.setItem('near', 'NR19 1DP')
    expect(await forgetFamily(new QueryClient())).toMatchObject({ saved: true, asked: true })
    expect(Object.keys(localStorage).sort()).toEqual(['offline-areas', 'visit-mode'])
    expect(sessionStorage).toHaveLength(0)
    setVisitMode(false)
  })

  it('takes what was asked for out of the address, and tells the page', async () => {
    const hear = vi.fn()
    window.addEventListener('popstate', hear)
    await forgetFamily(new QueryClient())
    expect(location.href).toMatch(/\/testshire\/plan\/$/)
    expect(history.state).toBeNull()
    expect(hear).toHaveBeenCalledOnce()
    window.removeEventListener('popstate', hear)
  })

  it('drops a plan that the browser would not save', async () => {
    changePlan('testshire', () => [pick])
    expect(planOf('testshire').picks).toHaveLength(1)
    await forgetFamily(new QueryClient())
    expect(planOf('testshire').picks).toEqual([])
  })

  it('forgets what was asked of the finder when it was left', async () => {
    leaveFinder('/testshire/#near=ZZ1+1AA')
    await forgetFamily(new QueryClient())
    expect(leftFinder()).toBeNull()
  })

  it('drops the file of postcodes that was looked into, and no other', async () => {
    const client = new QueryClient()
    client.setQueryData(['published', 'testshire/postcodes/ZZ1.json'], {})
    client.setQueryData(['published', 'testshire/sessions.json'], {})
    await forgetFamily(client)
    expect(client.getQueryCache().getAll()).toHaveLength(1)
  })

  it('says that nothing was there, and stands storage that is blocked', async () => {
    history.replaceState(null, '', '/testshire/plan/')
    expect(await forgetFamily(new QueryClient())).toMatchObject({ saved: false, asked: false })
    vi.stubGlobal('localStorage', undefined)
    expect(await forgetFamily(new QueryClient())).toMatchObject({ saved: false })
  })
})
