// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { samplePick } from '#testing/plan.ts'
import { sampleCatalogue } from '#testing/samples.ts'

const catalogue = sampleCatalogue()
const rhymes = samplePick('testham-rhymes', catalogue)
const library = samplePick('testham-library', catalogue)
const hours = (n: number) => n * 3_600_000

/** A page just opened: its memory is empty, the storages hold what they held. */
async function openPage(area = 'testshire') {
  vi.resetModules()
  const { usePlan } = await import('./planStore.ts')
  return renderHook(() => usePlan(area)).result
}

const ids = ({ current }: Awaited<ReturnType<typeof openPage>>) => current.picks.map(({ id }) => id)

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000_000_000 })
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a plan that nobody asked to keep', () => {
  it('is there after a reload, in this tab only', async () => {
    const page = await openPage()
    act(() => page.current.add(rhymes, library))
    expect(ids(await openPage())).toEqual(['testham-rhymes', 'testham-library'])
    expect(localStorage).toHaveLength(0)
    sessionStorage.clear()
    expect(ids(await openPage())).toEqual([])
  })

  it('is of one area', async () => {
    const page = await openPage()
    act(() => page.current.add(rhymes))
    expect(ids(await openPage('othershire'))).toEqual([])
  })

  it('leaves nothing behind once it is empty', async () => {
    const page = await openPage()
    act(() => page.current.add(rhymes))
    act(() => page.current.remove(rhymes.id))
    expect(sessionStorage).toHaveLength(0)
  })

  it.each([
    [hours(8) - 1, 1],
    [hours(8), 0],
  ])('%d ms later a new page finds %d picks', async (later, left) => {
    const page = await openPage()
    act(() => page.current.add(rhymes))
    vi.setSystemTime(1_000_000_000_000 + later)
    expect(ids(await openPage())).toHaveLength(left)
    expect(sessionStorage).toHaveLength(left)
  })

  it('clears itself after 8 hours where the page is left open', async () => {
    const page = await openPage()
    act(() => page.current.add(rhymes))
    act(() => void vi.advanceTimersByTime(hours(8) + 60_000))
    expect(ids(page)).toEqual([])
    expect(sessionStorage).toHaveLength(0)
  })
})

describe('a plan that is kept', () => {
  it('is on this device, and nowhere else', async () => {
    const page = await openPage()
    act(() => page.current.add(rhymes))
    act(() => page.current.keep(true))
    expect(sessionStorage).toHaveLength(0)
    vi.setSystemTime(1_000_000_000_000 + hours(500))
    const later = await openPage()
    expect(ids(later)).toEqual(['testham-rhymes'])
    expect(later.current.kept).toBe(true)
  })

  it('comes after what is kept already, and loses nothing of it', async () => {
    const one = await openPage()
    const other = await openPage()
    act(() => one.current.add(library))
    act(() => one.current.keep(true))
    act(() => other.current.add(rhymes, library))
    act(() => other.current.keep(true))
    expect(ids(other)).toEqual(['testham-library', 'testham-rhymes'])
  })

  it('stays kept when it is empty, until it is cleared', async () => {
    const page = await openPage()
    act(() => page.current.keep(true))
    act(() => page.current.add(rhymes))
    act(() => page.current.remove(rhymes.id))
    expect((await openPage()).current.kept).toBe(true)
    act(() => page.current.clear())
    expect(localStorage).toHaveLength(0)
    expect((await openPage()).current.kept).toBe(false)
  })

  it('goes back to this tab when it is no longer to be kept', async () => {
    const page = await openPage()
    act(() => page.current.add(rhymes))
    act(() => page.current.keep(true))
    act(() => page.current.keep(false))
    expect(localStorage).toHaveLength(0)
    expect(ids(await openPage())).toEqual(['testham-rhymes'])
  })

  it('changes in every tab', async () => {
    const page = await openPage()
    act(() => page.current.keep(true))
    const other = await openPage()
    act(() => other.current.add(rhymes))
    act(
      () =>
        void window.dispatchEvent(
          new StorageEvent('storage', { key: 'family-hub-map:/:plan:testshire' }),
        ),
    )
    expect(ids(page)).toEqual(['testham-rhymes'])
  })
})

describe('what was saved and cannot be read', () => {
  it.each([
    ['not JSON', '{"picks": ['],
    ['not a plan', '[1, 2]'],
    ['a pick without a name', '{"changed":1,"picks":[{"is":"place","id":"a"}]}'],
    ['a hostile id', JSON.stringify({ changed: 1e12, picks: [{ ...library, id: '../x' }] })],
  ])('%s is dropped, and said', async (_, text) => {
    localStorage.setItem('family-hub-map:/:plan:testshire', text)
    const page = await openPage()
    expect(page.current).toMatchObject({ picks: [], trouble: 'spoiled' })
    expect(localStorage).toHaveLength(0)
    act(() => page.current.add(rhymes))
    expect(page.current).toMatchObject({ picks: [rhymes], trouble: null })
  })
})

describe('one of two copies that cannot be read', () => {
  const name = 'family-hub-map:/:plan:testshire'
  const good = JSON.stringify({ changed: 1_000_000_000_000, picks: [library] })

  it('in the tab does not hide the good one on the device', async () => {
    localStorage.setItem(name, good)
    sessionStorage.setItem(name, '{"picks": [')
    const page = await openPage()
    expect(page.current).toMatchObject({ picks: [library], kept: true, trouble: 'spoiled' })
    expect(sessionStorage).toHaveLength(0)
    act(() => page.current.add(rhymes))
    expect(page.current).toMatchObject({ picks: [library, rhymes], kept: true, trouble: null })
  })

  it('on the device does not hide the good one in the tab', async () => {
    sessionStorage.setItem(name, good)
    localStorage.setItem(name, '{"picks": [')
    expect((await openPage()).current).toMatchObject({ picks: [library], kept: false })
  })

  it('loses the picks that cannot be read, and no other', async () => {
    const picks = [{ is: 'event', id: 'of-a-later-version' }, library]
    localStorage.setItem(name, JSON.stringify({ changed: 1, picks }))
    const page = await openPage()
    expect(page.current).toMatchObject({ picks: [library], kept: true, trouble: 'spoiled' })
  })
})

describe('a pick of a later version', () => {
  it('is read without the fields that are not known', async () => {
    const picks = [{ ...library, news: 1 }]
    localStorage.setItem(
      'family-hub-map:/:plan:testshire',
      JSON.stringify({ changed: 1, picks, news: 1 }),
    )
    expect((await openPage()).current).toMatchObject({ picks: [library], trouble: null })
  })
})

describe('a device that saves nothing', () => {
  it('holds the plan for the page, and says that there is no room', async () => {
    const page = await openPage()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    act(() => page.current.add(rhymes))
    expect(page.current).toMatchObject({ picks: [rhymes], trouble: 'full' })
  })

  it('does not say that a plan is kept which could not be', async () => {
    const page = await openPage()
    act(() => page.current.add(rhymes))
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    act(() => page.current.keep(true))
    expect(page.current).toMatchObject({ picks: [rhymes], kept: false, trouble: 'full' })
    expect(sessionStorage).toHaveLength(1)
  })

  it('holds the plan for the page where the browser blocks it', async () => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(refuse)
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)
    const page = await openPage()
    act(() => page.current.add(rhymes))
    expect(page.current).toMatchObject({ picks: [rhymes], kept: false, trouble: 'blocked' })
    act(() => page.current.clear())
    expect(page.current.picks).toEqual([])
  })
})
